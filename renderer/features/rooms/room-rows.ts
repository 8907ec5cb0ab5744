import { roomUses } from "#shared/capacity/utilisation.ts";
import { occupiedOf } from "#shared/capacity/occupied.ts";
import type { Campus, Room } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Occupancy } from "./occupancy.ts";
import { shareOf } from "./occupancy.ts";

/** A room as the table shows it. */
export interface RoomRow {
  readonly room: Room;
  /** Periods in use, and open, over the year. */
  readonly used: number;
  readonly open: number;
  /** Periods in use ÷ open periods. */
  readonly frequency: number;
  /** Learners ÷ seats over the meetings in this very room; null where it holds none. */
  readonly occupancy: number | null;
}

const known = new WeakMap<Campus, readonly RoomRow[]>();

/** All rooms with their use over the year; made once as long as the campus lives. */
export function roomRowsOf(campus: Campus): readonly RoomRow[] {
  const before = known.get(campus);
  if (before) return before;
  const rows = roomUses(diaryOf(campus)).map(({ room, used, open, learners, seats }): RoomRow => ({
    room,
    used,
    open,
    frequency: shareOf({ used, open }),
    occupancy: seats > 0 ? learners / seats : null,
  }));
  known.set(campus, rows);
  return rows;
}

/** When a room is in use, itself or with a whole that contains it, and when it is open. */
export function roomOccupancy(campus: Campus, room: Room): Occupancy {
  const diary = diaryOf(campus);
  const { closed } = diary.facts;
  const used = occupiedOf(diary).rooms.get(room.code);
  const shut = closed.room.get(room.code);
  return {
    used: (period) => (used?.has(period) ? 1 : 0),
    open: (period) => (closed.campus.has(period) || shut?.has(period) ? 0 : 1),
  };
}
