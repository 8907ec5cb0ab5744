import type { Campus, Room, Run, Session } from "./campus.ts";
import { key } from "./codes.ts";
import type { Facts } from "./facts.ts";
import { factsOf } from "./facts.ts";
import type { Period } from "./horizon.ts";
import { periodOf } from "./horizon.ts";
import type { Meeting, PlannedRun } from "./plan.ts";
import { sessionId } from "./tables.ts";

/** A meeting with what it refers to; null where the campus knows no such code. */
export interface DiaryMeeting {
  readonly run: Run;
  readonly session: Session | null;
  readonly meeting: Meeting;
  /** Place of the day-part in the day, -1 where it is unknown. */
  readonly place: number;
  readonly period: Period;
  readonly room: Room | null;
}

/** The plan as a diary: what stands when, by period and by run. Made once, read often. */
export interface Diary {
  readonly facts: Facts;
  /** All meetings of known runs, by period. */
  readonly meetings: readonly DiaryMeeting[];
  /** Meetings of a run by its code, by period. */
  readonly ofRun: ReadonlyMap<string, readonly DiaryMeeting[]>;
  /** What the plan says of each run, by its code; a run that is not there is not planned at all. */
  readonly planned: ReadonlyMap<string, PlannedRun>;
}

const known = new WeakMap<Campus, Diary>();

/** The diary of a campus; made once as long as the campus lives. */
export function diaryOf(campus: Campus): Diary {
  const before = known.get(campus);
  if (before) return before;
  const diary = writeDiary(campus);
  known.set(campus, diary);
  return diary;
}

function writeDiary(campus: Campus): Diary {
  const facts = factsOf(campus);
  const { horizon } = facts;
  const meetings: DiaryMeeting[] = [];
  const planned = new Map<string, PlannedRun>();
  for (const entry of campus.plan.values()) {
    const run = campus.runs.get(key(entry.run));
    if (!run) continue;
    planned.set(run.code, entry);
    for (const meeting of entry.meetings) {
      const place = horizon.placeOf.get(meeting.daypart) ?? -1;
      meetings.push({
        run,
        session: campus.sessions.get(sessionId(run.code, meeting.kind)) ?? null,
        meeting,
        place,
        period: periodOf(horizon, meeting.day, Math.max(0, place)),
        room: campus.rooms.get(key(meeting.room)) ?? null,
      });
    }
  }
  meetings.sort((one, other) => one.period - other.period);
  return { facts, meetings, ofRun: Map.groupBy(meetings, ({ run }) => run.code), planned };
}
