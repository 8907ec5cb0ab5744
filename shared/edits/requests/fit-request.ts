import { roomIsFree, unitsFree } from "#shared/capacity/free.ts";
import type { Day } from "#shared/domain/calendar.ts";
import { parseDay } from "#shared/domain/calendar.ts";
import type { Campus, Room } from "#shared/domain/campus.ts";
import { key, sameCode } from "#shared/domain/codes.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { machineOf } from "#shared/domain/facts.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import type { Asked } from "#shared/domain/request.ts";
import { accessCovers } from "#shared/domain/room-access.ts";

/** What stands in the way of a day-part of a request. */
export type Obstacle = "date" | "daypart" | "closed" | "unknown" | "units" | "room";

/** A day-part of a request: the room it would have, or what stands in its way. */
export interface FittedSlot {
  readonly date: string;
  readonly day: Day;
  readonly daypart: string;
  readonly room: string | null;
  readonly obstacle: Obstacle | null;
  /** Units of the pool that are free; of a room, how many rooms that would do. */
  readonly free: number;
}

/** Looks at each day-part of a request on a campus as it is now. It fits where none has an obstacle. */
export function fitRequest(campus: Campus, partner: string, asked: Asked): readonly FittedSlot[] {
  const diary = diaryOf(campus);
  return asked.dates.flatMap((date) =>
    asked.dayparts.map((daypart) => ({
      date,
      day: parseDay(date) ?? 0,
      daypart,
      ...fitSlot(diary, partner, asked, date, daypart),
    })),
  );
}

/** Does every day-part fit? */
export function fits(slots: readonly FittedSlot[]): boolean {
  return slots.length > 0 && slots.every(({ obstacle }) => obstacle === null);
}

function fitSlot(
  diary: Diary,
  partner: string,
  asked: Asked,
  date: string,
  daypart: string,
): Pick<FittedSlot, "room" | "obstacle" | "free"> {
  const { facts } = diary;
  const { campus, horizon, closed } = facts;
  const none = (obstacle: Obstacle, free = 0) => ({ room: null, obstacle, free });
  const day = parseDay(date);
  if (day === null || !horizon.days.includes(day)) return none("date");
  const place = horizon.placeOf.get(daypart);
  if (place === undefined) return none("daypart");
  const period = periodOf(horizon, day, place);
  if (closed.campus.has(period)) return none("closed");
  const pool = asked.what === "pool" ? machineOf(campus, asked.code) : undefined;
  if (asked.what === "pool" && !pool) return none("unknown");
  const units = pool ? unitsFree(diary, pool, period) : 0;
  if (pool && units < asked.units) return none("units", units);
  const rooms = roomsThatSuit(campus, asked, pool?.room ?? "").filter(
    (room) => mayUse(campus, room, partner, day, daypart) && roomIsFree(diary, room, period),
  );
  // The smallest that seats them: larger ones stay free for larger groups.
  const [room] = rooms.toSorted((one, other) => one.capacity - other.capacity);
  if (!room) return none("room", units);
  return { room: room.code, obstacle: null, free: pool ? units : rooms.length };
}

/** Rooms that suit a request, free or not; a pool that stands in a room is used there, or in a whole that holds it. */
function roomsThatSuit(campus: Campus, { what, code, learners }: Asked, poolRoom: string): readonly Room[] {
  return [...campus.rooms.values()].filter((room) => {
    if (room.capacity < learners) return false;
    if (what === "room") return sameCode(room.code, code);
    if (what === "roomType") return key(room.type) === key(code);
    return poolRoom === "" || sameCode(room.code, poolRoom) || room.contains.some((part) => sameCode(part, poolRoom));
  });
}

function mayUse(campus: Campus, room: Room, partner: string, day: Day, daypart: string): boolean {
  const rules = [...campus.access.values()].filter((rule) => sameCode(rule.room, room.code));
  return rules.length === 0 || rules.some((rule) => accessCovers(rule, partner, day, daypart));
}
