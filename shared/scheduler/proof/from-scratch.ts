import type { Diary } from "#shared/domain/diary.ts";
import { amountOf } from "#shared/scheduler/constraint.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import { Solution } from "#shared/scheduler/solution.ts";

/** A solution made anew of placements. */
export function fromScratch(problem: Problem, placements: readonly (Placement | null)[]): Solution {
  const solution = new Solution(problem);
  for (const placement of placements) if (placement) solution.place(placement);
  return solution;
}

/** What the matches of a rule come to in a diary. */
export function totalOf(rule: Constraint, diary: Diary): number {
  let total = 0;
  for (const match of rule.matches(diary)) total += amountOf(match);
  return total;
}
