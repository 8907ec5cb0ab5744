import { assert, expect, test } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { danglingIn } from "#shared/domain/references.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import { randomAct, seeded } from "#shared/testing/random-acts.ts";
import { day, tinyCampus } from "#shared/testing/tiny-campus.ts";
import type { ActInput } from "./act-input.ts";
import { carryOutAct } from "./acts.ts";
import { isRefusal } from "./edit.ts";
import { refusalTexts } from "./refusal-texts.ts";

const campus = tinyCampus();
const always = { weekdays: [], dayparts: [] };
const shut = { ...always, from: day("2026-09-14"), to: day("2026-09-18"), units: null, reason: "Werken" };

/** The campus after an act that is not refused, and the tables it touched. */
function after(input: ActInput): { readonly campus: Campus; readonly tables: string[] } {
  const edit = carryOutAct(campus, input);
  if (isRefusal(edit)) throw new Error(edit.refused);
  return { campus: applyDiff(campus, edit.diff), tables: [...new Set(edit.diff.map(({ table }) => table))].sort() };
}

test("a pool gets other units, a room another type and capacity, and a new room stands beside them", () => {
  expect(after({ act: "set-machine-units", machine: "lasset", units: 3 }).campus.machines.get("lasset")?.units).toBe(3);
  const change = { type: "lab", capacity: 12 };
  expect(after({ act: "change-room", room: "a", change }).campus.rooms.get("a")).toMatchObject({
    code: "A",
    ...change,
  });
  const added = after({ act: "add-room", code: " L9 ", type: "lab", capacity: 12, features: ["afzuiging"] });
  expect(added.campus.rooms.get("l9")).toMatchObject({
    code: "L9",
    type: "lab",
    capacity: 12,
    features: ["afzuiging"],
  });
});

test("a room is opened to a partner at more times, day-parts in the order of the day", () => {
  const { campus: opened, tables } = after({
    act: "open-room",
    room: "c",
    partner: "pxl",
    weekdays: [5, 4],
    dayparts: ["av", "nm"],
  });
  expect(tables).toEqual(["access"]);
  expect([...opened.access.values()].at(-1)).toEqual({
    id: "c/pxl",
    room: "C",
    partner: "PXL",
    weekdays: [4, 5],
    dayparts: ["NM", "AV"],
    maxDaypartsPerWeek: null,
  });
  expect(carryOutAct(opened, { act: "open-room", room: "C", partner: "PXL", weekdays: [4], dayparts: ["NM"] })).toEqual(
    {
      refused: "room-open-then",
      values: { room: "C", partner: "PXL" },
    },
  );
});

test("closures come and go; a second of the same day gets an id of its own", () => {
  const once = after({ act: "add-closure", scope: "machine", code: "lasset", ...shut, units: 1 }).campus;
  const again = carryOutAct(once, { act: "add-closure", scope: "machine", code: "LASSET", ...shut, units: 2 });
  if (isRefusal(again)) throw new Error(again.refused);
  const twice = applyDiff(once, again.diff);
  const from = shut.from;
  expect([...twice.closures.keys()]).toEqual(["1", `machine/lasset/${from}`, `machine/lasset/${from}/2`]);
  expect([...after({ act: "remove-closure", closure: "1" }).campus.closures]).toEqual([]);
});

test("rules change: rest, weekdays, the most learners in a day-part", () => {
  const set = (change: Extract<ActInput, { act: "change-setting" }>["change"]) =>
    after({ act: "change-setting", change });
  expect(settingsOf(set({ setting: "rest-after-evening", on: false }).campus).restAfterEvening).toBe(false);
  expect(settingsOf(set({ setting: "expected-absence", percent: 12 }).campus).expectedAbsence).toBe(12);
  expect(settingsOf(set({ setting: "weekdays", weekdays: [6, 1, 1, 2] }).campus).weekdays).toEqual([1, 2, 6]);
  expect(
    set({ setting: "most-learners", daypart: "nm", most: null }).campus.dayparts.get("nm")?.maxLearners,
  ).toBeNull();
});

test("a run is asked for differently, once more, or no longer", () => {
  const change = { learners: 12, latestEnd: day("2026-09-20"), dayparts: ["nm", "vm"] };
  expect(after({ act: "change-run", run: "r1", change }).campus.runs.get("r1")).toMatchObject({
    ...change,
    dayparts: ["VM", "NM"],
  });
  const more = after({ act: "repeat-run", run: "R1" });
  expect(more.campus.runs.get("r1-2")).toEqual({ ...campus.runs.get("r1"), code: "R1-2" });
  expect(more.campus.sessions.get("r1-2/theorie")?.machines).toEqual(["LASSET"]);
  const fewer = after({ act: "remove-run", run: "R1" });
  expect(fewer.tables).toEqual(["plan", "runs", "sessions"]);
  expect(fewer.campus.runs.get("r3")?.after).toEqual([]);
});

