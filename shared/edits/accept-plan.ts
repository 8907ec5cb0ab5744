import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { diffBetween } from "#shared/domain/diff.ts";
import { runOf } from "#shared/domain/facts.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** A whole plan, as the solver made it. */
export interface AcceptPlan {
  readonly plan: readonly PlannedRun[];
}

/**
 * Makes a plan the plan of the campus, in one diff. Runs that a planner placed or moved by hand stay as they are, also
 * where that happened after the solver began; what the new plan does not mention leaves the plan.
 */
export function acceptPlan(campus: Campus, { plan }: AcceptPlan): Edit | Refusal {
  const stranger = plan.find((planned) => !runOf(campus, planned.run));
  if (stranger) return refuse("plan-of-another-campus", { run: stranger.run });
  const byHand = [...campus.plan.entries()].filter(([, planned]) => planned.hand);
  const next = new Map([...plan.map((planned) => [key(planned.run), planned] as const), ...byHand]);
  const diff = diffBetween(campus, { ...campus, plan: next });
  if (diff.length === 0) return refuse("plan-as-it-is");
  const placed = [...next.values()].filter((planned) => planned.meetings.length > 0).length;
  return { about: { act: "accept-plan", values: { placed, unplaced: next.size - placed } }, diff };
}
