import type { Match, Rule } from "./match.ts";
import type { Placement } from "./placement.ts";
import type { Solution } from "./solution.ts";

/** A rule of SPEC.md: what it says (`matches`), and what it costs to place a run (`delta`). */
export interface Constraint extends Rule {
  /**
   * What the matches of this rule would come to more if a run that is not placed now stood so, beside what the solution
   * holds: breaches of a hard rule, the amount of a soft one; below 0 where placing it mends something. A whole number,
   * found on the trackers; what it changes there while it works is given back.
   */
  delta(solution: Solution, placement: Placement): number;
}

/** What a match comes to: the amount that a soft rule says, 1 for a breach of a hard rule. */
export function amountOf({ values }: Match): number {
  return typeof values.amount === "number" ? values.amount : 1;
}
