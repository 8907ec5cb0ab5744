import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";
import { WEIGHTS } from "#shared/scheduler/weights.ts";
import { meetsOn, shapeThatMeetsOn } from "./fill-day.ts";

/** Random runs looked at before the move gives up. */
const RUNS = 20;
/** Learners that do not count yet where the search is this hot: what is shifted for them would be lost again at once. */
const TOO_HOT = 8;

/**
 * Moves the meetings of one week of a placed run so that it meets on a day that is short of the target: the other weeks
 * stay, and the run becomes less steady (S3).
 */
export function shiftWeek(desk: Desk): boolean {
  const { learners, placements, problem } = desk.solution;
  const { shortDays } = learners;
  if (shortDays.length === 0 || desk.allowance > WEIGHTS.shortfall * TOO_HOT) return false;
  const day = shortDays[desk.random.below(shortDays.length)];
  const first = problem.time.firstOfDay[day];
  const week = problem.time.weekOf[first];
  const candidates = desk.inWeek[week];
  if (candidates.length === 0) return false;
  for (let tried = 0; tried < RUNS; tried++) {
    const run = problem.runs[candidates[desk.random.below(candidates.length)]];
    const stands = placements[run.index];
    if (!stands || run.pins.length > 0 || meetsOn(stands, day)) continue;
    const shape = shapeThatMeetsOn(desk, run, problem.time.slotOf[first]);
    if (shape) desk.assembler.evaluated++;
    if (!shape || deltaDays(desk, run, stands, week, shape) > desk.allowance) continue;
    if (!desk.assembler.layReshaped(run, stands, week, shape)) continue;
    desk.trial.remove(run.index);
    const placement = desk.assembler.completeReshaped(run, week, shape.length);
    if (placement) {
      desk.trial.place(placement);
      return true;
    }
    desk.trial.undo();
  }
  return false;
}

/** Cost more of the days, for a run of no cohort, if its week had this shape. */
function deltaDays(desk: Desk, run: RunSpec, stands: Placement, week: number, shape: Int16Array): number {
  const { learners, problem } = desk.solution;
  const { time } = problem;
  let delta = 0;
  for (const day of stands.days)
    if (time.weekOf[time.firstOfDay[day]] === week && !hasDay(problem, week, shape, day))
      delta += learners.deltaDay(day, -run.learners);
  for (let unit = 0, last = -1; unit < shape.length; unit++) {
    const period = time.periodAt[week * time.slots + shape[unit]];
    if (period < 0) return Infinity;
    const day = time.dayOf[period];
    if (day !== last && !meetsOn(stands, day)) delta += learners.deltaDay(day, run.learners);
    last = day;
  }
  return delta;
}

function hasDay({ time }: Problem, week: number, shape: Int16Array, day: number): boolean {
  for (const slot of shape) {
    const period = time.periodAt[week * time.slots + slot];
    if (period >= 0 && time.dayOf[period] === day) return true;
  }
  return false;
}
