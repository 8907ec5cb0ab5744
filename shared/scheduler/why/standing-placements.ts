import type { Compiled } from "#shared/scheduler/models/campus/compile.ts";
import { placeStanding } from "#shared/scheduler/models/campus/start-plan.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import { Solution } from "#shared/scheduler/solution.ts";

/** The placements of a campus's plan by run, but for those that break a hard rule. */
export function standingPlacements(compiled: Compiled): readonly (Placement | null)[] {
  const solution = new Solution(compiled.problem);
  placeStanding(compiled, solution, "plan");
  return solution.placements;
}
