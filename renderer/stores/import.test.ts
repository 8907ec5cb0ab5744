import { beforeEach, describe, expect, it } from "vitest";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import * as reading from "./import.ts";

const faulty = {
  tables: [{ table: "runs", rows: 350, faulty: 3 }],
  issues: [
    { severity: "error", code: "not-a-number", table: "runs", row: 58, column: "learners", value: "2o", values: {} },
  ],
  more: 0,
};
const clean = { tables: [{ table: "runs", rows: 350, faulty: 0 }], issues: [], more: 0 };

function answering(answers: Record<string, (input: never) => Promise<unknown>>): void {
  changeDoor(doorOver(memoryLink({ import: answers } as unknown as Answers)));
}

function file(name: string, text = "code,name\n", folder = ""): File {
  const made = new File([text], name);
  Object.defineProperty(made, "webkitRelativePath", { value: folder && `${folder}/${name}` });
  return made;
}

beforeEach(() => reading.restartImport());

describe("a preview", () => {
  it("sends the tables of the chosen folder, not what else lies there or deeper", async () => {
    let sent: unknown;
    answering({
      preview: async (input) => {
        sent = input;
        return clean;
      },
    });
    await reading.previewFiles([
      file("rooms.csv", "code\nL101\n", "campus"),
      file("foto.png", "", "campus"),
      file("runs.csv", "", "campus/oud"),
      file(".rooms.csv", "", "campus"),
    ]);
    expect(sent).toEqual({ files: [{ name: "rooms.csv", base64: btoa("code\nL101\n") }] });
    expect(reading.useImport.getState()).toMatchObject({ phase: "preview", source: "campus", preview: clean });
  });

  it("refuses a folder without tables, before anything is sent", async () => {
    answering({});
    await reading.previewFiles([file("foto.png"), file("brief.docx")]);
    expect(reading.useImport.getState()).toMatchObject({
      phase: "choosing",
      problem: { key: "import.noTables", values: { count: 2 } },
    });
  });

  it("refuses more bytes than the program takes", async () => {
    answering({});
    const large = file("runs.csv");
    Object.defineProperty(large, "size", { value: reading.MOST_BYTES + 1 });
    await reading.previewFiles([large]);
    expect(reading.useImport.getState().problem).toEqual({ key: "import.tooLarge", values: { size: 51, most: 50 } });
  });

  it("passes a refusal on", async () => {
    answering({ preview: async () => ({ refused: "no-such-folder", values: { path: "/x" } }) });
    await reading.previewPath("/x");
    expect(reading.useImport.getState()).toMatchObject({
      phase: "choosing",
      problem: { key: "refusal.no-such-folder" },
    });
  });
});

describe("carrying out", () => {
  it("waits until the planner leaves the faulty rows out", async () => {
    answering({ preview: async () => faulty, carryOut: async () => ({ state: {}, left: 3 }) });
    await reading.previewPath("/campus");
    expect(reading.mayCarryOut(reading.useImport.getState())).toBe(false);
    expect(reading.faultyRows(reading.useImport.getState().preview)).toBe(3);
    await reading.carryOutImport();
    expect(reading.useImport.getState().phase).toBe("preview");
    reading.leaveFaultyRowsOut(true);
    await reading.carryOutImport();
    expect(reading.useImport.getState()).toMatchObject({ phase: "done", left: 3 });
  });

  it("goes back to the preview where the program refuses", async () => {
    answering({ preview: async () => clean, carryOut: async () => ({ refused: "read-only", values: {} }) });
    await reading.previewPath("/campus");
    await reading.carryOutImport();
    expect(reading.useImport.getState()).toMatchObject({ phase: "preview", problem: { key: "refusal.read-only" } });
  });
});
