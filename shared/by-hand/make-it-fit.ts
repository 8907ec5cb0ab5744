import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { roomOf } from "#shared/domain/facts.ts";
import type { MeetingRef } from "#shared/edits/act-input.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { findMeeting } from "#shared/edits/find-meeting.ts";
import { Around } from "#shared/edits/move/around.ts";
import type { Going } from "#shared/edits/move/going.ts";
import { targetAt, wholeAfter } from "#shared/edits/move/going.ts";
import type { Wanted } from "./alternatives.ts";
import type { Chain, ChainProgress } from "./chain-search.ts";
import { ChainSearch } from "./chain-search.ts";

/** Meetings that move at most, with the one for which it is done. */
export const MOST_MOVES = 4;

/**
 * Looks for the shortest chain of moves after which a meeting may stand where it is wanted: what is in its way goes
 * elsewhere in its own week, if need be by moving others in its turn. Shorter chains first; of equal ones that in which
 * the last meeting keeps its time or moves least. Null where there is none of at most four moves.
 */
export function* makeItFit(campus: Campus, ref: MeetingRef, wanted: Wanted): Generator<ChainProgress, Chain | null> {
  const found = findMeeting(campus, ref);
  const room = roomOf(campus, wanted.room);
  const { horizon } = diaryOf(campus).facts;
  const place = horizon.placeOf.get(wanted.daypart) ?? -1;
  if (isRefusal(found) || !room || place < 0) return null;
  const going: Going = { before: found.meeting, session: found.session, day: wanted.day, place };
  if (going.day !== found.meeting.day && wholeAfter(campus, found, [going])) return null;
  const search = new ChainSearch(campus);
  for (let most = 2; most <= MOST_MOVES; most++) {
    const target = { ...targetAt(campus, found, going, new Around(diaryOf(campus), new Set([found.meeting]))), room };
    const chain = yield* search.land(found, target, { lifted: [found.meeting], put: [], moves: [] }, most);
    if (chain) return chain;
  }
  return null;
}
