import type { Campus } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { MeetingRef } from "#shared/edits/act-input.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { findMeeting } from "#shared/edits/find-meeting.ts";
import { moveTogether } from "#shared/edits/move/move-together.ts";
import type { Wanted } from "./alternatives.ts";
import type { Chain } from "./chain-search.ts";

/** Two meetings that may change places, or why they may not. */
export interface Swap {
  /** The run of the meeting that stands there. */
  readonly run: string;
  /** Both moves, for the act `move-together`; the first is of the meeting in hand. */
  readonly moves: Chain;
  readonly refusal: Refusal | null;
}

/**
 * What it would be for a meeting to change places, time and room, with the one that stands where it is wanted; each goes
 * alone. Null where none of another run stands there.
 */
export function swapWith(campus: Campus, ref: MeetingRef, wanted: Wanted): Swap | null {
  const found = findMeeting(campus, ref);
  if (isRefusal(found)) return null;
  const { meeting } = found;
  const other = diaryOf(campus).meetings.find(
    ({ run, meeting: at }) =>
      run !== found.run &&
      at.day === wanted.day &&
      sameCode(at.daypart, wanted.daypart) &&
      sameCode(at.room, wanted.room),
  );
  if (!other) return null;
  const { run, meeting: at } = other;
  const moves: Chain = [
    { ...ref, toDay: at.day, toDaypart: at.daypart, toRoom: at.room },
    {
      run: run.code,
      kind: at.kind,
      day: at.day,
      daypart: at.daypart,
      toDay: meeting.day,
      toDaypart: meeting.daypart,
      toRoom: meeting.room,
    },
  ];
  const edit = moveTogether(campus, { moves });
  return { run: run.code, moves, refusal: isRefusal(edit) ? edit : null };
}
