import { isoWeek, weekday, weekOf } from "#shared/domain/calendar.ts";
import type { Week } from "#shared/domain/calendar.ts";
import type { Facts } from "#shared/domain/facts.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { dayOfPeriod, periodOf, placeOfPeriod } from "#shared/domain/horizon.ts";

/** How much of what was open was in use; both count periods, or unit-periods for a machine pool. */
export interface Use {
  readonly used: number;
  readonly open: number;
}

/** Use per weekday and day-part over the whole horizon: `cells[weekday place][day-part place]`. */
export interface WeekGrid {
  /** ISO weekdays, the rows of the grid. */
  readonly weekdays: readonly number[];
  readonly cells: readonly (readonly Use[])[];
}

/** Use of one week of the horizon. */
export interface WeekUse extends Use {
  readonly week: Week;
  /** ISO number of the week. */
  readonly number: number;
}

/** What was asked and what was there, per period. */
export interface Occupancy {
  /** How much is in use in a period. */
  readonly used: ReadonlyMap<Period, number>;
  /** How much could be in use in a period. */
  open(period: Period): number;
}

/** Every teaching period of the horizon, closed or not. */
export function teachingPeriods(facts: Facts): Period[] {
  const { horizon } = facts;
  return horizon.days.flatMap((day) => horizon.parts.map((_, place) => periodOf(horizon, day, place)));
}

/** Use over the whole horizon. */
export function useOf(facts: Facts, occupancy: Occupancy): Use {
  return total(teachingPeriods(facts), occupancy);
}

/** Part in use, 0 to 1; 0 where nothing was open. */
export function share({ used, open }: Use): number {
  return open > 0 ? used / open : 0;
}

/** Use per weekday and day-part. */
export function weekGridOf(facts: Facts, occupancy: Occupancy): WeekGrid {
  const { horizon } = facts;
  const weekdays = [...horizon.weekdays].sort((one, other) => one - other);
  const bySlot = Map.groupBy(
    teachingPeriods(facts),
    (period) => weekday(dayOfPeriod(horizon, period)) * horizon.parts.length + placeOfPeriod(horizon, period),
  );
  return {
    weekdays,
    cells: weekdays.map((day) =>
      horizon.parts.map((_, place) => total(bySlot.get(day * horizon.parts.length + place) ?? [], occupancy)),
    ),
  };
}

/** Use week by week, first to last. */
export function weeksOf(facts: Facts, occupancy: Occupancy): WeekUse[] {
  const byWeek = Map.groupBy(teachingPeriods(facts), (period) => weekOf(dayOfPeriod(facts.horizon, period)));
  return [...byWeek].map(([week, periods]) => ({ week, number: isoWeek(week).number, ...total(periods, occupancy) }));
}

function total(periods: readonly Period[], { used, open }: Occupancy): Use {
  let [inUse, there] = [0, 0];
  for (const period of periods) {
    inUse += used.get(period) ?? 0;
    there += open(period);
  }
  return { used: inUse, open: there };
}
