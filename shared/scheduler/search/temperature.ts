import type { Problem } from "#shared/scheduler/problem.ts";
import { WEIGHTS } from "#shared/scheduler/weights.ts";

/** From where to where the temperature falls, in units of cost. */
export interface Cooling {
  readonly hottest: number;
  readonly coldest: number;
}

/** A plan that stands already is warmed, not melted: by this part of the heat for a plan made from nothing. */
const WARMTH = 1 / 16;

/**
 * Taken from the problem: hot enough to trade one ordinary run for another (two thirds of what leaving out the median
 * run costs), cold enough to mind half a learner short of the target. Where most learner-days are `standing` (0 to 1)
 * before the search begins, it only warms the plan, which then keeps most of its meetings.
 */
export function coolingFor(problem: Problem, standing: number): Cooling {
  const costs = problem.runs
    .map((run) => run.learnerDays * run.weight * WEIGHTS.unplaced)
    .sort((one, other) => one - other);
  const hot = ((costs[costs.length >> 1] ?? 1) * 2) / 3;
  return { hottest: Math.max(WEIGHTS.shortfall, standing > 0.5 ? hot * WARMTH : hot), coldest: WEIGHTS.shortfall / 2 };
}

/** The temperature when a part of the budget (0 to 1) is spent: it falls by the same factor in equal times. */
export function temperatureAt({ hottest, coldest }: Cooling, spent: number): number {
  return hottest * (coldest / hottest) ** Math.min(1, Math.max(0, spent));
}
