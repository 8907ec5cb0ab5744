import { countBits } from "#shared/scheduler/bits.ts";
import type { Problem, RunSpec, SessionSpec } from "#shared/scheduler/problem.ts";

/** A day of a run in a week: its own periods within the window, closed or not. */
export interface OwnDay {
  readonly periods: readonly number[];
}

/** Could one meeting of a session stand in a period if the run were alone on the campus? */
export type Meets = (period: number) => boolean;

/**
 * A meeting needs a room that is open, to its partner too, and holds a way's machines (H2, H5); so many units that are not out
 * (H8); as many people with the skill who are there (H9); and a site for its learners (H11).
 */
export function canMeet({ time, rooms, pools, instructors }: Problem, run: RunSpec, session: SessionSpec): Meets {
  const answers = new Map<number, boolean>();
  const hasRoom = (period: number) => {
    const access = (run.partner * time.slots + time.slotOf[period]) * rooms.words;
    return session.ways.some(
      (way) =>
        way.pools.every((pool, need) => pools.capacity[pool * time.periods + period] >= way.units[need]) &&
        way.rooms.some((word, at) => word & ~rooms.shut[period * rooms.words + at] & ~rooms.noAccess[access + at]),
    );
  };
  const hasPeople = (period: number) => {
    if (session.instructors === 0) return true;
    const there = (word: number, at: number) => countBits(word & ~instructors.away[period * instructors.words + at]);
    return session.skilled.reduce((sum, word, at) => sum + there(word, at), 0) >= session.instructors;
  };
  return (period) => {
    const before = answers.get(period);
    if (before !== undefined) return before;
    const can = run.learners <= time.siteLimit[period] && hasRoom(period) && hasPeople(period);
    answers.set(period, can);
    return can;
  };
}

/** The open periods of a run, over its whole window, in which a session could be met. */
export function openTimes({ time }: Problem, run: RunSpec, meets: Meets): number {
  const parts = time.slots / 7;
  let times = 0;
  for (let period = Math.max(0, run.first); period <= run.last && period < time.periods; period++)
    if (run.closed[period] === 0 && run.places.includes(period % parts) && meets(period)) times++;
  return times;
}

/**
 * Can a run have a whole week on some of these days, as far as counting tells? It meets on `daysPerWeek` of them, where a
 * meeting stands in a period that one of its sessions can have, or lapses in a closed one; with full days in all of a day.
 */
export function weekHolds(run: RunSpec, days: readonly OwnDay[], meets: readonly Meets[]): boolean {
  const closed = (period: number) => run.closed[period] === 1;
  const usable = (period: number) => closed(period) || meets.some((can) => can(period));
  const held = days.filter(({ periods }) => (run.fullDays ? periods.every(usable) : periods.some(usable)));
  if (held.length < run.daysPerWeek) return false;
  const most = (may: (period: number) => boolean) =>
    held
      .map(({ periods }) => periods.filter(may).length)
      .sort((one, other) => other - one)
      .slice(0, run.daysPerWeek)
      .reduce((sum, count) => sum + count, 0);
  const meetings = run.sessions.reduce((sum, session) => sum + session.perWeek, 0);
  return (
    most(usable) >= meetings &&
    run.sessions.every(({ perWeek }, at) => most((period) => closed(period) || meets[at](period)) >= perWeek)
  );
}
