import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";
import type { OwnDay } from "./alone.ts";
import { canMeet, openTimes, weekHolds } from "./alone.ts";

/** A first week from which a run can be met, as far as weeks and pins tell, with the weeks it then surely runs in. */
export interface Start {
  /** Index into the run's open weeks. */
  readonly start: number;
  readonly weeks: readonly number[];
}

/** Every start of a run that windows, pins and its weeks leave possible, each looked at as if nobody else were there. */
export function startsOf(problem: Problem, run: RunSpec): Start[] {
  if (run.shapes.length === 0) return [];
  const meets = run.sessions.map((session) => canMeet(problem, run, session));
  if (run.extend && run.sessions.some(({ perWeek }, at) => openTimes(problem, run, meets[at]) < run.weeks * perWeek))
    return [];
  const known = new Map<number, boolean>();
  const canRun = (week: number) => {
    const can = known.get(week) ?? weekHolds(run, ownDays(problem, run, week), meets);
    known.set(week, can);
    return can;
  };
  const starts: Start[] = [];
  for (const start of run.starts) {
    const weeks = Array.from({ length: run.weeks }, (_, at) => run.openWeeks[start + at * run.everyWeeks]);
    if (weeks.every(canRun) && keepsPins(problem, run, start)) starts.push({ start, weeks });
  }
  return starts;
}

/** The rooms a session may be in at one time or another: of all its ways, and open to its partner in one of its slots. */
export function roomsFor({ rooms, time, sessions }: Problem, run: RunSpec, index: number): Uint32Array {
  const found = new Uint32Array(rooms.words);
  for (let word = 0; word < rooms.words; word++) {
    let fit = 0;
    for (const way of sessions[index].ways) fit |= way.rooms[word];
    let open = 0;
    for (const slot of slotsOf(time.slots, run.places))
      open |= ~rooms.noAccess[(run.partner * time.slots + slot) * rooms.words + word];
    found[word] = fit & open;
  }
  return found;
}

/** The slots of the week that have one of these places in the day. */
export function slotsOf(slots: number, places: readonly number[]): number[] {
  const parts = slots / 7;
  return Array.from({ length: slots }, (_, slot) => slot).filter((slot) => places.includes(slot % parts));
}

/** A run can only start where every pin falls in one of its running weeks. */
function keepsPins({ time }: Problem, run: RunSpec, start: number): boolean {
  return run.pins.every((pin) => {
    if (pin.period < 0) return true;
    const steps = run.openWeeks.indexOf(time.weekOf[pin.period]) - start;
    return steps >= 0 && steps % run.everyWeeks === 0 && (run.extend || steps / run.everyWeeks < run.weeks);
  });
}

/** The days of a week on which a run has periods. */
export function ownDays({ time }: Problem, run: RunSpec, week: number): OwnDay[] {
  const parts = time.slots / 7;
  const days: OwnDay[] = [];
  for (let first = 0; first < time.slots; first += parts) {
    const periods = run.places
      .map((place) => time.periodAt[week * time.slots + first + place])
      .filter((period) => period >= run.first && period <= run.last && period >= 0);
    if (periods.length > 0) days.push({ periods });
  }
  return days;
}

/**
 * How many meetings of a full week can at most fall outside some periods: on others, or on closed ones, where they
 * lapse. `inside` tells of an open period whether it is one of them. FORMAT.md, "A run": a week has `daysPerWeek` days, each
 * with a meeting, or with `fullDays` all of its day-parts.
 */
export function mostAway(run: RunSpec, days: readonly OwnDay[], inside: (period: number) => boolean): number {
  const away = days
    .map(({ periods }) => periods.filter((period) => run.closed[period] === 1 || !inside(period)).length)
    .sort((one, other) => other - one)
    .slice(0, run.daysPerWeek);
  const sum = away.reduce((total, count) => total + count, 0);
  const bound = away.filter((count) => count === 0).length;
  return Math.min(sum, run.fullDays ? sum : meetingsAWeek(run) - bound);
}

/** Meetings of a full week, all sessions together. */
export function meetingsAWeek(run: RunSpec): number {
  return run.sessions.reduce((sum, session) => sum + session.perWeek, 0);
}
