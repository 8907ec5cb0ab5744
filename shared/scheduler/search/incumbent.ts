import type { Placement } from "#shared/scheduler/placement.ts";
import type { Solution } from "#shared/scheduler/solution.ts";

/** What a plan is worth, in the order of the objective. */
export interface SolveFigures {
  readonly unplacedLearnerDays: number;
  readonly unplacedRuns: number;
  readonly daysOnTarget: number;
  readonly shortfall: number;
  readonly instability: number;
}

/** The figures of a solution as it stands. */
export function figuresOf(solution: Solution): SolveFigures {
  const { time } = solution.problem;
  let daysOnTarget = 0;
  for (let day = 0; day < time.days; day++)
    if (time.teaching[day] === 1 && solution.learners.perDay[day] >= time.target) daysOnTarget++;
  return {
    unplacedLearnerDays: solution.unplacedLearnerDays,
    unplacedRuns: solution.unplacedRuns,
    daysOnTarget,
    shortfall: solution.learners.shortfall,
    instability: solution.instability,
  };
}

/** The best plan so far. */
export class Incumbent {
  cost = Infinity;
  figures: SolveFigures;
  placements: readonly (Placement | null)[] = [];

  constructor(solution: Solution) {
    this.figures = figuresOf(solution);
    this.keep(solution);
  }

  /** Keeps a solution if it costs less than the best so far; answers whether it did. */
  keep(solution: Solution): boolean {
    const cost = solution.cost();
    if (cost >= this.cost) return false;
    this.cost = cost;
    this.figures = figuresOf(solution);
    this.placements = solution.placements.slice();
    return true;
  }
}
