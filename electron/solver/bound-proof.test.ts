import fc from "fast-check";
import loadHighs from "highs";
import { expect, it } from "vitest";
import { targetFigures } from "#shared/capacity/target.ts";
import { learnersPerDay } from "#shared/capacity/learners-per-day.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { factsOf } from "#shared/domain/facts.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { certifiedBound } from "#shared/scheduler/bound/certificate.ts";
import { exactly } from "#shared/scheduler/bound/exact.ts";
import { unplacedRelaxation } from "#shared/scheduler/bound/unplaced.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { compileCampus } from "#shared/scheduler/models/campus/compile.ts";
import { writePlan } from "#shared/scheduler/models/campus/write-plan.ts";
import { solveCampus } from "#shared/scheduler/solve.ts";
import { Draws } from "#shared/testing/draws.ts";
import { scarceCampus } from "#shared/testing/scarce-campus.ts";
import { proveBounds } from "./bound-work.ts";

const CAMPUSES = 200;
const MOST_STEPS = 400_000;

/** A plan made by the scheduler in some hundred moves. */
function planOf(lists: CampusLists): PlannedRun[] {
  const steps = solveCampus(campusFrom(lists), { seed: 1, from: "empty" });
  let step = steps.next().value!;
  while (step.iterations < 500) step = steps.next(step.iterations / 500).value!;
  return step.plan();
}

it(`no plan betters a bound: exact solutions and plans of ${CAMPUSES} small campuses`, async () => {
  const highs = await loadHighs();
  const campuses = fc.gen().map((draw) => scarceCampus(new Draws((min, max) => draw(fc.integer, { min, max }))));
  const seen = { solved: 0, left: 0, tight: 0, above: 0 };
  fc.assert(
    fc.property(campuses, fc.array(fc.double({ min: -100, max: 100 }), { maxLength: 60 }), (lists, nonsense) => {
      if (seen.solved >= CAMPUSES) return;
      const compiled = compileCampus(factsOf(campusFrom(lists)));
      const exact = exactly(compiled.problem, MOST_STEPS);
      if (!exact) return;
      const bounds = proveBounds(
        highs,
        { lists, seconds: 30 },
        () => 0,
        () => {},
      );
      const trivial = certifiedBound(unplacedRelaxation(compiled.problem), []);

      // Whatever the duals, the bound holds; by cases it is no worse.
      expect(certifiedBound(unplacedRelaxation(compiled.problem), nonsense)).toBeLessThanOrEqual(exact.unplaced);
      expect(bounds.unplacedLearnerDays).toBeLessThanOrEqual(exact.unplaced);
      expect(bounds.unplacedLearnerDays).toBeGreaterThanOrEqual(trivial);
      const placements = compiled.problem.runs.map(
        ({ index }) => exact.placements.find((one) => one.run === index) ?? null,
      );
      for (const plan of [planOf(lists), writePlan(compiled, placements, new Map())]) {
        const diary = diaryOf(campusFrom({ ...lists, plan }));
        // A run with a pin that is left out breaks H12: only such plans are none.
        const breaches = checkPlan(diary.facts.campus).filter(({ rule }) => rule !== "H12");
        expect(breaches).toEqual([]);
        const unplaced = compiled.problem.runs
          .filter(({ index }) => plan[index].meetings.length === 0)
          .reduce((sum, { learnerDays }) => sum + learnerDays, 0);
        expect(exact.unplaced).toBeLessThanOrEqual(unplaced);
        expect(targetFigures(diary).daysOnTarget).toBeLessThanOrEqual(bounds.daysOnTarget);
        const perDay = learnersPerDay(diary);
        for (const { day, most } of bounds.learnersPerDay) expect(perDay.get(day) ?? 0).toBeLessThanOrEqual(most);
      }
      seen.solved++;
      if (exact.unplaced > 0) seen.left++;
      if (exact.unplaced === bounds.unplacedLearnerDays) seen.tight++;
      if (bounds.unplacedLearnerDays > trivial) seen.above++;
    }),
    { numRuns: 3 * CAMPUSES, seed: 20_261_124 },
  );
  expect(seen.solved).toBe(CAMPUSES);
  // The proof is worth its while only where something is left out, and where HiGHS's duals matter.
  expect(seen.left).toBeGreaterThan(CAMPUSES / 3);
  expect(seen.above).toBeGreaterThan(CAMPUSES / 20);
  expect(seen.tight).toBeGreaterThan(CAMPUSES / 2);
}, 120_000);
