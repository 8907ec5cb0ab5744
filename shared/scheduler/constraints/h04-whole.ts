import type { Week } from "#shared/domain/calendar.ts";
import { isoDate, isoWeekText, mondayOf } from "#shared/domain/calendar.ts";
import type { Run } from "#shared/domain/campus.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { placesOf } from "#shared/domain/horizon.ts";
import { isLeftOut } from "#shared/domain/plan.ts";
import type { Kinds } from "#shared/domain/run-whole.ts";
import { countKinds, placesByDay, sumOf, wholenessOf } from "#shared/domain/run-whole.ts";
import { ownPeriods, windowOf } from "#shared/domain/run-weeks.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
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

function* wrongDayParts(facts: Facts, run: Run, meetings: readonly StandingMeeting[]): Iterable<Match> {
  const places = placesOf(facts.horizon, run.dayparts);
  const wanted = places.map((place) => facts.horizon.parts[place].code).join(", ");
  for (const at of meetings) if (!places.includes(at.place)) yield atMeeting("H4", "other-daypart", at, "", { wanted });
}

/** Running weeks that are not whole, meetings in other weeks, and what is never met. */
function* wrongWeeks(facts: Facts, run: Run, meetings: readonly StandingMeeting[]): Iterable<Match> {
  const { broken, astray, left } = wholenessOf(facts, run, meetings);
  for (const { week, need, placed } of broken) yield weekMatch(facts, run, week, need, placed);
  for (const [week, placed] of astray)
    yield atMeeting("H4", "not-a-running-week", placed[0], "", { week: isoWeekText(week), meetings: placed.length });
  if (sumOf(left) > 0) {
    const short = [...left].filter(([, units]) => units > 0).map(([{ kind }, units]) => `${units} × ${kind}`);
    const until = isoDate(windowOf(run, facts.horizon).last);
    yield atRun("H4", "too-few-weeks", run.code, { until, left: short.join(", ") });
  }
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
  const days = placesByDay(facts, new Set(meetings.map(({ period }) => period)));
  const parts = (places: ReadonlySet<number>) => [...places].map((place) => facts.horizon.parts[place].code).join("+");
  return [...days].map(([day, places]) => `${isoDate(day)} ${parts(places)}`).join(", ") || "–";
}
