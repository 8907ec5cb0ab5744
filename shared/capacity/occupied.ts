import type { Diary } from "#shared/domain/diary.ts";
import { machineOf } from "#shared/domain/facts.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import { standingOf } from "#shared/domain/standing.ts";

/** What the plan uses when. Keys of the outer tables are codes; what is never used is absent. */
export interface Occupied {
  /** Periods in which a meeting is in a room, or in a whole that contains it. */
  readonly rooms: ReadonlyMap<string, ReadonlySet<Period>>;
  /** Units of a machine pool in use per period. */
  readonly units: ReadonlyMap<string, ReadonlyMap<Period, number>>;
  /** Periods on teaching weekdays in which the campus is not closed, in their order. */
  readonly open: readonly Period[];
}

const known = new WeakMap<Diary, Occupied>();

/** What the plan uses when; found once as long as the diary lives. */
export function occupiedOf(diary: Diary): Occupied {
  const before = known.get(diary);
  if (before) return before;
  const occupied = { ...usedIn(diary), open: openPeriods(diary) };
  known.set(diary, occupied);
  return occupied;
}

function openPeriods({ facts: { horizon, closed } }: Diary): readonly Period[] {
  const all = horizon.days.flatMap((day) => horizon.parts.map((_, place) => periodOf(horizon, day, place)));
  return all.filter((period) => !closed.campus.has(period));
}

function usedIn(diary: Diary): Pick<Occupied, "rooms" | "units"> {
  const { campus, rooms: tree } = diary.facts;
  const rooms = new Map<string, Set<Period>>();
  const units = new Map<string, Map<Period, number>>();
  for (const { meeting, period, room } of standingOf(diary).meetings) {
    for (const part of (room && tree.parts.get(room.code)) ?? [])
      rooms.set(part, (rooms.get(part) ?? new Set<Period>()).add(period));
    for (const use of meeting.machines) {
      const pool = machineOf(campus, use.pool)?.code;
      if (pool === undefined) continue;
      const periods = units.get(pool) ?? new Map<Period, number>();
      units.set(pool, periods.set(period, (periods.get(period) ?? 0) + use.units));
    }
  }
  return { rooms, units };
}
