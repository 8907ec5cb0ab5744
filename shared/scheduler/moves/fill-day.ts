import type { RunSpec } from "#shared/scheduler/problem.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";
import { moveLaid } from "./relocate-run.ts";

/** Random days, runs and shapes looked at before the move gives up. */
const DAYS = 12;
const RUNS = 40;
const SHAPES = 4;

/** Moves a placed run so that it meets on a day that is short of the target. */
export function fillDay(desk: Desk): boolean {
  const day = shortDay(desk);
  if (day < 0 || desk.movable.length === 0) return false;
  const { runs, time } = desk.solution.problem;
  const week = time.weekOf[time.firstOfDay[day]];
  for (let tried = 0; tried < RUNS; tried++) {
    const run = runs[desk.movable[desk.random.below(desk.movable.length)]];
    const stands = desk.solution.placements[run.index];
    if (!stands || stands.days.includes(day)) continue;
    const start = startThatRunsIn(desk, run, week);
    const shape = start < 0 ? null : shapeThatMeetsOn(desk, run, time.slotOf[time.firstOfDay[day]]);
    if (shape) return moveLaid(desk, run, stands, start, shape);
  }
  return false;
}

function shortDay(desk: Desk): number {
  const { time } = desk.solution.problem;
  for (let tried = 0; tried < DAYS; tried++) {
    const day = desk.random.below(time.days);
    if (time.teaching[day] === 1 && desk.solution.learners.perDay[day] < time.target) return day;
  }
  return -1;
}

/** A random start of a run that has the week among its running weeks, −1 for none. */
function startThatRunsIn(desk: Desk, run: RunSpec, week: number): number {
  const at = run.openWeeks.indexOf(week);
  if (at < 0) return -1;
  const start = at - desk.random.below(run.weeks) * run.everyWeeks;
  return start >= 0 && start < run.starts.length ? start : -1;
}

function shapeThatMeetsOn(desk: Desk, run: RunSpec, firstSlot: number): Int16Array | null {
  const parts = desk.solution.problem.time.slots / 7;
  for (let tried = 0; tried < SHAPES; tried++) {
    const shape = run.shapes[desk.random.below(run.shapes.length)];
    if (shape.some((slot) => slot >= firstSlot && slot < firstSlot + parts)) return shape;
  }
  return null;
}
