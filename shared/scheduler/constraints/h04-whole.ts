import type { Week } from "#shared/domain/calendar.ts";
import { isoDate, isoWeekText, mondayOf, weekOf } from "#shared/domain/calendar.ts";
import type { Run, Session } from "#shared/domain/campus.ts";
import type { Facts } from "#shared/domain/facts.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { dayOfPeriod, placeOfPeriod, placesOf } from "#shared/domain/horizon.ts";
import { isLeftOut } from "#shared/domain/plan.ts";
import { ownPeriods, runningWeeks, windowOf } from "#shared/domain/run-weeks.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { isWholeWeek } from "#shared/domain/whole-week.ts";
import { atMeeting, atRun } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import type { Match } from "#shared/scheduler/match.ts";
import { breachesOfWhole } from "./whole-run.ts";

/** Every run is met in full, in its running weeks and as it asks for, or is left out and has no meeting. */
export const h04Whole: Constraint = {
  id: "H4",
  name: "whole",
  *matches(diary) {
    const { ofRun } = standingOf(diary);
    for (const run of diary.facts.campus.runs.values()) {
      const meetings = ofRun.get(run.code) ?? [];
      const planned = diary.planned.get(run.code);
      const leftOut = planned !== undefined && isLeftOut(planned);
      if (meetings.length === 0 && !leftOut) yield atRun("H4", "not-planned", run.code);
      else if (meetings.length > 0 && leftOut)
        yield atMeeting("H4", "left-out-yet-met", meetings[0], "", { meetings: meetings.length });
      else if (meetings.length > 0) {
        yield* wrongDayParts(diary.facts, run, meetings);
        yield* wrongWeeks(diary.facts, run, meetings);
      }
    }
  },
  delta: ({ problem }, placement) => breachesOfWhole(problem, placement),
};

/** Meetings of each kind. */
type Kinds = ReadonlyMap<Session, number>;

function* wrongDayParts(facts: Facts, run: Run, meetings: readonly StandingMeeting[]): Iterable<Match> {
  const places = placesOf(facts.horizon, run.dayparts);
  const wanted = places.map((place) => facts.horizon.parts[place].code).join(", ");
  for (const at of meetings) if (!places.includes(at.place)) yield atMeeting("H4", "other-daypart", at, "", { wanted });
}

/** Running weeks that are not whole, meetings in other weeks, and what is never met. */
function* wrongWeeks(facts: Facts, run: Run, meetings: readonly StandingMeeting[]): Iterable<Match> {
  const byWeek = Map.groupBy(meetings, ({ meeting }) => weekOf(meeting.day));
  const perWeek: Kinds = new Map((facts.sessionsOf.get(run.code) ?? []).map((session) => [session, session.perWeek]));
  let left = mapped(perWeek, (_, units) => units * run.weeks);
  for (const week of runningWeeks(run, facts.horizon, facts.closedFor(run), weekOf(meetings[0].meeting.day))) {
    const need = mapped(left, (session, units) => Math.min(units, session.perWeek));
    if (sum(need) === 0) break;
    const placed = byWeek.get(week) ?? [];
    byWeek.delete(week);
    if (!weekIsWhole(facts, run, week, need, sum(perWeek), placed)) yield weekMatch(facts, run, week, need, placed);
    const done = run.holidays === "extend" ? countKinds(placed) : need;
    left = mapped(left, (session, units) => Math.max(0, units - (done.get(session) ?? 0)));
  }
  for (const [week, placed] of byWeek)
    yield atMeeting("H4", "not-a-running-week", placed[0], "", { week: isoWeekText(week), meetings: placed.length });
  if (sum(left) > 0) {
    const short = [...left].filter(([, units]) => units > 0).map(([{ kind }, units]) => `${units} × ${kind}`);
    const until = isoDate(windowOf(run, facts.horizon).last);
    yield atRun("H4", "too-few-weeks", run.code, { until, left: short.join(", ") });
  }
}

/** Does a week hold what is needed, but for meetings that fell in closed periods? */
function weekIsWhole(
  facts: Facts,
  run: Run,
  week: Week,
  need: Kinds,
  fullWeek: number,
  placed: readonly StandingMeeting[],
): boolean {
  const counts = countKinds(placed);
  if ([...need].some(([session, units]) => (counts.get(session) ?? 0) > units)) return false;
  const taken = new Set(placed.map(({ period }) => period));
  const closed = facts.closedFor(run);
  const lapsed = ownPeriods(run, facts.horizon, week).filter((period) => closed.has(period) && !taken.has(period));
  const { daysPerWeek, fullDays, consecutiveDays } = run;
  const shape = { daysPerWeek, fullDays, consecutiveDays, places: placesOf(facts.horizon, run.dayparts) };
  const missing = sum(need) - placed.length;
  return isWholeWeek(shape, byDay(facts, taken), byDay(facts, lapsed), missing, sum(need) < fullWeek);
}

/** What a week holds, what it needs, and what was closed. */
function weekMatch(facts: Facts, run: Run, week: Week, need: Kinds, placed: readonly StandingMeeting[]): Match {
  const counts = countKinds(placed);
  const closed = facts.closedFor(run);
  const code = `week-not-whole${run.fullDays ? "-full" : ""}${run.consecutiveDays ? "-consecutive" : ""}`;
  const values = {
    week: isoWeekText(week),
    held: [...need].map(([session, units]) => `${session.kind} ${counts.get(session) ?? 0}/${units}`).join(", "),
    on: daysText(facts, placed),
    days: run.daysPerWeek,
    closed: ownPeriods(run, facts.horizon, week).filter((period) => closed.has(period)).length,
  };
  return atRun("H4", code, run.code, values, placed[0]?.meeting.day ?? mondayOf(week));
}

/** `2027-01-04 VM+NM, 2027-01-06 VM`, or a dash for no day. */
function daysText(facts: Facts, meetings: readonly StandingMeeting[]): string {
  const days = byDay(facts, new Set(meetings.map(({ period }) => period)));
  const parts = (places: ReadonlySet<number>) => [...places].map((place) => facts.horizon.parts[place].code).join("+");
  return [...days].map(([day, places]) => `${isoDate(day)} ${parts(places)}`).join(", ") || "–";
}

function countKinds(meetings: readonly StandingMeeting[]): Kinds {
  return mapped(
    Map.groupBy(meetings, ({ session }) => session),
    (_, held) => held.length,
  );
}

function byDay(facts: Facts, periods: Iterable<Period>): Map<number, Set<number>> {
  const days = new Map<number, Set<number>>();
  for (const period of periods) {
    const day = dayOfPeriod(facts.horizon, period);
    days.set(day, (days.get(day) ?? new Set<number>()).add(placeOfPeriod(facts.horizon, period)));
  }
  return days;
}

function mapped<T>(kinds: ReadonlyMap<Session, T>, make: (session: Session, value: T) => number): Kinds {
  return new Map([...kinds].map(([session, value]) => [session, make(session, value)]));
}

function sum(kinds: Kinds): number {
  return [...kinds.values()].reduce((total, units) => total + units, 0);
}
