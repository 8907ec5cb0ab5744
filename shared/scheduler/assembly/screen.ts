import type { Placement } from "#shared/scheduler/placement.ts";
import type { RunSpec, SessionSpec } from "#shared/scheduler/problem.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { Draft } from "./draft.ts";
import { keepsOrder } from "./weeks.ts";

/** What a first look at a laid run says: it cannot stand so; it may if it is taken out first; it may as all stands. */
export const CANNOT = 0;
export const MAY_WITHOUT_ITSELF = 1;
export const MAY_BESIDE_ITSELF = 2;

/**
 * Could what was laid be completed? Looks at the solution as it is, with the run in it where it `stands`, and changes
 * nothing: order, site and cohort, and for every meeting one session with a room, its machines and an instructor.
 * `CANNOT` is certain; the others may still fail, for meetings are looked at one by one. Beside itself: nothing that the
 * run holds now has a say in where it was laid.
 */
export function mayStand(solution: Solution, run: RunSpec, draft: Draft, stands: Placement): number {
  const { count } = draft;
  if (!keepsOrder(solution, run, draft.period[0], draft.period[count - 1])) return CANNOT;
  let held = 0;
  let apart = true;
  for (let at = 0; at < count; at++) {
    const period = draft.period[at];
    while (held < stands.count && stands.period[held] < period) held++;
    if (held < stands.count && stands.period[held] === period) {
      apart = false;
      continue;
    }
    const near =
      (held > 0 && isNear(solution, stands.period[held - 1], period)) ||
      (held < stands.count && isNear(solution, stands.period[held], period));
    apart &&= !near;
    if (!mayMeet(solution, run, period, near)) return CANNOT;
  }
  return apart ? MAY_BESIDE_ITSELF : MAY_WITHOUT_ITSELF;
}

/**
 * Could a run that is not placed be completed from a start with a shape? False is certain. Most options fail at one of
 * their first meetings, so that none is laid before it is looked at.
 */
export function mayMeetAll(solution: Solution, run: RunSpec, start: number, shape: Int16Array): boolean {
  const { time } = solution.problem;
  if (start + (run.weeks - 1) * run.everyWeeks >= run.openWeeks.length) return false;
  let [first, last] = [-1, -1];
  for (let running = 0; running < run.weeks; running++) {
    const from = run.openWeeks[start + running * run.everyWeeks] * time.slots;
    for (let unit = 0; unit < shape.length; unit++) {
      const period = time.periodAt[from + shape[unit]];
      if (period < run.first || period > run.last) return false;
      if (run.closed[period] === 1) continue;
      if (!mayMeet(solution, run, period, false)) return false;
      if (first < 0) first = period;
      last = period;
    }
    if (first < 0) return false;
  }
  return keepsOrder(solution, run, first, last);
}

/** Is the site open and the cohort free for a run in a period, and has any of its sessions what it needs? */
function mayMeet(solution: Solution, run: RunSpec, period: number, near: boolean): boolean {
  const { learners, problem } = solution;
  const { time } = problem;
  if (learners.present[period] + run.learners > time.siteLimit[period]) return false;
  if (run.cohort >= 0 && learners.cohortAt[run.cohort * time.periods + period] > 0) return false;
  for (let kind = 0; kind < run.sessions.length; kind++)
    if (sessionMayMeet(solution, run, run.sessions[kind], period, near)) return true;
  return false;
}

/** May what a run holds in one period keep it from another: limits a week, quotas, and rest after the evening? */
function isNear({ problem: { time } }: Solution, own: number, period: number): boolean {
  return (
    time.weekOf[own] === time.weekOf[period] || own === time.nightBefore[period] || own === time.nightAfter[period]
  );
}

/** Has a session a room, its machines and an instructor in a period? Quotas and limits are passed over with `near`. */
function sessionMayMeet(
  solution: Solution,
  run: RunSpec,
  session: SessionSpec,
  period: number,
  near: boolean,
): boolean {
  const { problem, rooms, quotas, pools } = solution;
  if (session.instructors > 0) {
    const { words, away } = problem.instructors;
    const taken = near ? away : solution.instructors.busy;
    let anyone = 0;
    // From the last on: assembly takes the first that will do, so that who is free comes late.
    for (let word = words - 1, from = period * words; word >= 0 && anyone === 0; word--) {
      const able = session.skilled[word];
      if (able !== 0) anyone |= able & ~taken[from + word];
    }
    if (anyone === 0) return false;
  }
  const { words, shut } = problem.rooms;
  const from = period * words;
  const partnerFrom = (run.partner * problem.time.periods + period) * words;
  for (const way of session.ways) {
    let any = 0;
    for (let word = words - 1; word >= 0 && any === 0; word--) {
      const fitting = way.rooms[word];
      if (fitting === 0) continue;
      const barred = near ? 0 : quotas.shut[partnerFrom + word];
      any |= fitting & ~(rooms.busy[from + word] | shut[from + word] | barred);
    }
    if (any === 0) continue;
    let fits = true;
    for (let need = 0; need < way.pools.length && fits; need++)
      fits = pools.fits(way.pools[need], way.units[need], period);
    if (fits) return true;
  }
  return false;
}
