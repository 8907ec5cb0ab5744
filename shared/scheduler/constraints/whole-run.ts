import type { DayPlaces } from "#shared/domain/whole-week.ts";
import { isWholeWeek } from "#shared/domain/whole-week.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";
import { standing } from "#shared/scheduler/standing.ts";

/**
 * Breaches of H4 by one placement, week by week as `h04Whole.matches` finds them: meetings in other day-parts, running
 * weeks that are not whole, meetings in other weeks, and what is never met.
 */
export function breachesOfWhole(problem: Problem, placement: Placement): number {
  const { time } = problem;
  const run = problem.runs[placement.run];
  const meetings = standing(placement);
  const strays = meetings.filter((at) => !run.places.includes(placeOf(problem, placement.period[at])));
  const byWeek = Map.groupBy(meetings, (at) => time.weekOf[placement.period[at]]);
  const left = run.sessions.map((session) => session.perWeek * run.weeks);
  let broken = 0;
  for (const week of runningWeeks(run, time.weekOf[placement.period[0]])) {
    const need = run.sessions.map((session, kind) => Math.min(left[kind], session.perWeek));
    if (sum(need) === 0) break;
    const placed = byWeek.get(week) ?? [];
    byWeek.delete(week);
    const held = run.sessions.map(({ index }) => placed.filter((at) => placement.session[at] === index).length);
    const periods = placed.map((at) => placement.period[at]);
    const tooMany = held.some((units, kind) => units > need[kind]);
    if (tooMany || !isWhole(problem, run, week, sum(need), periods)) broken++;
    for (const [kind, done] of (run.extend ? held : need).entries()) left[kind] = Math.max(0, left[kind] - done);
  }
  return strays.length + broken + byWeek.size + Number(sum(left) > 0);
}

/** The weeks a run may run in from a first week on, to the end of its window. */
function runningWeeks(run: RunSpec, first: number): readonly number[] {
  return [...run.openWeeks].filter((week) => week >= first).filter((_, index) => index % run.everyWeeks === 0);
}

/** Does a week hold so many meetings, but for those that fell in closed periods, on the days the run asks for? */
function isWhole(problem: Problem, run: RunSpec, week: number, need: number, periods: readonly number[]): boolean {
  const { firstOfWeek } = problem.time;
  const taken = new Set(periods);
  const lapsed: number[] = [];
  for (let period = firstOfWeek[week]; period < firstOfWeek[week + 1]; period++)
    if (isOwn(problem, run, period) && run.closed[period] === 1 && !taken.has(period)) lapsed.push(period);
  const fullWeek = sum(run.sessions.map((session) => session.perWeek));
  const missing = need - periods.length;
  return isWholeWeek(run, byDay(problem, taken), byDay(problem, lapsed), missing, need < fullWeek);
}

/** Is a period in the window and day-parts of a run? */
function isOwn(problem: Problem, run: RunSpec, period: number): boolean {
  return period >= run.first && period <= run.last && run.places.includes(placeOf(problem, period));
}

/** Weekdays of one week, 0 for Monday, and the places used on them. */
function byDay({ time }: Problem, periods: Iterable<number>): DayPlaces {
  const parts = time.slots / 7;
  const days = new Map<number, Set<number>>();
  for (const period of periods) {
    const day = Math.floor(time.slotOf[period] / parts);
    days.set(day, (days.get(day) ?? new Set()).add(time.slotOf[period] % parts));
  }
  return days;
}

function placeOf({ time }: Problem, period: number): number {
  return time.slotOf[period] % (time.slots / 7);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
