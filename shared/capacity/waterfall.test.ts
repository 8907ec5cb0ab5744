import fc from "fast-check";
import { expect, test } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { randomCampus } from "#shared/testing/random-campus.ts";
import { leftOut, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { figuresOf } from "./figures.ts";
import { waterfallOf } from "./waterfall.ts";

/** What remains after every step is what the next one starts from. */
function expectToAddUp(campus: Campus): void {
  const { demand, leftOut: out, lapsed, elsewhere, together, planned, absent, present } = waterfallOf(campus);
  const unplaced = out.reduce((sum, { learnerDays }) => sum + learnerDays, 0);
  expect(demand - unplaced - lapsed - elsewhere - together).toBe(planned);
  expect(planned - absent).toBeCloseTo(present, 6);
}

test("the steps add up, on any campus and any plan of it", () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      expectToAddUp(campusFrom(randomCampus((min, max) => draw(fc.integer, { min, max }))));
    }),
    { numRuns: 60 },
  );
  expectToAddUp(tinyCampus());
});

test("causes are the words of the reasons, the largest first; a run nobody planned has none", () => {
  const runs = ["A", "B", "C", "D", "E"].map((code, at) => run(code, { learners: 10 * (at + 1) }));
  const campus = smallCampus({
    runs,
    sessions: runs.map(({ code }) => session(code)),
    plan: [
      leftOut("A", "instructor:AREI"),
      leftOut("B", "instructor:LASSEN"),
      leftOut("C", "Er was geen plaats"),
      leftOut("D", "window"),
    ],
  });
  expect(waterfallOf(campus).leftOut.map(({ cause, runs: count }) => [cause, count])).toEqual([
    ["", 1],
    ["window", 1],
    ["instructor", 2],
    ["other", 1],
  ]);
});

test("the planned are those of the figures, and the absent a part of them", () => {
  const campus = tinyCampus();
  const figures = figuresOf(campus);
  const { planned, teachingDays, target, present } = waterfallOf(campus);
  expect(planned / teachingDays).toBeCloseTo(figures.learnersPerDayMean, 0);
  expect(target).toBe(figures.targetLearners * figures.teachingDays);
  const lists = listsOf(campus);
  const none = campusFrom({ ...lists, settings: [{ ...lists.settings[0], expectedAbsence: 0 }] });
  expect(waterfallOf(none).present).toBe(planned);
  expect(present).toBeCloseTo(planned * 0.92, 6);
});

test("a campus without days, rooms or runs has nothing to show", () => {
  const campus = smallCampus({ rooms: [], runs: [], sessions: [] });
  expect(waterfallOf(campus)).toMatchObject({ demand: 0, leftOut: [], planned: 0, present: 0 });
});
