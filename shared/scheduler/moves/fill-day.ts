import type { Placement } from "#shared/scheduler/placement.ts";
import type { RunSpec } from "#shared/scheduler/problem.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";
import { moveLaid } from "./relocate-run.ts";

/** Random runs looked at, and of their shapes, before the move gives up. */
const RUNS = 30;
const SHAPES = 4;

/** Moves a placed run so that it meets on a day that is short of the target. */
export function fillDay(desk: Desk): boolean {
  const { shortDays } = desk.solution.learners;
  if (shortDays.length === 0) return false;
  const day = shortDays[desk.random.below(shortDays.length)];
  const { runs, time } = desk.solution.problem;
  const week = time.weekOf[time.firstOfDay[day]];
  const candidates = desk.inWeek[week];
  if (candidates.length === 0) return false;
  for (let tried = 0; tried < RUNS; tried++) {
    const run = runs[candidates[desk.random.below(candidates.length)]];
    const stands = desk.solution.placements[run.index];
    if (!stands || meetsOn(stands, day)) continue;
    const start = startThatRunsIn(desk, run, week);
    const shape = start < 0 ? null : shapeThatMeetsOn(desk, run, time.slotOf[time.firstOfDay[day]]);
    if (shape && moveLaid(desk, run, stands, start, shape)) return true;
  }
  return false;
}

/** Does a placed run meet on a day? */
export function meetsOn({ days }: Placement, day: number): boolean {
  for (const own of days) if (own === day) return true;
  return false;
}

/** A random start of a run that has the week among its running weeks, −1 for none. */
function startThatRunsIn(desk: Desk, run: RunSpec, week: number): number {
  const at = placeOf(run.openWeeks, week);
  if (at < 0) return -1;
  const start = at - desk.random.below(run.weeks) * run.everyWeeks;
  return start >= 0 && start < run.starts.length ? start : -1;
}

/** Where a week stands among ascending ones, −1 for nowhere. */
function placeOf(weeks: Int16Array, week: number): number {
  let [from, to] = [0, weeks.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    if (weeks[middle] === week) return middle;
    if (weeks[middle] < week) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

/** One of some random shapes that meets on the day whose first slot is given, or null. */
export function shapeThatMeetsOn(desk: Desk, run: RunSpec, firstSlot: number): Int16Array | null {
  const parts = desk.solution.problem.time.slots / 7;
  for (let tried = 0; tried < SHAPES; tried++) {
    const shape = run.shapes[desk.random.below(run.shapes.length)];
    for (const slot of shape) if (slot >= firstSlot && slot < firstSlot + parts) return shape;
  }
  return null;
}
