import type { Problem } from "#shared/scheduler/problem.ts";
import type { MoveCosts } from "./move-costs.ts";
import { WEIGHTS } from "#shared/scheduler/weights.ts";

/** From where to where the temperature falls, in units of cost. */
export interface Cooling {
  readonly hottest: number;
  readonly coldest: number;
  /** What a breach of a hard rule costs, where the search may break one for a while. */
  readonly hardness: number;
}

/** A plan that stands already is warmed, not melted: by this part of the heat for a plan made from nothing. */
const WARMTH = 1 / 16;

/**
 * Where a problem of activities is hottest and what a breach costs, by the median of what moves cost; where it is
 * coldest, by the least.
 */
const HOT = 0.5;
const HARD = 2.5;
const COLD = 0.08;

/** From where to where it falls for a problem; where there are only activities, by what moves were found to cost. */
export function coolingFor(problem: Problem, standing: number, costs: MoveCosts): Cooling {
  if (problem.runs.length > 0 || problem.activities.count === 0) return coolingForRuns(problem, standing);
  return { hottest: HOT * costs.median, coldest: COLD * costs.least, hardness: HARD * costs.median };
}

/**
 * Taken from the problem: hot enough to trade one ordinary run for another (two thirds of what leaving out the median
 * run costs), cold enough to mind half a learner short of the target. Where most learner-days are `standing` (0 to 1)
 * before the search begins, it only warms the plan, which then keeps most of its meetings.
 */
function coolingForRuns(problem: Problem, standing: number): Cooling {
  const costs = problem.runs
    .map((run) => run.learnerDays * run.weight * WEIGHTS.unplaced)
    .sort((one, other) => one - other);
  const hot = ((costs[costs.length >> 1] ?? 1) * 2) / 3;
  return {
    hottest: Math.max(WEIGHTS.shortfall, standing > 0.5 ? hot * WARMTH : hot),
    coldest: WEIGHTS.shortfall / 2,
    hardness: 1,
  };
}

/** The temperature when a part of the budget (0 to 1) is spent: it falls by the same factor in equal times. */
export function temperatureAt({ hottest, coldest }: Cooling, spent: number): number {
  return hottest * (coldest / hottest) ** Math.min(1, Math.max(0, spent));
}
