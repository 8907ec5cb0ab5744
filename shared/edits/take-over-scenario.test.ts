import { assert, expect, test } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff, reverseDiff } from "#shared/domain/diff.ts";
import { randomAct, seeded } from "#shared/testing/random-acts.ts";
import { day, tinyCampus, tinyMeeting } from "#shared/testing/tiny-campus.ts";
import type { ActInput } from "./act-input.ts";
import { carryOutAct } from "./acts.ts";
import { isRefusal } from "./edit.ts";
import type { TakeOverPart } from "./take-over-scenario.ts";
import { takeOverScenario } from "./take-over-scenario.ts";

const base = tinyCampus();

function after(campus: Campus, ...inputs: ActInput[]): Campus {
  return inputs.reduce((now, input) => {
    const edit = carryOutAct(now, input);
    if (isRefusal(edit)) throw new Error(edit.refused);
    return applyDiff(now, edit.diff);
  }, campus);
}

const changed = after(
  base,
  { act: "set-machine-units", machine: "LASSET", units: 5 },
  { act: "add-room", code: "L9", type: "lab", capacity: 12, features: [] },
);
const meeting = tinyMeeting({ day: day("2026-09-02"), room: "L9" });
const scenario = {
  ...changed,
  plan: new Map([...changed.plan, ["r2", { run: "R2", meetings: [meeting], reason: "", hand: false }]]),
};

const takeOver = (part: TakeOverPart) => takeOverScenario(base, { scenario, name: "Vijf lassets", part });

test("a scenario is taken over whole, in one diff that is taken back whole", () => {
  const edit = takeOver({ what: "all" });
  if (isRefusal(edit)) throw new Error(edit.refused);
  expect(edit.about).toEqual({
    act: "take-over-scenario",
    values: { scenario: "Vijf lassets", records: 3, tables: "rooms, machines, plan" },
  });
  expect(applyDiff(base, edit.diff)).toEqual(scenario);
  expect(applyDiff(scenario, reverseDiff(edit.diff))).toEqual(base);
});

test("only some tables, or only the plan of some runs", () => {
  const edit = takeOver({ what: "tables", tables: ["machines"] });
  if (isRefusal(edit)) throw new Error(edit.refused);
  expect(edit.diff.map(({ table, id }) => [table, id])).toEqual([["machines", "lasset"]]);
  const withRoom = { ...base, rooms: scenario.rooms };
  const runs = takeOverScenario(withRoom, { scenario, name: "x", part: { what: "runs", runs: ["r2", "R3"] } });
  if (isRefusal(runs)) throw new Error(runs.refused);
  expect(runs.diff.map(({ table, id }) => [table, id])).toEqual([["plan", "r2"]]);
});

test("what is the same, or would be torn from what it needs, is refused", () => {
  expect(takeOver({ what: "tables", tables: ["closures"] })).toEqual({
    refused: "nothing-to-take-over",
    values: { scenario: "Vijf lassets" },
  });
  expect(takeOver({ what: "runs", runs: ["R2"] })).toEqual({
    refused: "take-over-tears",
    values: { scenario: "Vijf lassets", table: "plan", item: "r2", needs: "rooms", needed: "l9" },
  });
});

test("whatever was done in a scenario, taking it over makes the base equal to it", () => {
  for (let seed = 0; seed < 300; seed++) {
    const below = seeded(seed);
    let now = base;
    for (let step = 0; step < 8; step++) {
      const edit = carryOutAct(now, randomAct(now, below));
      if (!isRefusal(edit)) now = applyDiff(now, edit.diff);
    }
    const edit = takeOverScenario(base, { scenario: now, name: "x", part: { what: "all" } });
    if (isRefusal(edit)) assert.equal(edit.refused, "nothing-to-take-over");
    else assert.deepEqual(applyDiff(base, edit.diff), now, `seed ${seed}`);
  }
});
