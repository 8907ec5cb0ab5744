import type { Desk } from "./desk.ts";

/** Options tried for a run, and placements compared among those found. */
const TRIES = 1_000;
const ENOUGH = 5;

/**
 * Places run after run where it fits and helps the days most, what is pinned first, then what weighs most: a valid plan
 * within a second. Yields after every so many runs.
 */
export function* construct(desk: Desk, every: number): Generator<number, void, unknown> {
  const { runs } = desk.solution.problem;
  const order = desk.waiting.toSorted(
    (one, other) =>
      Number(runs[other].pins.length > 0) - Number(runs[one].pins.length > 0) ||
      runs[other].learnerDays * runs[other].weight - runs[one].learnerDays * runs[one].weight ||
      one - other,
  );
  for (const [done, run] of order.entries()) {
    desk.trial.begin();
    const placement = desk.goodPlacement(runs[run], TRIES, ENOUGH);
    if (placement) desk.trial.place(placement);
    desk.settle();
    if ((done + 1) % every === 0) yield done + 1;
  }
}
