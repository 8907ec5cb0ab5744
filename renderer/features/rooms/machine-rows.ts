import type { Campus, Machine } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Period } from "#shared/domain/horizon.ts";
import type { Occupancy, Use } from "./occupancy.ts";
import { share, useOf } from "./occupancy.ts";

/** A machine pool as the table shows it. */
export interface MachineRow {
  readonly machine: Machine;
  /** Unit-periods in use and open over the year. */
  readonly use: Use;
  readonly share: number;
  /** Most units in use in one period. */
  readonly peak: number;
}

const known = new WeakMap<Campus, readonly MachineRow[]>();

/** All machine pools with their use over the year; made once as long as the campus lives. */
export function machineRowsOf(campus: Campus): readonly MachineRow[] {
  const before = known.get(campus);
  if (before) return before;
  const diary = diaryOf(campus);
  const used = usedUnits(diary);
  const rows = [...campus.machines.values()].map((machine): MachineRow => {
    const periods = used.get(machine.code) ?? new Map<Period, number>();
    const use = useOf(diary.facts, occupancyFrom(diary, machine, periods));
    const peak = [...periods.values()].reduce((most, units) => Math.max(most, units), 0);
    return { machine, use, share: share(use), peak };
  });
  known.set(campus, rows);
  return rows;
}

/** How many units of a pool are in use, and could be, in each period. */
export function machineOccupancy(campus: Campus, machine: Machine): Occupancy {
  const diary = diaryOf(campus);
  return occupancyFrom(diary, machine, usedUnits(diary).get(machine.code) ?? new Map());
}

function occupancyFrom(diary: Diary, machine: Machine, used: ReadonlyMap<Period, number>): Occupancy {
  const { closed } = diary.facts;
  const out = closed.units.get(machine.code);
  const open = (period: Period) =>
    closed.campus.has(period) ? 0 : Math.max(0, machine.units - (out?.get(period) ?? 0));
  return { used, open };
}

function usedUnits(diary: Diary): ReadonlyMap<string, ReadonlyMap<Period, number>> {
  const used = new Map<string, Map<Period, number>>();
  for (const { meeting, period } of diary.meetings)
    for (const { pool, units } of meeting.machines) {
      const periods = used.get(pool) ?? new Map<Period, number>();
      used.set(pool, periods.set(period, (periods.get(period) ?? 0) + units));
    }
  return used;
}
