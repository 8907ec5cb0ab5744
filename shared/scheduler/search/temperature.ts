import type { Problem } from "#shared/scheduler/problem.ts";
import { WEIGHTS } from "#shared/scheduler/weights.ts";

/** From where to where the temperature falls, in units of cost. */
export interface Cooling {
  readonly hottest: number;
  readonly coldest: number;
}

/**
 * Taken from the problem: hot enough to trade one ordinary run for another (two thirds of what leaving out the median
 * run costs), cold enough to mind half a learner short of the target.
 */
export function coolingFor(problem: Problem): Cooling {
  const costs = problem.runs
    .map((run) => run.learnerDays * run.weight * WEIGHTS.unplaced)
    .sort((one, other) => one - other);
  const median = costs[costs.length >> 1] ?? 1;
  return { hottest: Math.max(WEIGHTS.shortfall, (median * 2) / 3), coldest: WEIGHTS.shortfall / 2 };
}

/** The temperature when a part of the budget (0 to 1) is spent: it falls by the same factor in equal times. */
export function temperatureAt({ hottest, coldest }: Cooling, spent: number): number {
  return hottest * (coldest / hottest) ** Math.min(1, Math.max(0, spent));
}
