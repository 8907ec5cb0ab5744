import type { Campus } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { Solution } from "#shared/scheduler/solution.ts";
import { compileCampus } from "./compile.ts";
import { placementOf } from "./read-back.ts";
import { keepsRules } from "./start-plan.ts";

/** The reason the plan gives for a run that may no longer stand as it stood. */
export const CAMPUS_CHANGED = "changed";

/**
 * The runs of a plan that may no longer stand as they do: taken out, the rest keeps every hard rule. Where several run
 * into each other, those placed by hand stay first, then those of higher priority, then those of more learner-days.
 * Found by trying them one by one, so that as few fall as that order lets.
 */
export function fallenRuns(campus: Campus): readonly PlannedRun[] {
  const compiled = compileCampus(factsOf(campus));
  const { problem, ids } = compiled;
  const solution = new Solution(problem);
  const fallen = new Set<PlannedRun>();
  const standing = [...campus.plan.values()].filter(({ meetings }) => meetings.length > 0);
  const placed = standing.flatMap((planned) => {
    const run = ids.runAt.get(planned.run);
    const placement = placementOf(compiled, planned);
    if (run === undefined || !placement) fallen.add(planned);
    return run === undefined || !placement ? [] : [{ planned, placement, run: problem.runs[run] }];
  });
  placed.sort(
    (one, other) =>
      Number(other.planned.hand) - Number(one.planned.hand) ||
      other.run.weight - one.run.weight ||
      other.run.learnerDays - one.run.learnerDays,
  );
  for (const { planned, placement } of placed)
    if (keepsRules(solution, placement)) solution.place(placement);
    else fallen.add(planned);
  return standing.filter((planned) => fallen.has(planned));
}
