import type { Machine, Room } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { occupiedOf } from "./occupied.ts";

/** Is nothing in a room, and is it open, in a period? A room is in use while a room that shares a part with it is. */
export function roomIsFree(diary: Diary, room: Room, period: Period): boolean {
  const { closed, rooms } = diary.facts;
  if (closed.campus.has(period) || closed.room.get(room.code)?.has(period)) return false;
  const used = occupiedOf(diary).rooms;
  return !(rooms.parts.get(room.code) ?? [room.code]).some((part) => used.get(part)?.has(period));
}

/** The open periods in which a room is free, in their order. */
export function freePeriodsOf(diary: Diary, room: Room): readonly Period[] {
  return occupiedOf(diary).open.filter((period) => roomIsFree(diary, room, period));
}

/** The rooms that are free in a period, in the order of the table. */
export function freeRoomsAt(diary: Diary, period: Period): readonly Room[] {
  return [...diary.facts.campus.rooms.values()].filter((room) => roomIsFree(diary, room, period));
}

/** Units of a machine pool neither out nor in use in a period; 0 while the campus is closed. */
export function unitsFree(diary: Diary, pool: Machine, period: Period): number {
  const { closed } = diary.facts;
  if (closed.campus.has(period)) return 0;
  const out = closed.units.get(pool.code)?.get(period) ?? 0;
  const used = occupiedOf(diary).units.get(pool.code)?.get(period) ?? 0;
  return Math.max(0, pool.units - out - used);
}

/** Units of a machine pool that are free in every open period; periods with none are absent. */
export function freeUnitsOf(diary: Diary, pool: Machine): ReadonlyMap<Period, number> {
  const open = occupiedOf(diary).open.map((period) => [period, unitsFree(diary, pool, period)] as const);
  return new Map(open.filter(([, units]) => units > 0));
}
