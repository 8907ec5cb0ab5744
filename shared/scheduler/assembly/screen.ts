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
export function mayStand(solution: Solution, run: RunSpec, draft: Draft, stands: Placement | null): number {
  const { learners, problem } = solution;
  const { time } = problem;
  const { count } = draft;
  if (!keepsOrder(solution, run, draft.period[0], draft.period[count - 1])) return CANNOT;
  let held = 0;
  let apart = true;
  for (let at = 0; at < count; at++) {
    const period = draft.period[at];
    let near = false;
    if (stands) {
      while (held < stands.count && stands.period[held] < period) held++;
      if (held < stands.count && stands.period[held] === period) {
        apart = false;
        continue;
      }
      near =
        (held > 0 && isNear(solution, stands.period[held - 1], period)) ||
        (held < stands.count && isNear(solution, stands.period[held], period));
      apart &&= !near;
    }
    if (learners.present[period] + run.learners > time.siteLimit[period]) return CANNOT;
    if (run.cohort >= 0 && learners.cohortAt[run.cohort * time.periods + period] > 0) return CANNOT;
    let possible = false;
    for (let kind = 0; kind < run.sessions.length && !possible; kind++)
      possible = sessionMayMeet(solution, run, run.sessions[kind], period, near);
    if (!possible) return CANNOT;
  }
  return apart ? MAY_BESIDE_ITSELF : MAY_WITHOUT_ITSELF;
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
    for (let word = 0, from = period * words; word < words && anyone === 0; word++)
      anyone |= session.skilled[word] & ~taken[from + word];
    if (anyone === 0) return false;
  }
  const { words, shut } = problem.rooms;
  const from = period * words;
  const partnerFrom = (run.partner * problem.time.periods + period) * words;
  for (const way of session.ways) {
    let any = 0;
    for (let word = 0; word < words && any === 0; word++) {
      const barred = near ? 0 : quotas.shut[partnerFrom + word];
      any |= way.rooms[word] & ~(rooms.busy[from + word] | shut[from + word] | barred);
    }
    if (any === 0) continue;
    let fits = true;
    for (let need = 0; need < way.pools.length && fits; need++)
      fits = pools.fits(way.pools[need], way.units[need], period);
    if (fits) return true;
  }
  return false;
}
