import type { Activities } from "#shared/scheduler/activities/activities.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import type { MoveCosts } from "./move-costs.ts";
import { WEIGHTS } from "#shared/scheduler/weights.ts";

/** From where to where the temperature falls, in units of cost. */
export interface Cooling {
  readonly hottest: number;
  readonly coldest: number;
  /** What a breach of a hard rule costs, where the search may break one for a while. */
  readonly hardness: number;
  /** The least that it may come to cost in the hotter part of the cooling, while none is broken; the same where it stays. */
  readonly softest: number;
}

/** A plan that stands already is warmed, not melted: by this part of the heat for a plan made from nothing. */
const WARMTH = 1 / 16;

/**
 * Where a problem of activities is hottest and what a breach costs, by the median of what moves cost; where it is
 * coldest, by the least.
 */
const HOT = 0.7;
const HARD = 5;
const COLD = 0.2;

/**
 * Where times overlap without being the same, a breach is hard to mend: it costs so many medians, and more than any place
 * of an activity costs over another. If some are left, the search begins as hot as it takes to trade some for others, at
 * this part of what they cost; else at the median.
 */
const KNOTTY = 20;
const OVER_SPAN = 1.25;
const TRADING = 0.3;

/** From where to where it falls for a problem; where there are only activities, by what moves were found to cost. */
export function coolingFor(problem: Problem, standing: number, costs: MoveCosts, isBroken: boolean): Cooling {
  if (problem.runs.length > 0 || problem.activities.count === 0) return coolingForRuns(problem, standing);
  const coldest = COLD * costs.least;
  if (problem.activities.times.disjoint)
    return { hottest: HOT * costs.median, coldest, hardness: HARD * costs.median, softest: HARD * costs.median };
  const hardness = Math.max(KNOTTY * costs.median, OVER_SPAN * widestSpan(problem.activities));
  return { hottest: isBroken ? TRADING * hardness : costs.median, coldest, hardness, softest: costs.median };
}

/** The most that one time or room of any activity costs over another of its own. */
function widestSpan({ kinds, timeCost, roomCost, times }: Activities): number {
  let widest = 0;
  for (const [costs, stride] of [
    [timeCost, times.count],
    [roomCost, roomCost.length / Math.max(1, kinds)],
  ] as const)
    for (let kind = 0; kind < kinds; kind++) {
      const own = costs.subarray(kind * stride, (kind + 1) * stride).filter((cost) => cost >= 0);
      if (own.length > 0)
        widest = Math.max(widest, own.reduce((a, b) => Math.max(a, b)) - own.reduce((a, b) => Math.min(a, b)));
    }
  return widest;
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
    softest: 1,
  };
}

/** The temperature when a part of the budget (0 to 1) is spent: it falls by the same factor in equal times. */
export function temperatureAt({ hottest, coldest }: Cooling, spent: number): number {
  return hottest * (coldest / hottest) ** Math.min(1, Math.max(0, spent));
}
