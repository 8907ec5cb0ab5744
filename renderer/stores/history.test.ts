import { describe, expect, it } from "vitest";
import { parseDay } from "#shared/domain/calendar.ts";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import type { HistoryLine } from "./history.ts";
import { stepsAfter, undoneOf, wayTo } from "./history.ts";
import { useNavigation } from "./navigation.ts";
import { useSelection } from "./selection.ts";

changeDoor(doorOver(memoryLink({ app: { setPreferences: async () => ({}) } } as unknown as Answers)));

const ascending = (one: number, other: number) => one - other;

const line = (revision: number, more: Partial<HistoryLine> = {}): HistoryLine => ({
  revision,
  about: { act: "rename-campus", values: {} },
  author: "an",
  at: "2026-11-27T08:00:00Z",
  ...more,
});

/** A log made by chance: steps, undo and redo as a planner mixes them; with the steps that stand at its end. */
function logBy(seed: number): { readonly lines: readonly HistoryLine[]; readonly stand: readonly number[] } {
  let state = seed;
  const chance = (of: number) => (state = (state * 48_271) % 2_147_483_647) % of;
  const lines: HistoryLine[] = [];
  let [done, taken]: [number[], number[]] = [[], []];
  for (let revision = 1; revision <= 60; revision++) {
    const what = chance(3);
    if (what === 1 && done.length > 0) {
      const step = done.pop()!;
      taken.push(step);
      lines.push(line(revision, { undoes: step }));
    } else if (what === 2 && taken.length > 0) {
      const step = taken.pop()!;
      done.push(step);
      lines.push(line(revision, { redoes: step }));
    } else {
      done = [...done, revision];
      taken = [];
      lines.push(line(revision));
    }
  }
  return { lines: lines.reverse(), stand: done };
}

describe("the log", () => {
  it("tells which steps stand, whatever was undone and redone", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { lines, stand } = logBy(seed);
      expect(
        stepsAfter(lines, 0)
          .map(({ revision }) => revision)
          .reverse(),
      ).toEqual(stand);
    }
  });

  it("tells it of the newest part as of the whole", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const { lines } = logBy(seed);
      const part = lines.slice(0, 20);
      const oldest = part.at(-1)!.revision;
      const whole = [...undoneOf(lines)].filter((revision) => revision >= oldest).sort(ascending);
      expect([...undoneOf(part)].filter((revision) => revision >= oldest).sort(ascending)).toEqual(whole);
    }
  });
});

describe("the way to what an entry is about", () => {
  const moved = {
    act: "move-meeting",
    values: {
      run: "R1",
      kind: "LES",
      date: "2026-01-12",
      daypart: "VM",
      room: "A",
      toDate: "2026-01-20",
      toDaypart: "NM",
    },
  };

  it("leads to where the meeting went, and after an undo to where it came from", () => {
    wayTo(line(1, { about: moved }))!();
    expect(useSelection.getState().selected).toEqual({
      what: "meeting",
      run: "R1",
      kind: "LES",
      day: parseDay("2026-01-20"),
      daypart: "NM",
    });
    expect(useNavigation.getState().screen).toBe("timetable");
    wayTo(line(2, { about: moved, undoes: 1 }))!();
    expect(useSelection.getState().selected).toMatchObject({ day: parseDay("2026-01-12"), daypart: "VM" });
  });

  it("leads to a run or a room, and nowhere where there is no such place", () => {
    wayTo(line(1, { about: { act: "unplace-run", values: { run: "R1", meetings: 4 } } }))!();
    expect(useSelection.getState().selected).toEqual({ what: "run", code: "R1" });
    wayTo(line(1, { about: { act: "change-room", values: { room: "B2" } } }))!();
    expect(useSelection.getState().selected).toEqual({ what: "room", code: "B2" });
    expect(wayTo(line(1))).toBeNull();
  });
});
