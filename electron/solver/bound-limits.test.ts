import type { Highs } from "highs";
import loadHighs from "highs";
import { beforeAll, expect, it } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { listsOf } from "#shared/domain/tables.ts";
import { plantedAlone } from "#shared/testing/planted-alone.ts";
import { ONCE } from "#shared/testing/planted.ts";
import { run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { proveBounds } from "./bound-work.ts";

let highs: Highs;

beforeAll(async () => {
  highs = await loadHighs();
});

function unplacedOf(campus: Campus): number {
  return proveBounds(
    highs,
    { lists: listsOf(campus), seconds: 20 },
    () => performance.now(),
    () => {},
  ).unplacedLearnerDays;
}

const many = Array.from({ length: 40 }, (_, at) => `R${at}`);
const week = { daysPerWeek: 5, weeks: 2, dayparts: ["VM", "NM", "AV"], fullDays: true };
const pins = many
  .slice(0, 3)
  .map((of) => ({ run: of, kind: "theory", date: ONCE.earliestStart, daypart: "VM", room: "A" }));

const limits: readonly (readonly [string, number, Partial<CampusLists>])[] = [
  ["no rooms", 10, { runs: [run("R")], sessions: [session("R")], rooms: [] }],
  ["no runs", 0, {}],
  [
    "everything pinned in one period",
    20,
    {
      runs: many.slice(0, 3).map((code) => run(code, ONCE)),
      sessions: many.slice(0, 3).map((of) => session(of)),
      pins,
    },
  ],
  [
    "demand many times what there is",
    39 * 100,
    { runs: many.map((code) => run(code, week)), sessions: many.map((of) => session(of, { perWeek: 15 })) },
  ],
];

it.each(limits)("with %s it proves that %i learner-days stay out", (_, least, lists) => {
  expect(unplacedOf(smallCampus(lists))).toBe(least);
});

it("proves that a run stays out that cannot be placed alone, but for what the relaxation does not see", () => {
  const missed = plantedAlone.filter(({ lists }) => {
    const [{ learners, weeks, daysPerWeek }] = lists.runs!;
    return unplacedOf(smallCampus(lists)) < learners * weeks * daysPerWeek;
  });
  expect(missed.map(({ name }) => name)).toEqual([
    "more a day than the instructor may teach",
    "meetings that cannot be caught up before the year ends",
    "more pins in a week than meetings",
    "days in a row where the room is open every other day",
  ]);
});
