import type { Machine, Room } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { occupiedOf } from "./occupied.ts";
import { share } from "./rounding.ts";

/** How much of a room is used. */
export interface RoomUse {
  readonly room: Room;
  /** Periods with a meeting in the room, or in a whole that contains it. */
  readonly used: number;
  /** Periods on teaching weekdays in which campus and room are open. */
  readonly open: number;
  /** Learners and seats summed over the meetings in the room itself. */
  readonly learners: number;
  readonly seats: number;
  /** Contains no other room. */
  readonly smallest: boolean;
}

/** How much of a machine pool is used, in unit-periods. */
export interface PoolUse {
  readonly pool: Machine;
  readonly used: number;
  /** On teaching weekdays with the campus open, less the units out. */
  readonly open: number;
}

/** The figures of FORMAT.md over all rooms and pools, parts of 1. */
export interface UtilisationFigures {
  readonly roomFrequency: number;
  readonly roomOccupancy: number;
  readonly roomUtilisation: number;
  readonly machineUse: number;
}

/** The use of every room, in the order of the table. */
export function roomUses(diary: Diary): readonly RoomUse[] {
  const { campus, closed, rooms } = diary.facts;
  const occupied = occupiedOf(diary);
  const learners = new Map<string, { learners: number; seats: number }>();
  for (const { room, run } of standingOf(diary).meetings) {
    if (!room) continue;
    const sums = learners.get(room.code) ?? { learners: 0, seats: 0 };
    learners.set(room.code, { learners: sums.learners + run.learners, seats: sums.seats + room.capacity });
  }
  return [...campus.rooms.values()].map((room) => {
    const shut = closed.room.get(room.code);
    return {
      room,
      used: occupied.rooms.get(room.code)?.size ?? 0,
      open: shut ? occupied.open.filter((period) => !shut.has(period)).length : occupied.open.length,
      ...(learners.get(room.code) ?? { learners: 0, seats: 0 }),
      smallest: (rooms.parts.get(room.code)?.length ?? 1) === 1,
    };
  });
}

/** The use of every machine pool, in the order of the table. */
export function poolUses(diary: Diary): readonly PoolUse[] {
  const { campus, closed } = diary.facts;
  const occupied = occupiedOf(diary);
  return [...campus.machines.values()].map((pool) => {
    const out = closed.units.get(pool.code);
    const open = occupied.open.reduce((sum, period) => sum + Math.max(0, pool.units - (out?.get(period) ?? 0)), 0);
    const used = [...(occupied.units.get(pool.code)?.values() ?? [])].reduce((sum, units) => sum + units, 0);
    return { pool, used, open };
  });
}

/** Room frequency over the rooms that contain no other, occupancy over the meetings, their product, machine use. */
export function utilisationFigures(diary: Diary): UtilisationFigures {
  const rooms = roomUses(diary);
  const smallest = rooms.filter((use) => use.smallest);
  const [used, open] = [total(smallest, (use) => use.used), total(smallest, (use) => use.open)];
  const [learners, seats] = [total(rooms, (use) => use.learners), total(rooms, (use) => use.seats)];
  const pools = poolUses(diary);
  return {
    roomFrequency: share(used, open),
    roomOccupancy: share(learners, seats),
    roomUtilisation: share(used * learners, open * seats),
    machineUse: share(
      total(pools, (use) => use.used),
      total(pools, (use) => use.open),
    ),
  };
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
