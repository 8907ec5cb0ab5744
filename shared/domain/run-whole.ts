import type { Week } from "./calendar.ts";
import { weekOf } from "./calendar.ts";
import type { Run, Session } from "./campus.ts";
import type { Facts } from "./facts.ts";
import type { Period } from "./horizon.ts";
import { dayOfPeriod, placeOfPeriod, placesOf } from "./horizon.ts";
import { ownPeriods, runningWeeks } from "./run-weeks.ts";
import type { StandingMeeting } from "./standing.ts";
import { isWholeWeek } from "./whole-week.ts";

/** Meetings of each kind. */
export type Kinds = ReadonlyMap<Session, number>;

/** A running week that does not hold what it should. */
export interface BrokenWeek {
  readonly week: Week;
  readonly need: Kinds;
  readonly placed: readonly StandingMeeting[];
}

/** What is wrong with the weeks of a run that meets; nothing of it for a run that is met in full. */
export interface Wholeness {
  readonly broken: readonly BrokenWeek[];
  /** Meetings in weeks in which the run does not run. */
  readonly astray: ReadonlyMap<Week, readonly StandingMeeting[]>;
  /** What is never met, by kind. */
  readonly left: Kinds;
}

/**
 * Goes through the weeks of a run from its first meeting on: FORMAT.md, "A run" and "What would fall in a closed period
 * lapses".
 * @param meetings at least one, by period
 */
export function wholenessOf(facts: Facts, run: Run, meetings: readonly StandingMeeting[]): Wholeness {
  const byWeek = Map.groupBy(meetings, ({ meeting }) => weekOf(meeting.day));
  const perWeek: Kinds = new Map((facts.sessionsOf.get(run.code) ?? []).map((session) => [session, session.perWeek]));
  const broken: BrokenWeek[] = [];
  let left = mapped(perWeek, (_, units) => units * run.weeks);
  for (const week of runningWeeks(run, facts.horizon, facts.closedFor(run), weekOf(meetings[0].meeting.day))) {
    const need = mapped(left, (session, units) => Math.min(units, session.perWeek));
    if (sumOf(need) === 0) break;
    const placed = byWeek.get(week) ?? [];
    byWeek.delete(week);
    if (!isWhole(facts, run, { week, need, placed }, sumOf(perWeek))) broken.push({ week, need, placed });
    const done = run.holidays === "extend" ? countKinds(placed) : need;
    left = mapped(left, (session, units) => Math.max(0, units - (done.get(session) ?? 0)));
  }
  return { broken, astray: byWeek, left };
}

/** Does a week hold what is needed, but for meetings that fell in closed periods? */
function isWhole(facts: Facts, run: Run, { week, need, placed }: BrokenWeek, fullWeek: number): boolean {
  const counts = countKinds(placed);
  if ([...need].some(([session, units]) => (counts.get(session) ?? 0) > units)) return false;
  const taken = new Set(placed.map(({ period }) => period));
  const closed = facts.closedFor(run);
  const lapsed = ownPeriods(run, facts.horizon, week).filter((period) => closed.has(period) && !taken.has(period));
  const { daysPerWeek, fullDays, consecutiveDays } = run;
  const shape = { daysPerWeek, fullDays, consecutiveDays, places: placesOf(facts.horizon, run.dayparts) };
  const missing = sumOf(need) - placed.length;
  return isWholeWeek(shape, placesByDay(facts, taken), placesByDay(facts, lapsed), missing, sumOf(need) < fullWeek);
}

/** How many meetings there are of each kind. */
export function countKinds(meetings: readonly StandingMeeting[]): Kinds {
  return mapped(
    Map.groupBy(meetings, ({ session }) => session),
    (_, held) => held.length,
  );
}

/** The places of the day-parts that some periods use, by day. */
export function placesByDay(facts: Facts, periods: Iterable<Period>): Map<number, Set<number>> {
  const days = new Map<number, Set<number>>();
  for (const period of periods) {
    const day = dayOfPeriod(facts.horizon, period);
    days.set(day, (days.get(day) ?? new Set<number>()).add(placeOfPeriod(facts.horizon, period)));
  }
  return days;
}

/** All meetings together. */
export function sumOf(kinds: Kinds): number {
  return [...kinds.values()].reduce((total, units) => total + units, 0);
}

function mapped<T>(kinds: ReadonlyMap<Session, T>, make: (session: Session, value: T) => number): Kinds {
  return new Map([...kinds].map(([session, value]) => [session, make(session, value)]));
}
