import { isLeftOut } from "#shared/domain/plan.ts";
import { atRun } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import { weightOf } from "#shared/scheduler/weights.ts";

/** A run that is left out costs its learner-days, weighted by its priority. */
export const s01Unplaced: Constraint = {
  id: "S1",
  name: "unplaced",
  *matches({ facts: { campus }, planned }) {
    for (const run of campus.runs.values()) {
      const own = planned.get(run.code);
      if (own && !isLeftOut(own)) continue;
      const learnerDays = run.learners * run.weeks * run.daysPerWeek;
      const weight = weightOf(run.priority);
      yield atRun("S1", "left-out", run.code, { learnerDays, weight, amount: learnerDays * weight });
    }
  },
  delta({ problem: { runs } }, { run }) {
    return -runs[run].learnerDays * runs[run].weight;
  },
};
