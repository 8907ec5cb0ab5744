import { occupiedOf } from "#shared/capacity/occupied.ts";
import { poolUses } from "#shared/capacity/utilisation.ts";
import type { Campus, Machine } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Occupancy } from "./occupancy.ts";
import { shareOf } from "./occupancy.ts";

/** A machine pool as the table shows it. */
export interface MachineRow {
  readonly machine: Machine;
  /** Unit-periods in use, and open, over the year. */
  readonly used: number;
  readonly open: number;
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
  const { units } = occupiedOf(diary);
  const rows = poolUses(diary).map(({ pool, used, open }): MachineRow => {
    const peak = [...(units.get(pool.code)?.values() ?? [])].reduce((most, inUse) => Math.max(most, inUse), 0);
    return { machine: pool, used, open, share: shareOf({ used, open }), peak };
  });
  known.set(campus, rows);
  return rows;
}

/** How many units of a pool are in use, and could be, in each period. */
export function machineOccupancy(campus: Campus, machine: Machine): Occupancy {
  const diary = diaryOf(campus);
  const { closed } = diary.facts;
  const used = occupiedOf(diary).units.get(machine.code);
  const out = closed.units.get(machine.code);
  return {
    used: (period) => used?.get(period) ?? 0,
    open: (period) => (closed.campus.has(period) ? 0 : Math.max(0, machine.units - (out?.get(period) ?? 0))),
  };
}
