import { beforeEach, describe, expect, it } from "vitest";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { useDocument } from "./document.ts";
import { chooseCopy, chooseOpen, copyProposal, openPath, useFiles } from "./files.ts";
import { useNotices } from "./notices.ts";

function program(mode: "electron" | "browser", chosen: string | null = null) {
  const opened: unknown[] = [];
  const answers = {
    app: { about: async () => ({ version: "0", mode, platform: "linux" }) },
    dialog: { chooseOpen: async () => chosen, chooseCopy: async () => chosen },
    document: {
      open: async ({ path }: { path: string }) => {
        if (path === "/bad")
          throw Object.assign(new Error(), { code: "REFUSED", data: { refused: "not-a-campus", values: { path } } });
        opened.push(path);
      },
      saveCopy: async ({ path }: { path: string }) => {
        opened.push(`copy ${path}`);
        return { path };
      },
      recent: async () => [{ path: "/a.campus", name: "A" }],
    },
  };
  changeDoor(doorOver(memoryLink(answers as unknown as Answers)));
  return opened;
}

describe("documents on this computer", () => {
  beforeEach(() => {
    useFiles.setState({ recent: [], asking: null, problem: null });
    useNotices.setState({ notices: [] });
  });

  it("are chosen with the system's dialog inside Electron", async () => {
    const opened = program("electron", "/a.campus");
    await chooseOpen();
    await chooseCopy();
    expect(opened).toEqual(["/a.campus", "copy /a.campus"]);
    expect(useFiles.getState()).toMatchObject({ asking: null, recent: [{ name: "A" }] });
  });

  it("are left alone where the planner cancels", async () => {
    const opened = program("electron", null);
    await chooseOpen();
    expect(opened).toEqual([]);
  });

  it("are asked for by path in a browser; a refusal stays in the panel, and the panel open", async () => {
    program("browser");
    await chooseOpen();
    expect(useFiles.getState().asking).toBe("open");
    expect(await openPath("/bad")).toBe(false);
    expect(useFiles.getState()).toMatchObject({
      asking: "open",
      problem: { key: "refusal.not-a-campus", values: { path: "/bad" } },
    });
    expect(await openPath("/a.campus")).toBe(true);
    expect(useFiles.getState()).toMatchObject({ asking: null, problem: null });
  });

  it("tell of a refusal where no panel is open", async () => {
    program("browser");
    await openPath("/bad");
    expect(useNotices.getState().notices).toMatchObject([{ tone: "problem", said: { key: "refusal.not-a-campus" } }]);
  });

  it("are copied beside themselves", () => {
    const name = (path: string) => {
      useDocument.setState({ state: { path } as never });
      return copyProposal();
    };
    expect(name("/map/jaar.campus")).toBe("/map/jaar-kopie.campus");
    expect(name("")).toBe("campus-kopie.campus");
  });
});
