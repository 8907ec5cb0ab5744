import type { Session } from "./campus.ts";
import type { Diary, DiaryMeeting } from "./diary.ts";
import type { Period } from "./horizon.ts";

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
