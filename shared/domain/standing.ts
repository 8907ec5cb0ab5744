import type { Run, Session } from "./campus.ts";
import type { Diary, DiaryMeeting } from "./diary.ts";
import type { Facts } from "./facts.ts";
import { roomOf } from "./facts.ts";
import type { Period } from "./horizon.ts";
import { periodOf } from "./horizon.ts";
import type { Meeting } from "./plan.ts";

/** A meeting of a known session in a known day-part: what all rules but H1 and all figures look at. */
export interface StandingMeeting extends DiaryMeeting {
  readonly session: Session;
}

/** The meetings of a diary that can be judged, each (run, kind, period) once. */
export interface Standing {
  /** By period. */
  readonly meetings: readonly StandingMeeting[];
  /** Of a run by its code, by period; a run without such meetings is not there. */
  readonly ofRun: ReadonlyMap<string, readonly StandingMeeting[]>;
  /** Meetings whose run, kind and period stood there before. */
  readonly twice: readonly StandingMeeting[];
}

const known = new WeakMap<Diary, Standing>();

/** The meetings of a diary that can be judged; found once as long as the diary lives. */
export function standingOf(diary: Diary): Standing {
  const before = known.get(diary);
  if (before) return before;
  const standing = sift(diary);
  known.set(diary, standing);
  return standing;
}

/** Meetings that a run would have, ready to be judged; those of a kind or a day-part that nobody knows are left out. */
export function standingFrom(facts: Facts, run: Run, meetings: readonly Meeting[]): readonly StandingMeeting[] {
  const sessions = facts.sessionsOf.get(run.code) ?? [];
  return meetings.flatMap((meeting) => {
    const session = sessions.find(({ kind }) => kind === meeting.kind);
    const place = facts.horizon.placeOf.get(meeting.daypart);
    if (!session || place === undefined) return [];
    const period = periodOf(facts.horizon, meeting.day, place);
    return [{ run, session, meeting, place, period, room: roomOf(facts.campus, meeting.room) ?? null }];
  });
}

function sift(diary: Diary): Standing {
  const seen = new Map<Session, Set<Period>>();
  const meetings: StandingMeeting[] = [];
  const twice: StandingMeeting[] = [];
  for (const at of diary.meetings) {
    if (!isStanding(at)) continue;
    const periods = seen.get(at.session) ?? new Set();
    seen.set(at.session, periods);
    (periods.has(at.period) ? twice : meetings).push(at);
    periods.add(at.period);
  }
  return { meetings, ofRun: Map.groupBy(meetings, ({ run }) => run.code), twice };
}

function isStanding(at: DiaryMeeting): at is StandingMeeting {
  return at.session !== null && at.place >= 0;
}
