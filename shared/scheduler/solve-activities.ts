import type { Problem } from "./problem.ts";
import { randomFrom } from "./random.ts";
import { Desk } from "./search/desk.ts";
import { Incumbent } from "./search/incumbent.ts";
import type { SearchStep } from "./search/search.ts";
import { search } from "./search/search.ts";
import { Solution } from "./solution.ts";

/** A search under way on a problem of activities. */
export interface ActivitySearch {
  readonly solution: Solution;
  /** The best so far, its `time` and `room` by activity. */
  readonly incumbent: Incumbent;
  /**
   * Goes on for some milliseconds with every `next`, endless; told there which part of the budget is spent (0 to 1), by
   * which it cools. Without a clock, the same problem, seed and told parts give the same result.
   */
  readonly steps: Generator<SearchStep, void, number | undefined>;
}

/** Begins a search from nothing; nothing is done before the first `next`. */
export function searchActivities(problem: Problem, seed: number): ActivitySearch {
  const solution = new Solution(problem);
  const desk = new Desk(solution, randomFrom(seed), new Set());
  const incumbent = new Incumbent(solution);
  return { solution, incumbent, steps: search(desk, incumbent, 0) };
}