test.each<[ActInput, string]>([
  [{ act: "set-machine-units", machine: "X", units: 1 }, "no-such-machine"],
  [{ act: "set-machine-units", machine: "OVEN", units: 1 }, "units-as-they-are"],
  [{ act: "set-machine-units", machine: "OVEN", units: -1 }, "not-units"],
  [{ act: "add-room", code: "a", type: "", capacity: 1, features: [] }, "room-there-already"],
  [{ act: "add-room", code: " ", type: "", capacity: 1, features: [] }, "blank-room-code"],
  [{ act: "add-room", code: "A;B", type: "", capacity: 1, features: [] }, "sign-in-room-code"],
  [{ act: "add-room", code: "Z", type: "", capacity: 0, features: [] }, "not-a-capacity"],
  [{ act: "change-room", room: "Z", change: {} }, "no-such-room"],
  [{ act: "change-room", room: "A", change: {} }, "room-as-it-is"],
  [{ act: "change-room", room: "A", change: { capacity: 1.5 } }, "not-a-capacity"],
  [{ act: "open-room", room: "A", partner: "PXL", ...always }, "room-open-to-all"],
  [{ act: "open-room", room: "Z", partner: "PXL", ...always }, "no-such-room"],
  [{ act: "open-room", room: "C", partner: "Z", ...always }, "no-such-partner"],
  [{ act: "open-room", room: "C", partner: "PXL", weekdays: [8], dayparts: [] }, "not-a-weekday"],
  [{ act: "open-room", room: "C", partner: "PXL", weekdays: [], dayparts: ["X"] }, "no-such-daypart"],
  [{ act: "add-closure", scope: "campus", code: "A", ...shut }, "campus-has-no-code"],
  [{ act: "add-closure", scope: "partner", code: "A", ...shut }, "no-such-partner"],
  [{ act: "add-closure", scope: "instructor", code: "A", ...shut }, "no-such-instructor"],
  [{ act: "add-closure", scope: "campus", code: "", ...shut, to: shut.from - 1 }, "not-a-closing"],
  [{ act: "add-closure", scope: "campus", code: "", ...shut, from: 1, to: 2 }, "not-a-closing"],
  [{ act: "add-closure", scope: "machine", code: "OVEN", ...shut, units: 0 }, "not-units"],
  [{ act: "remove-closure", closure: "9" }, "no-such-closure"],
  [{ act: "change-setting", change: { setting: "rest-after-evening", on: true } }, "setting-as-it-is"],
  [{ act: "change-setting", change: { setting: "expected-absence", percent: 8 } }, "setting-as-it-is"],
  [{ act: "change-setting", change: { setting: "expected-absence", percent: 101 } }, "not-an-absence"],
  [{ act: "change-setting", change: { setting: "weekdays", weekdays: [5, 4, 3, 2, 1] } }, "setting-as-it-is"],
  [{ act: "change-setting", change: { setting: "weekdays", weekdays: [] } }, "no-weekdays"],
  [{ act: "change-setting", change: { setting: "most-learners", daypart: "NM", most: 40 } }, "setting-as-it-is"],
  [{ act: "change-setting", change: { setting: "most-learners", daypart: "NM", most: -1 } }, "not-a-most"],
  [{ act: "change-run", run: "R1", change: {} }, "run-as-it-is"],
  [{ act: "change-run", run: "R1", change: { learners: 0 } }, "not-a-group"],
  [{ act: "change-run", run: "R1", change: { priority: 6 } }, "not-a-priority"],
  [{ act: "change-run", run: "R1", change: { earliestStart: shut.to, latestEnd: shut.from } }, "not-a-window"],
  [{ act: "repeat-run", run: "R9" }, "no-such-run"],
  [{ act: "remove-run", run: "R9" }, "no-such-run"],
])("%j is refused: %s", (input, refused) => {
  const answer = carryOutAct(campus, input);
  expect(answer).toMatchObject({ refused });
  expect(refusalTexts[refused]).toBeDefined();
});

test("no act, in any order, leaves a record that refers to nothing", () => {
  for (let seed = 0; seed < 300; seed++) {
    const below = seeded(seed);
    let now = campus;
    for (let step = 0; step < 12; step++) {
      const act = randomAct(now, below);
      const edit = carryOutAct(now, act);
      if (!isRefusal(edit)) now = applyDiff(now, edit.diff);
      assert.deepEqual(danglingIn(now), [], `seed ${seed}, ${act.act}`);
    }
  }
});
