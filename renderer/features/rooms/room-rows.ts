import type { Campus, Room } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Period } from "#shared/domain/horizon.ts";
import type { Occupancy, Use } from "./occupancy.ts";
import { share, useOf } from "./occupancy.ts";

/** A room as the table shows it. */
export interface RoomRow {
  readonly room: Room;
  readonly meetings: number;
  readonly use: Use;
  /** Periods in use ÷ open periods. */
  readonly frequency: number;
  /** Learners ÷ capacity over the meetings held in this very room; null where it holds none. */
  readonly occupancy: number | null;
}

const known = new WeakMap<Campus, readonly RoomRow[]>();

/** All rooms with their use over the year; made once as long as the campus lives. */
export function roomRowsOf(campus: Campus): readonly RoomRow[] {
  const before = known.get(campus);
  if (before) return before;
  const diary = diaryOf(campus);
  const ownMeetings = Map.groupBy(diary.meetings, ({ meeting }) => meeting.room);
  const used = usedRooms(diary);
  const rows = [...campus.rooms.values()].map((room): RoomRow => {
    const own = ownMeetings.get(room.code) ?? [];
    const use = useOf(diary.facts, occupancyFrom(diary, room, used.get(room.code)));
    const learners = own.reduce((sum, { run }) => sum + run.learners, 0);
    const seats = own.length * room.capacity;
    return { room, meetings: own.length, use, frequency: share(use), occupancy: seats > 0 ? learners / seats : null };
  });
  known.set(campus, rows);
  return rows;
}

/** When a room is in use and when it is open. A whole in use uses its parts (FORMAT.md, "room frequency"). */
export function roomOccupancy(campus: Campus, room: Room): Occupancy {
  const diary = diaryOf(campus);
  return occupancyFrom(diary, room, usedRooms(diary).get(room.code));
}

function occupancyFrom(diary: Diary, room: Room, used: ReadonlyMap<Period, number> = new Map()): Occupancy {
  const { closed } = diary.facts;
  const shut = closed.room.get(room.code);
  return { used, open: (period) => (closed.campus.has(period) || shut?.has(period) ? 0 : 1) };
}

function usedRooms(diary: Diary): ReadonlyMap<string, ReadonlyMap<Period, number>> {
  const used = new Map<string, Map<Period, number>>();
  for (const { room, period } of diary.meetings) {
    if (!room) continue;
    for (const part of diary.facts.rooms.parts.get(room.code) ?? [room.code]) {
      const periods = used.get(part) ?? new Map<Period, number>();
      used.set(part, periods.set(period, 1));
    }
  }
  return used;
}
