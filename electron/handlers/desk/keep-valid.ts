import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Change, Diff } from "#shared/domain/diff.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { CAMPUS_CHANGED, fallenRuns } from "#shared/scheduler/models/campus/fallen-runs.ts";

/**
 * An edit that leaves the plan as valid as it was: runs that may no longer stand once the campus is changed leave the
 * plan with it, in the same diff, and are counted in its values (`fallen`).
 */
export function validly(campus: Campus, outcome: Edit | Refusal): Edit | Refusal {
  if (isRefusal(outcome) || !outcome.diff.some(touchesRules)) return outcome;
  const after = applyDiff(campus, outcome.diff);
  const fallen = newlyFallen(campus, after);
  if (fallen.length === 0) return outcome;
  const { about, diff } = outcome;
  return {
    about: { ...about, values: { ...about.values, fallen: fallen.length } },
    diff: [...withoutPlanOf(diff, fallen), ...fallen.map((planned) => outOfPlan(campus, planned))],
  };
}

/** Runs of the second campus's plan that may not stand as they do, but for those that might not before either. */
export function newlyFallen(before: Campus, after: Campus): readonly PlannedRun[] {
  const fallen = fallenRuns(after);
  if (fallen.length === 0) return fallen;
  const already = new Set(fallenRuns(before).map(({ run }) => key(run)));
  return fallen.filter(({ run }) => !already.has(key(run)));
}

/** Can this change make a run that stands break a rule? Names and the target cannot; the plan's own acts check it. */
function touchesRules({ table, before, after }: Change): boolean {
  if (table === "plan" || table === "pins") return false;
  if (table !== "settings" || !before || !after) return true;
  const ruling = ({ name: _, targetLearners: __, ...rest }: typeof before) => JSON.stringify(rest);
  return ruling(before) !== ruling(after);
}

function withoutPlanOf(diff: Diff, fallen: readonly PlannedRun[]): Diff {
  const ids = new Set(fallen.map(({ run }) => key(run)));
  return diff.filter(({ table, id }) => table !== "plan" || !ids.has(id));
}

/** The change that takes a run that fell out of the plan of a campus. */
export function outOfPlan(campus: Campus, { run }: PlannedRun): Change {
  const id = key(run);
  const after: PlannedRun = { run, meetings: [], reason: CAMPUS_CHANGED, hand: false };
  return { table: "plan", id, before: campus.plan.get(id) ?? null, after };
}
