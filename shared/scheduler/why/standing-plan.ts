import type { Campus } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import type { Compiled } from "#shared/scheduler/models/campus/compile.ts";
import { compileCampus } from "#shared/scheduler/models/campus/compile.ts";
import { placementOf } from "#shared/scheduler/models/campus/read-back.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import { Solution } from "#shared/scheduler/solution.ts";

/** A campus compiled, with its plan as placements by run; runs placed by hand are not moved. */
export interface StandingPlan {
  readonly campus: Campus;
  readonly compiled: Compiled;
  readonly placements: readonly (Placement | null)[];
  readonly fixed: ReadonlySet<number>;
}

/** Compiles a campus and reads its plan. */
export function standingPlan(campus: Campus): StandingPlan {
  const compiled = compileCampus(factsOf(campus));
  const placements: (Placement | null)[] = compiled.problem.runs.map(() => null);
  for (const planned of campus.plan.values()) {
    const placement = placementOf(compiled, planned);
    if (placement) placements[placement.run] = placement;
  }
  return { campus, compiled, placements, fixed: fixedIn(campus, compiled) };
}

/**
 * The same plan on a changed campus. Where the change left every number as it was, placements are taken over; where it
 * did not, they are read again. `unread` are planned runs that the changed campus cannot read.
 */
export function standingOn(changed: Campus, before: StandingPlan): StandingPlan & { readonly unread: number } {
  const compiled = compileCampus(factsOf(changed));
  if (!sameNumbers(before.compiled, compiled)) {
    const again = { ...before, campus: changed, compiled };
    const placements: (Placement | null)[] = compiled.problem.runs.map(() => null);
    let unread = 0;
    for (const planned of changed.plan.values()) {
      const placement = placementOf(compiled, planned);
      if (placement) placements[placement.run] = placement;
      else if (planned.meetings.length > 0) unread++;
    }
    return { ...again, placements, fixed: fixedIn(changed, compiled), unread };
  }
  const placements = compiled.problem.runs.map(({ index }) => before.placements[index] ?? null);
  return { campus: changed, compiled, placements, fixed: before.fixed, unread: 0 };
}

/** A solution that holds the plan. */
export function solutionOf({ compiled, placements }: StandingPlan): Solution {
  const solution = new Solution(compiled.problem);
  for (const placement of placements) if (placement) solution.place(placement);
  return solution;
}

function fixedIn(campus: Campus, { ids }: Compiled): ReadonlySet<number> {
  const byHand = ({ hand, meetings }: PlannedRun) => hand && meetings.length > 0;
  return new Set([...campus.plan.values()].filter(byHand).map(({ run }) => ids.runAt.get(run) ?? -1));
}

/** Do the indices of two compilations mean the same, as far as the first one goes? */
function sameNumbers({ ids, problem }: Compiled, other: Compiled): boolean {
  const same = (one: readonly string[], two: readonly string[]) =>
    one.length === two.length && one.every((code, index) => code === two[index]);
  return (
    problem.stride === other.problem.stride &&
    same(ids.rooms, other.ids.rooms) &&
    same(ids.pools, other.ids.pools) &&
    same(ids.instructors, other.ids.instructors) &&
    ids.runs.every((run, index) => run.code === other.ids.runs[index]?.code) &&
    problem.sessions.every((session, index) => session.ways.length === other.problem.sessions[index]?.ways.length)
  );
}
