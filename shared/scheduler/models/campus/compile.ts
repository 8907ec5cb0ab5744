import type { Facts } from "#shared/domain/facts.ts";
import { chosenWeightsOf } from "#shared/domain/tables.ts";
import type { Weights } from "#shared/scheduler/weights.ts";
import { noActivities } from "#shared/scheduler/activities/no-activities.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import { compileInstructors, compilePools, compileQuotas, compileRooms, periodNumbers } from "./compile-resources.ts";
import { compileRuns } from "./compile-runs.ts";
import { compileTime } from "./compile-time.ts";
import { fittingOf } from "./fitting.ts";
import type { Ids } from "./ids.ts";
import { idsOf } from "./ids.ts";

/** A campus compiled for the core, with what its indices stand for. */
export interface Compiled {
  readonly facts: Facts;
  readonly problem: Problem;
  readonly ids: Ids;
}

/** What the planner has chosen to weigh, in the words of SPEC.md. */
function weightsOf({ campus }: Facts): Weights {
  const { steadiness, crowding } = chosenWeightsOf(campus);
  return { instability: steadiness, crowding };
}

/** Compiles the tables of a campus; its plan is read by `readPlan`. */
export function compileCampus(facts: Facts): Compiled {
  const fitting = fittingOf(facts.campus);
  const ids = idsOf(facts, fitting);
  const time = compileTime(facts);
  const at = periodNumbers(facts);
  const pools = compilePools(facts, ids, time, at);
  const runs = compileRuns(facts, fitting, ids, time, pools, at);
  const sessions = runs.flatMap((run) => run.sessions);
  const problem: Problem = Object.freeze({
    time,
    rooms: compileRooms(facts, ids, time, at),
    pools,
    instructors: compileInstructors(facts, ids, time, at),
    quotas: compileQuotas(facts, ids, time),
    partners: ids.partners.length,
    cohorts: ids.cohorts.length,
    runs,
    sessions,
    stride: Math.max(1, ...sessions.map((session) => session.instructors)),
    activities: noActivities,
    weights: weightsOf(facts),
  });
  return { facts, problem, ids };
}
