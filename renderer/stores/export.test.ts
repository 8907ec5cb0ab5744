import { beforeEach, describe, expect, it } from "vitest";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import * as writing from "./export.ts";

function answering(answers: Answers): void {
  changeDoor(doorOver(memoryLink(answers)));
}

beforeEach(() => {
  writing.useExport.setState({ phase: "choosing", what: ["plan"], folder: "", written: null, problem: null });
});

describe("an export", () => {
  it("goes to the folder the program proposes, unless the planner names one", async () => {
    answering({ export: { proposal: async () => ({ folder: "/home/p/plan" }) } });
    await writing.proposeFolder();
    expect(writing.useExport.getState().folder).toBe("/home/p/plan");
    writing.exportTo("/home/p/ander");
    await writing.proposeFolder();
    expect(writing.useExport.getState().folder).toBe("/home/p/ander");
  });

  it("writes what was chosen, in the order of the screen", async () => {
    let asked: unknown;
    answering({
      export: {
        write: async (input) => {
          asked = input;
          return { folder: "/uit", files: 240 };
        },
      },
    });
    writing.chooseExport("campus", true);
    writing.chooseExport("calendars", true);
    writing.exportTo(" /uit ");
    await writing.writeExport();
    expect(asked).toEqual({ what: ["plan", "calendars", "campus"], folder: "/uit" });
    expect(writing.useExport.getState()).toMatchObject({ phase: "done", written: { folder: "/uit", files: 240 } });
  });

  it("can be tried again after a refusal", async () => {
    answering({ export: { write: async () => ({ refused: "no-space", values: { folder: "/uit" } }) } });
    writing.exportTo("/uit");
    await writing.writeExport();
    expect(writing.useExport.getState()).toMatchObject({ phase: "choosing", problem: { key: "refusal.no-space" } });
    expect(writing.mayWrite(writing.useExport.getState())).toBe(true);
  });

  it("needs something to write and a place for it", () => {
    expect(writing.mayWrite(writing.useExport.getState())).toBe(false);
    writing.exportTo("/uit");
    writing.chooseExport("plan", false);
    expect(writing.mayWrite(writing.useExport.getState())).toBe(false);
  });
});
