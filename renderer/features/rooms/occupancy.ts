import type { Week } from "#shared/domain/calendar.ts";
import { weekday, weekOf } from "#shared/domain/calendar.ts";
import type { Facts } from "#shared/domain/facts.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { dayOfPeriod, periodOf, placeOfPeriod } from "#shared/domain/horizon.ts";
import { slotOf } from "#shared/domain/weekly.ts";

/** How much of what was open is in use; both count periods, or unit-periods for a machine pool. */
export interface Use {
  readonly used: number;
  readonly open: number;
}

/** What is in use, and could be, in each period. */
export interface Occupancy {
  used(period: Period): number;
  open(period: Period): number;
}

/** Use per weekday and day-part over the whole horizon. */
export interface WeekGrid {
  /** ISO weekdays, in order; one row of `cells` each, with a cell per day-part. */
  readonly weekdays: readonly number[];
  readonly cells: readonly (readonly Use[])[];
}

/** Use of one week of the horizon. */
export interface WeekUse extends Use {
  readonly week: Week;
}

/** Part in use, 0 to 1; 0 where nothing was open. */
export function shareOf({ used, open }: Use): number {
  return open > 0 ? used / open : 0;
}

/** Use over the whole horizon. */
export function useOver(facts: Facts, occupancy: Occupancy): Use {
  return total(teachingPeriods(facts), occupancy);
}

/** Use per weekday and day-part. */
export function weekGridOf(facts: Facts, occupancy: Occupancy): WeekGrid {
  const { horizon } = facts;
  const weekdays = [...horizon.weekdays].sort((one, other) => one - other);
  const bySlot = Map.groupBy(teachingPeriods(facts), (period) =>
    slotOf(horizon, weekday(dayOfPeriod(horizon, period)), placeOfPeriod(horizon, period)),
  );
  const cell = (day: number, place: number) => total(bySlot.get(slotOf(horizon, day, place)) ?? [], occupancy);
  return { weekdays, cells: weekdays.map((day) => horizon.parts.map((_, place) => cell(day, place))) };
}

/** Use week by week, first to last. */
export function weeksOf(facts: Facts, occupancy: Occupancy): readonly WeekUse[] {
  const byWeek = Map.groupBy(teachingPeriods(facts), (period) => weekOf(dayOfPeriod(facts.horizon, period)));
  return [...byWeek].map(([week, periods]) => ({ week, ...total(periods, occupancy) }));
}

function teachingPeriods({ horizon }: Facts): readonly Period[] {
  return horizon.days.flatMap((day) => horizon.parts.map((_, place) => periodOf(horizon, day, place)));
}

function total(periods: readonly Period[], { used, open }: Occupancy): Use {
  let sums = { used: 0, open: 0 };
  for (const period of periods) sums = { used: sums.used + used(period), open: sums.open + open(period) };
  return sums;
}
