import type { PlannedRun } from "#shared/domain/plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { Compiled } from "./compile.ts";
import { placementOf } from "./read-back.ts";

/** Runs the scheduler leaves as they are: by index those in the solution, as planned those it cannot read. */
export interface Kept {
  readonly fixed: ReadonlySet<number>;
  readonly unreadable: ReadonlyMap<number, PlannedRun>;
}

/**
 * Puts in the solution what stands already: placements made by hand as they are, and with `from` plan also the others,
 * but for those that break a rule as the campus is now.
 */
export function placeStanding(compiled: Compiled, solution: Solution, from: "plan" | "empty"): Kept {
  const fixed = new Set<number>();
  const unreadable = new Map<number, PlannedRun>();
  const others: Placement[] = [];
  const broken = from === "plan" ? new Set(checkPlan(compiled.facts.campus).map((match) => match.run)) : new Set();
  for (const planned of compiled.facts.campus.plan.values()) {
    const run = compiled.ids.runAt.get(planned.run);
    if (run === undefined || planned.meetings.length === 0) continue;
    const placement = placementOf(compiled, planned);
    if (planned.hand) {
      fixed.add(run);
      if (placement) solution.place(placement);
      else unreadable.set(run, planned);
    } else if (from === "plan" && placement && !broken.has(planned.run)) others.push(placement);
  }
  for (const placement of others) solution.place(placement);
  return { fixed, unreadable };
}
