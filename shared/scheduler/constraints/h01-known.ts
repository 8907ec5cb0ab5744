import { isoDate, weekday } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { instructorOf, machineOf, roomOf, runOf } from "#shared/domain/facts.ts";
import type { Horizon } from "#shared/domain/horizon.ts";
import type { Meeting, PlannedRun } from "#shared/domain/plan.ts";
import { isLeftOut } from "#shared/domain/plan.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { sessionId } from "#shared/domain/tables.ts";
import { atMeeting, atRun } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import type { Match } from "#shared/scheduler/match.ts";
import { standing } from "#shared/scheduler/standing.ts";

/** Every code exists, every date is a teaching weekday of the horizon, and no meeting stands there twice. */
export const h01Known: Constraint = {
  id: "H1",
  name: "known",
  *matches(diary) {
    const { campus, horizon } = diary.facts;
    for (const planned of campus.plan.values()) {
      for (const meeting of planned.meetings) yield* strange(campus, horizon, planned, meeting);
      if (!runOf(campus, planned.run) && isLeftOut(planned)) yield atRun("H1", "unknown-run-left-out", planned.run);
    }
    yield* repeated(diary);
  },
  // Indices name what is known, so that only what stands there twice is left to count.
  delta: (_, placement) => placement.count - standing(placement).length,
};

function* strange(campus: Campus, horizon: Horizon, planned: PlannedRun, meeting: Meeting): Iterable<Match> {
  const { kind, day, daypart } = meeting;
  const match = (code: string, resource: string, values: Match["values"] = {}): Match => {
    return { rule: "H1", code, run: planned.run, kind, day, daypart, resource, values };
  };
  if (!runOf(campus, planned.run)) yield match("unknown-run", planned.run);
  else if (!campus.sessions.has(sessionId(planned.run, kind))) yield match("unknown-kind", kind);
  if (!campus.dayparts.has(key(daypart))) yield match("unknown-daypart", daypart);
  if (meeting.room && !roomOf(campus, meeting.room)) yield match("unknown-room", meeting.room);
  for (const { pool } of meeting.machines) if (!machineOf(campus, pool)) yield match("unknown-machine", pool);
  for (const code of meeting.instructors) if (!instructorOf(campus, code)) yield match("unknown-instructor", code);
  if (day < horizon.first || day > horizon.last)
    yield match("outside-horizon", "", { first: isoDate(horizon.first), last: isoDate(horizon.last) });
  else if (!horizon.weekdays.has(weekday(day))) yield match("not-a-teaching-weekday", "", { weekday: weekday(day) });
}

function* repeated(diary: Diary): Iterable<Match> {
  for (const at of standingOf(diary).twice) yield atMeeting("H1", "twice", at, at.meeting.room);
}
