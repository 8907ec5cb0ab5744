import { mondayOf, weekOf } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import type { FoundMeeting } from "#shared/edits/find-meeting.ts";
import { findMeeting } from "#shared/edits/find-meeting.ts";
import { Around } from "#shared/edits/move/around.ts";
import type { Going } from "#shared/edits/move/going.ts";
import { standingAt, targetAt, wholeAfter } from "#shared/edits/move/going.ts";
import { landed } from "#shared/edits/move/landed.ts";
import type { Target } from "#shared/edits/move/target.ts";
import type { ChainState } from "./chain-search.ts";
import { moveOf } from "./chain-search.ts";
import { suitableRooms } from "./places-for.ts";

/**
 * All that a run does on a day on another day of its week, each meeting in its own day-part: for runs that cannot do
 * with half a day. The nearest day first; rooms as they were where they are free, else others that do.
 * @param group what fell of the run on that day
 */
export function dayElsewhere(
  campus: Campus,
  state: ChainState,
  group: readonly DiaryMeeting[],
  mayGo: (found: FoundMeeting, target: Target) => boolean,
): ChainState | null {
  const { horizon } = diaryOf(campus).facts;
  const [{ run, meeting }] = group;
  const all = (diaryOf(campus).ofRun.get(run.code) ?? [])
    .filter((at) => at.meeting.day === meeting.day)
    .map((at) => findMeeting(campus, { ...at.meeting, run: run.code }))
    .filter(isFound);
  const monday = mondayOf(weekOf(meeting.day));
  const days = horizon.days
    .filter((day) => day >= monday && day < monday + 7 && day !== meeting.day)
    .sort((one, other) => Math.abs(one - meeting.day) - Math.abs(other - meeting.day));
  for (const day of days) {
    const goings = all.map(({ meeting: before, session }): Going => ({
      before,
      session,
      day,
      place: horizon.placeOf.get(before.daypart)!,
    }));
    if (goings.length === 0 || wholeAfter(campus, all[0], goings)) continue;
    const next = allThere(campus, state, all, goings, mayGo);
    if (next) return next;
  }
  return null;
}

function allThere(
  campus: Campus,
  state: ChainState,
  all: readonly FoundMeeting[],
  goings: readonly Going[],
  mayGo: (found: FoundMeeting, target: Target) => boolean,
): ChainState | null {
  const lifted = [...new Set([...state.lifted, ...goings.map(({ before }) => before)])];
  let { put, moves } = state;
  for (const [index, going] of goings.entries()) {
    const now = targetAt(campus, all[index], going, new Around(diaryOf(campus), new Set(lifted), put));
    const target = suitableRooms(campus, now)
      .map((room) => ({ ...now, room }))
      .find((there) => mayGo(all[index], there) && !isRefusal(landed(there)));
    const outcome = target && landed(target);
    if (!target || !outcome || isRefusal(outcome)) return null;
    put = [...put, standingAt(target, outcome)];
    moves = [...moves, moveOf(all[index], target)];
  }
  return { lifted, put, moves };
}

/** Was a meeting found? */
export function isFound(found: ReturnType<typeof findMeeting>): found is FoundMeeting {
  return !isRefusal(found);
}
