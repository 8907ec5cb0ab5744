import fc from "fast-check";
import { expect, it } from "vitest";
import { targetFigures } from "#shared/capacity/target.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { solveCampus } from "#shared/scheduler/solve.ts";
import { Bench } from "#shared/scheduler/why/bench.ts";
import { blockingFacts } from "#shared/scheduler/why/blocking.ts";
import { questionTo } from "#shared/scheduler/why/facts-in-the-way.ts";
import { FIX_LIMITS } from "#shared/scheduler/why/fixes.ts";
import { QUICK } from "#shared/scheduler/why/seat.ts";
import { standingPlan } from "#shared/scheduler/why/standing-plan.ts";
import { whyRun } from "#shared/scheduler/why/why-run.ts";
import { Draws } from "#shared/testing/draws.ts";
import { scarceCampus } from "#shared/testing/scarce-campus.ts";
import { claimOf, verdictOn } from "./verified-fix.ts";

const MOVES = 300;

/** A random small campus that wants more than there is, with a plan. */
const campuses = fc.gen().map((draw): Campus => {
  const lists = scarceCampus(new Draws((min, max) => draw(fc.integer, { min, max })));
  const steps = solveCampus(campusFrom(lists), { seed: 1, from: "empty" });
  let step = steps.next().value!;
  while (step.iterations < MOVES) step = steps.next(step.iterations / MOVES).value!;
  return campusFrom({ ...lists, plan: step.plan() });
});

const daysOnTarget = (campus: Campus) => targetFigures(diaryOf(campus)).daysOnTarget;

function last<S, T>(steps: Generator<S, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

it("a set lifted whole lets the run in, and one short of it does not (300 campuses)", () => {
  let sets = 0;
  let larger = 0;
  fc.assert(
    fc.property(campuses, (campus) => {
      const { compiled, placements } = standingPlan(campus);
      for (const run of compiled.problem.runs) {
        if (placements[run.index]) continue;
        const bench = new Bench(compiled, placements, run.index);
        const { why, lifts } = last(blockingFacts(bench));
        expect(why.verdict).not.toBe("impossible");
        expect(why.sets.length).toBe(lifts.length);
        const lets = questionTo(bench, QUICK);
        for (const set of lifts) {
          expect(lets(set)).not.toBeNull();
          for (const lift of set) expect(lets(set.filter((other) => other !== lift))).toBeNull();
          sets++;
          larger += Number(set.length > 1);
        }
      }
    }),
    { numRuns: 300, seed: 20_261_124 },
  );
  expect(sets).toBeGreaterThan(200);
  expect(larger).toBeGreaterThan(20);
});

it("every fix is as good as it says: valid, the run placed, learner-days won and meetings moved (120 campuses)", () => {
  let asked = 0;
  let mended = 0;
  fc.assert(
    fc.property(campuses, (campus) => {
      const standing = standingPlan(campus);
      for (const { index } of standing.compiled.problem.runs) {
        if (standing.placements[index]) continue;
        const { fixes } = last(whyRun(standing, index, { ...FIX_LIMITS, attempts: 6 }));
        asked++;
        mended += Number(fixes.length > 0);
        const { code } = standing.compiled.ids.runs[index];
        for (const fix of fixes) {
          const { campus: _, ...verdict } = verdictOn(campus, code, fix, daysOnTarget);
          expect({ ...verdict, steps: fix.steps }).toEqual({ ...claimOf(fix), steps: fix.steps });
        }
      }
    }),
    { numRuns: 120, seed: 20_261_124 },
  );
  expect(asked).toBeGreaterThan(60);
  expect(mended / asked).toBeGreaterThan(0.9);
});
