import type { Day, Week } from "#shared/domain/calendar.ts";
import { mondayOf } from "#shared/domain/calendar.ts";
import type { Run, Session } from "#shared/domain/campus.ts";
import type { Facts } from "#shared/domain/facts.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { dayOfPeriod, periodOf, placeOfPeriod } from "#shared/domain/horizon.ts";
import { runningWeeks, windowOf } from "#shared/domain/run-weeks.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";

/** A slot of a run's week and what is taught then. */
export interface KindAt {
  /** Weekday (0 for Monday) × day-parts of a day + place of the day-part. */
  readonly slot: number;
  readonly session: Session;
}

/** A meeting that has its time, but no room, machines and instructors yet. */
export interface LaidMeeting extends KindAt {
  readonly day: Day;
  readonly place: number;
  readonly period: Period;
}

/**
 * Lays a week over the running weeks of a run from a first one on: what falls in closed periods lapses, and is caught up
 * in further weeks where the run extends. FORMAT.md, "A run"; SPEC.md, H4.
 */
export function layRun(facts: Facts, run: Run, first: Week, week: readonly KindAt[]): readonly LaidMeeting[] | Refusal {
  const shut = facts.closedFor(run);
  const weeks = runningWeeks(run, facts.horizon, shut, first);
  const { first: opens, last: ends } = windowOf(run, facts.horizon);
  const within = ({ day }: LaidMeeting) => day >= opens && day <= ends;
  const tooLong = refuse("run-does-not-end", { run: run.code, weeks: run.weeks, last: isoDate(ends) });
  if (weeks.length < run.weeks) return tooLong;
  const laid: LaidMeeting[] = [];
  const left = new Map<Session, number>();
  for (const at of weeks.slice(0, run.weeks))
    for (const meeting of meetingsIn(facts, at, week)) {
      if (!within(meeting)) return tooLong;
      if (!shut.has(meeting.period)) laid.push(meeting);
      else left.set(meeting.session, (left.get(meeting.session) ?? 0) + 1);
    }
  if (run.holidays !== "extend") return laid;
  for (const at of weeks.slice(run.weeks)) {
    if (sum(left) === 0) break;
    const open = meetingsIn(facts, at, week).filter((meeting) => within(meeting) && !shut.has(meeting.period));
    const caught = catchUp(run, open, week, left);
    if (isRefusal(caught)) return caught;
    laid.push(...caught);
    for (const { session } of caught) left.set(session, left.get(session)! - 1);
  }
  return sum(left) === 0 ? laid : tooLong;
}

function meetingsIn({ horizon }: Facts, week: Week, kinds: readonly KindAt[]): readonly LaidMeeting[] {
  const monday = mondayOf(week);
  return kinds.map(({ slot, session }) => {
    const period = periodOf(horizon, monday, 0) + slot;
    return { slot, session, period, day: dayOfPeriod(horizon, period), place: placeOfPeriod(horizon, period) };
  });
}

/** As much of each kind as is left and a week holds, on whole days one after the other, the last perhaps not full. */
function catchUp(
  run: Run,
  open: readonly LaidMeeting[],
  week: readonly KindAt[],
  left: ReadonlyMap<Session, number>,
): readonly LaidMeeting[] | Refusal {
  const due = new Map(Array.from(left, ([session, count]) => [session, Math.min(count, session.perWeek)]));
  const total = sum(due);
  const perDay = week.length / run.daysPerWeek;
  const chosen: LaidMeeting[] = [];
  let before: Day | null = null;
  for (const [day, own] of Map.groupBy(open, (meeting) => meeting.day)) {
    if (chosen.length === total) break;
    if (run.fullDays && own.length < Math.min(perDay, total - chosen.length)) continue;
    if (run.consecutiveDays && before !== null && day !== before + 1) chosen.length = 0;
    chosen.push(...own.slice(0, total - chosen.length));
    before = day;
  }
  if (chosen.length < total) return refuse("no-week-to-catch-up", { run: run.code, left: total - chosen.length });
  return shared(chosen, due);
}

/** Each slot keeps its own kind where some of it is due; what is over takes the others in turn. */
function shared(chosen: readonly LaidMeeting[], due: Map<Session, number>): readonly LaidMeeting[] {
  const take = (session: Session) => due.set(session, due.get(session)! - 1);
  const own = new Set(
    chosen.filter(({ session }) => {
      const some = (due.get(session) ?? 0) > 0;
      if (some) take(session);
      return some;
    }),
  );
  return chosen.map((meeting) => {
    if (own.has(meeting)) return meeting;
    const [session] = [...due].find(([, count]) => count > 0)!;
    take(session);
    return { ...meeting, session };
  });
}

function sum(kinds: ReadonlyMap<Session, number>): number {
  return [...kinds.values()].reduce((total, count) => total + count, 0);
}
