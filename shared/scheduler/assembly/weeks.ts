import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { Draft } from "./draft.ts";

/**
 * Lays the shape of a run's week over its running weeks (H2, H3, H4): one meeting for each slot that is open. Counts in
 * `lapsed` per unit what fell in closed periods. Answers how many running weeks were used, or −1 with the obstacle.
 */
export function layWeeks(
  problem: Problem,
  run: RunSpec,
  start: number,
  shape: Int16Array,
  draft: Draft,
  lapsed: Int16Array,
): number {
  const { time } = problem;
  draft.count = 0;
  for (let unit = 0; unit < shape.length; unit++) lapsed[unit] = 0;
  for (let running = 0; running < run.weeks; running++) {
    const index = start + running * run.everyWeeks;
    if (index >= run.openWeeks.length) return draft.fail("H3") || -1;
    const week = run.openWeeks[index];
    for (let unit = 0; unit < shape.length; unit++) {
      const period = time.periodAt[week * time.slots + shape[unit]];
      if (period < run.first || period > run.last) return draft.fail("H3") || -1;
      if (run.closed[period] === 1) lapsed[unit]++;
      else {
        draft.period[draft.count] = period;
        draft.unit[draft.count++] = unit;
      }
    }
    if (running === 0 && draft.count === 0) return draft.fail("H2") || -1;
  }
  return run.weeks;
}

/**
 * Catches up what lapsed of a run that extends (H4): each further running week takes as much of each kind as is left
 * and as a week holds, on the run's own slots, days filled one after another. `sessionOf` names the session of each
 * unit. Answers false where the window or closed periods leave no room.
 */
export function catchUp(
  problem: Problem,
  run: RunSpec,
  start: number,
  shape: Int16Array,
  draft: Draft,
  lapsed: Int16Array,
  sessionOf: Int16Array,
): boolean {
  const { time } = problem;
  let left = 0;
  for (let unit = 0; unit < shape.length; unit++) left += lapsed[unit];
  if (left === 0) return true;
  const leftOf = run.sessions.map((session) => {
    let sum = 0;
    for (let unit = 0; unit < shape.length; unit++) if (sessionOf[unit] === session.index) sum += lapsed[unit];
    return sum;
  });
  const perDay = shape.length / run.daysPerWeek;
  for (let running = run.weeks; left > 0; running++) {
    const index = start + running * run.everyWeeks;
    if (index >= run.openWeeks.length) return draft.fail("H3");
    const week = run.openWeeks[index];
    const due = leftOf.map((units, at) => Math.min(units, run.sessions[at].perWeek));
    const total = due.reduce((sum, units) => sum + units, 0);
    const units = openUnits(problem, run, week, shape, total, run.fullDays ? perDay : 1);
    if (!units) return draft.fail("H2");
    for (const [unit, at] of sharedOut(run, units, due, sessionOf)) {
      draft.period[draft.count] = time.periodAt[week * time.slots + shape[unit]];
      draft.unit[draft.count] = unit;
      draft.session[draft.count++] = run.sessions[at].index;
      if (run.sessions[at].index !== sessionOf[unit]) draft.uneven = true;
    }
    left -= total;
    due.forEach((taken, at) => (leftOf[at] -= taken));
  }
  return true;
}

/** The first units of a shape that can hold so many meetings in a week: whole days, the last perhaps not full. */
function openUnits(
  { time }: Problem,
  run: RunSpec,
  week: number,
  shape: Int16Array,
  total: number,
  perDay: number,
): number[] | null {
  const parts = time.slots / 7;
  const chosen: number[] = [];
  let lastDay = -1;
  for (let unit = 0; unit < shape.length && chosen.length < total;) {
    const day = Math.floor(shape[unit] / parts);
    let end = unit;
    while (end < shape.length && Math.floor(shape[end] / parts) === day) end++;
    const open: number[] = [];
    for (let at = unit; at < end; at++) {
      const period = time.periodAt[week * time.slots + shape[at]];
      if (period >= run.first && period <= run.last && run.closed[period] === 0) open.push(at);
    }
    const needed = Math.min(total - chosen.length, end - unit);
    if (open.length >= Math.max(needed, Math.min(perDay, needed))) {
      if (run.consecutiveDays && lastDay >= 0 && day !== lastDay + 1) chosen.length = 0;
      chosen.push(...open.slice(0, total - chosen.length));
      lastDay = day;
    }
    unit = end;
  }
  return chosen.length === total ? chosen : null;
}

/** Which session each chosen unit gets: its own where some of it is due, what is left over to the others in turn. */
function sharedOut(run: RunSpec, units: number[], due: readonly number[], sessionOf: Int16Array): [number, number][] {
  const rest = [...due];
  const given = new Map<number, number>();
  for (const unit of units) {
    const own = run.sessions.findIndex((session) => session.index === sessionOf[unit]);
    if (rest[own] > 0) {
      rest[own]--;
      given.set(unit, own);
    }
  }
  return units.map((unit) => {
    const at = given.get(unit) ?? rest.findIndex((count) => count > 0);
    if (!given.has(unit)) rest[at]--;
    return [unit, at];
  });
}

/** Do the meetings keep the run's learners in one place (H10), the site within its limit (H11) and the order (H3)? */
export function groupIsFree(solution: Solution, run: RunSpec, draft: Draft): boolean {
  const { learners, problem } = solution;
  for (let at = 0; at < draft.count; at++) {
    const period = draft.period[at];
    if (learners.present[period] + run.learners > problem.time.siteLimit[period]) return draft.fail("H11", -1, period);
    if (run.cohort >= 0 && learners.deltaCohort(run.index, period) > 0) return draft.fail("H10", -1, period);
  }
  return keepsOrder(solution, run, draft.period[0], draft.period[draft.count - 1]) || draft.fail("H3");
}

/** Does a run that meets from `first` to `last` come after those it follows, and before those that follow it (H3)? */
export function keepsOrder(solution: Solution, run: RunSpec, first: number, last: number): boolean {
  for (const earlier of run.after) {
    const other = solution.placements[earlier];
    if (other && other.period[other.count - 1] >= first) return false;
  }
  for (const later of run.before) {
    const other = solution.placements[later];
    if (other && other.period[0] <= last) return false;
  }
  return true;
}
