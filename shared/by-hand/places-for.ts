import { mondayOf, weekOf } from "#shared/domain/calendar.ts";
import type { Campus, Room } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { periodOf, placesOf } from "#shared/domain/horizon.ts";
import type { FoundMeeting } from "#shared/edits/find-meeting.ts";
import type { Around } from "#shared/edits/move/around.ts";
import { suitsRoom } from "#shared/edits/move/fits-room.ts";
import { targetAt } from "#shared/edits/move/going.ts";
import type { Target } from "#shared/edits/move/target.ts";

/**
 * Every other place of its week that a meeting might go to, whatever stands there: its own time in other rooms first, then
 * the nearest times, its own room before others. Rooms that never do for it are left out.
 */
export function* placesFor(campus: Campus, found: FoundMeeting, around: Around): Iterable<Target> {
  const { horizon } = diaryOf(campus).facts;
  const { meeting: before, session, run } = found;
  const now = targetAt(
    campus,
    found,
    { before, session, day: before.day, place: horizon.placeOf.get(before.daypart)! },
    around,
  );
  const rooms = suitableRooms(campus, now);
  const monday = mondayOf(weekOf(before.day));
  const times = horizon.days
    .filter((day) => day >= monday && day < monday + 7)
    .flatMap((day) =>
      placesOf(horizon, run.dayparts).map((place) => ({ day, place, period: periodOf(horizon, day, place) })),
    )
    .sort((one, other) => Math.abs(one.period - now.period) - Math.abs(other.period - now.period));
  for (const { day, place } of times) {
    const target = targetAt(campus, found, { before, session, day, place }, around);
    for (const room of rooms)
      if (target.period !== now.period || !sameCode(room.code, before.room)) yield { ...target, room };
  }
}

/** Rooms that do for the meeting at any time, its own first. */
export function suitableRooms(campus: Campus, now: Target): readonly Room[] {
  const all = [...campus.rooms.values()].filter((room) => suitsRoom({ ...now, room }) === null);
  return [
    ...all.filter(({ code }) => sameCode(code, now.before.room)),
    ...all.filter(({ code }) => !sameCode(code, now.before.room)),
  ];
}
