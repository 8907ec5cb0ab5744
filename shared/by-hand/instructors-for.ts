import type { Campus, Instructor } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { MeetingRef, MoveScope } from "#shared/edits/act-input.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { findMeeting } from "#shared/edits/find-meeting.ts";
import { Around } from "#shared/edits/move/around.ts";
import { ableTo, obstacleOf } from "#shared/edits/move/choose-instructors.ts";
import { meetingsInScope, targetAt } from "#shared/edits/move/going.ts";

/** Somebody who could teach a meeting, and what is in the way. */
export interface ForMeeting {
  readonly instructor: Instructor;
  readonly teaches: boolean;
  /** What keeps them from it (`instructor-…` of the refusals); null where they are free for all meetings. */
  readonly obstacle: string | null;
}

/** Everybody who is able to teach a meeting: who does so now first, then who is free for it and all of its scope. */
export function instructorsFor(campus: Campus, ref: MeetingRef, scope: MoveScope): readonly ForMeeting[] {
  const found = findMeeting(campus, ref);
  if (isRefusal(found)) return [];
  const { facts } = diaryOf(campus);
  const { session, meeting } = found;
  const meetings = meetingsInScope(found, scope);
  const around = new Around(diaryOf(campus), new Set(meetings));
  const targets = meetings.map((before) =>
    targetAt(
      campus,
      found,
      { before, session, day: before.day, place: facts.horizon.placeOf.get(before.daypart) ?? 0 },
      around,
    ),
  );
  const rank = ({ teaches, obstacle }: ForMeeting) => (teaches ? 0 : obstacle === null ? 1 : 2);
  return ableTo(facts, session.skill)
    .map((instructor) => ({
      instructor,
      teaches: meeting.instructors.includes(instructor.code),
      obstacle: targets.map((target) => obstacleOf(target, instructor)).find((why) => why !== null) ?? null,
    }))
    .sort((one, other) => rank(one) - rank(other));
}
