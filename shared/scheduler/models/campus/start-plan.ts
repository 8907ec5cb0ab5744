import type { PlannedRun } from "#shared/domain/plan.ts";
import { h12Pins } from "#shared/scheduler/constraints/h12-pins.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import { hardRules } from "#shared/scheduler/rules.ts";
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
 * but for those that break a hard rule as the campus is now.
 */
export function placeStanding(compiled: Compiled, solution: Solution, from: "plan" | "empty"): Kept {
  const fixed = new Set<number>();
  const unreadable = new Map<number, PlannedRun>();
  const others: Placement[] = [];
  for (const planned of compiled.facts.campus.plan.values()) {
    const run = compiled.ids.runAt.get(planned.run);
    if (run === undefined || planned.meetings.length === 0) continue;
    const placement = placementOf(compiled, planned);
    if (planned.hand) {
      fixed.add(run);
      if (placement) solution.place(placement);
      else unreadable.set(run, planned);
    } else if (from === "plan" && placement) others.push(placement);
  }
  for (const placement of others) if (keepsRules(solution, placement)) solution.place(placement);
  return { fixed, unreadable };
}

/** Does a run that stands so break no hard rule beside what is placed, and keep all its pins? */
export function keepsRules(solution: Solution, placement: Placement): boolean {
  const pins = solution.problem.runs[placement.run].pins.length;
  return hardRules.every((rule) => rule.delta(solution, placement) <= (rule === h12Pins ? -pins : 0));
}
