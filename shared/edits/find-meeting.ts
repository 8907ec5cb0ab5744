import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus, Run, Session } from "#shared/domain/campus.ts";
import { key, sameCode } from "#shared/domain/codes.ts";
import { runOf } from "#shared/domain/facts.ts";
import type { Meeting, PlannedRun } from "#shared/domain/plan.ts";
import { sessionId } from "#shared/domain/tables.ts";
import type { MeetingRef } from "./act-input.ts";
import type { Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** A meeting of the plan with all it belongs to. */
export interface FoundMeeting {
  readonly run: Run;
  readonly session: Session;
  readonly planned: PlannedRun;
  readonly meeting: Meeting;
}

/** Finds a meeting in the plan; codes compare as codes do. Refused where there is no such run, kind or meeting. */
export function findMeeting(campus: Campus, ref: MeetingRef): FoundMeeting | Refusal {
  const run = runOf(campus, ref.run);
  if (!run) return refuse("no-such-run", { run: ref.run });
  const session = campus.sessions.get(sessionId(run.code, ref.kind));
  if (!session) return refuse("no-such-kind", { run: run.code, kind: ref.kind });
  const planned = campus.plan.get(key(run.code));
  const meeting = planned?.meetings.find((other) => isAt(other, ref));
  if (!planned || !meeting) return refuse("no-such-meeting", namesOf(ref));
  return { run, session, planned, meeting };
}

/** Is this the meeting that is meant? Its run is given. */
export function isAt(meeting: Meeting, ref: Omit<MeetingRef, "run">): boolean {
  return meeting.day === ref.day && sameCode(meeting.kind, ref.kind) && sameCode(meeting.daypart, ref.daypart);
}

/** What a message says of a meeting. */
export function namesOf(ref: MeetingRef): { run: string; kind: string; date: string; daypart: string } {
  return { run: ref.run, kind: ref.kind, date: isoDate(ref.day), daypart: ref.daypart };
}
