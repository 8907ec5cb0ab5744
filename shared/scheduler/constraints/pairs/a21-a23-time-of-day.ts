import type { Times } from "#shared/scheduler/activities/activities.ts";
import { timePairRule } from "./time-pairs.ts";

/** They start at the same time of the day. */
export const a21SameStart = timePairRule("A21", "same start", ({ start }, one, other) => start[one] !== start[other]);

/** The shorter one is within the time of the day of the longer. */
export const a22SameTime = timePairRule(
  "A22",
  "same time",
  (times, one, other) => !isWithin(times, one, other) && !isWithin(times, other, one),
);

/** Their times of the day have nothing in common. */
export const a23DifferentTime = timePairRule(
  "A23",
  "different time",
  ({ start, length }, one, other) =>
    start[one] + length[one] > start[other] && start[other] + length[other] > start[one],
);

function isWithin({ start, length }: Times, one: number, other: number): boolean {
  return start[other] <= start[one] && start[one] + length[one] <= start[other] + length[other];
}
