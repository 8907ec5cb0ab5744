import type { Placement } from "#shared/scheduler/placement.ts";
import { slotsOf } from "#shared/scheduler/people/people.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
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

/** How many numbers an incumbent keeps of activities and people: `time`, `room`, `variant` and `taken`. */
export function numbersIn({ activities: { count, people } }: Problem): number {
  return 2 * count + (people ? people.wantsOf.length + slotsOf(people)[people.wantsOf.length] : 0);
}

/** The best plan so far: the fewest breaches of hard rules, then the least cost. One solution has one incumbent. */
export class Incumbent {
  breaches = Infinity;
  cost = Infinity;
  figures: SolveFigures;
  readonly placements: (Placement | null)[];
  /** Time and room of every activity, −1 for none. */
  readonly time: Int32Array;
  readonly room: Int32Array;
  /** What people take, as their attendance holds it. */
  readonly variant: Int32Array;
  readonly taken: Int32Array;

  constructor(solution: Solution) {
    this.figures = figuresOf(solution);
    this.placements = solution.placements.slice();
    this.time = solution.assignment.time.slice();
    this.room = solution.assignment.room.slice();
    this.variant = solution.assignment.attendance?.variant.slice() ?? new Int32Array(0);
    this.taken = solution.assignment.attendance?.taken.slice() ?? new Int32Array(0);
    this.keep(solution);
  }

  /** Keeps a solution if it is better than the best so far; answers whether it did. */
  keep(solution: Solution): boolean {
    const breaches = solution.breaches();
    if (breaches > this.breaches) return false;
    const cost = solution.cost();
    if (breaches === this.breaches && cost >= this.cost) return false;
    this.breaches = breaches;
    this.cost = cost;
    this.figures = figuresOf(solution);
    // Copying all of a large campus at every step up would take longer than the step.
    for (const run of solution.takeChanged()) this.placements[run] = solution.placements[run];
    this.time.set(solution.assignment.time);
    this.room.set(solution.assignment.room);
    const { attendance } = solution.assignment;
    if (attendance) {
      this.variant.set(attendance.variant);
      this.taken.set(attendance.taken);
    }
    return true;
  }
}
