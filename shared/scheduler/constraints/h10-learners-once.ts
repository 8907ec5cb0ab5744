import { key } from "#shared/domain/codes.ts";
import type { Period } from "#shared/domain/horizon.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { atMeeting } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import { standing } from "#shared/scheduler/standing.ts";

/** A run, and a cohort, meets once per period. */
export const h10LearnersOnce: Constraint = {
  id: "H10",
  name: "learners once",
  *matches(diary) {
    let now: Period = -1;
    const busy = new Map<string, StandingMeeting>();
    for (const at of standingOf(diary).meetings) {
      if (at.period !== now) busy.clear();
      now = at.period;
      const { run } = at;
      const group = run.cohort ? `cohort ${key(run.cohort)}` : `run ${run.code}`;
      const other = busy.get(group);
      if (!other) busy.set(group, at);
      else {
        const values = { other: other.run.code, otherKind: other.session.kind };
        yield atMeeting("H10", other.run === run ? "run-twice" : "cohort-twice", at, run.cohort, values);
      }
    }
  },
  delta({ learners }, placement) {
    const periods = standing(placement).map((at) => placement.period[at]);
    const again = periods.length - new Set(periods).size;
    const elsewhere = [...new Set(periods)].filter((period) => learners.deltaCohort(placement.run, period) > 0);
    return again + elsewhere.length;
  },
};
