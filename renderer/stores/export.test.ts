import { beforeEach, describe, expect, it } from "vitest";
import type { ExportEvent } from "#shared/contract/export.ts";
import { smallCampus } from "#shared/testing/small-campus.ts";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { useDocument } from "./document.ts";
import * as presets from "./export-presets.ts";
import * as writing from "./export.ts";
import { usePreferences } from "./preferences.ts";

const campus = smallCampus();
const { firstDay, lastDay } = [...campus.settings.values()][0];
const first = writing.useExport.getState();

function answering(answers: Answers): void {
  changeDoor(doorOver(memoryLink(answers)));
}

/** A door whose export tells these events, and what it was asked. */
function writingDoor(...events: ExportEvent[]) {
  const asked: unknown[] = [];
  answering({
    export: {
      write: async (order) => {
        asked.push(order);
        return (async function* () {
          yield* events;
        })() as never;
      },
    },
  });
  return asked;
}

beforeEach(() => {
  writing.useExport.setState({ ...first, folder: "/uit" });
  useDocument.setState({ campus });
});

describe("an export", () => {
  it("goes to the folder the program proposes, unless the planner names one", async () => {
    answering({ export: { proposal: async () => ({ folder: "/home/p/plan", pdf: true }) } });
    writing.exportTo("");
    await writing.proposeFolder();
    expect(writing.useExport.getState()).toMatchObject({ folder: "/home/p/plan", pdf: true });
    writing.exportTo("/home/p/ander");
    await writing.proposeFolder();
    expect(writing.useExport.getState().folder).toBe("/home/p/ander");
  });

  it("writes what was chosen, in the order of the screen, of the whole plan", async () => {
    const asked = writingDoor({ phase: "done", folder: "/uit", files: 240 });
    writing.chooseFormat("campus", true);
    writing.chooseFormat("xlsx", true);
    writing.exportTo(" /uit ");
    await writing.writeExport();
    const selection = { what: "all", codes: [], from: firstDay, to: lastDay, partner: "" };
    expect(asked).toMatchObject([{ formats: ["xlsx", "ics", "plan", "campus"], folder: "/uit", selection }]);
    expect(writing.useExport.getState()).toMatchObject({ phase: "done", written: { folder: "/uit", files: 240 } });
  });

  it("tells how it stands, and can be tried again after a refusal", async () => {
    const step = { phase: "writing", done: 1, total: 4, format: "ics", partner: "P", files: 3 } as const;
    writingDoor(step, { phase: "refused", refusal: { refused: "no-space", values: {} } });
    await writing.writeExport();
    expect(writing.useExport.getState()).toMatchObject({
      phase: "choosing",
      step,
      problem: { key: "refusal.no-space" },
    });
    expect(writing.mayWrite(writing.useExport.getState())).toBe(true);
  });

  it("stops when it is told to, and says what was written by then", async () => {
    answering({
      export: {
        write: async (_order, options) => {
          return (async function* () {
            yield { phase: "writing", done: 2, total: 9, format: "ics", partner: "P", files: 7 };
            writing.stopExport();
            options?.signal?.throwIfAborted();
          })() as never;
        },
      },
    });
    await writing.writeExport();
    expect(writing.useExport.getState()).toMatchObject({
      phase: "done",
      written: { folder: "/uit", files: 7, stopped: true },
      problem: null,
    });
  });

  it("needs something to write and a place for it", () => {
    writing.exportTo(" ");
    expect(writing.mayWrite(writing.useExport.getState())).toBe(false);
    writing.exportTo("/uit");
    writing.wishExport({ formats: [] });
    expect(writing.mayWrite(writing.useExport.getState())).toBe(false);
  });
});

describe("a preset", () => {
  it("is remembered, taken and forgotten by its name", async () => {
    answering({ app: { setPreferences: async () => usePreferences.getState() } });
    writing.wishExport({ what: "room", code: "L1", from: firstDay, paper: "a3", formats: ["pdf"] });
    const wish = writing.useExport.getState().wish;
    await presets.keepPreset(" Deur ");
    expect(presets.presetNames(usePreferences.getState().layout)).toEqual(["Deur"]);
    writing.useExport.setState({ wish: first.wish });
    presets.takePreset("Deur");
    expect(writing.useExport.getState().wish).toEqual(wish);
    await presets.dropPreset("Deur");
    expect(presets.presetNames(usePreferences.getState().layout)).toEqual([]);
  });

  it.each(["", "{", "[]", "7", undefined])("that is spoilt (%j) is none", (text) => {
    expect(presets.wishIn(text)).toBeNull();
  });
});
