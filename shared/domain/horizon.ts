import type { Day } from "./calendar.ts";
import { weekday } from "./calendar.ts";
import type { Campus, DayPart } from "./campus.ts";
import { settingsOf } from "./tables.ts";

/** One date × one day-part: `day × number of day-parts + place of the day-part`, so neighbours differ by 1. */
export type Period = number;

/** The planned time of a campus: its days, its day-parts and what holds at all of them. */
export interface Horizon {
  readonly first: Day;
  readonly last: Day;
  readonly weekdays: ReadonlySet<number>;
  /** In the order of the day. */
  readonly parts: readonly DayPart[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** Every teaching weekday of the horizon, closed or not. */
  readonly days: readonly Day[];
  readonly target: number;
  readonly restAfterEvening: boolean;
}

/** The horizon that the settings and the day-parts describe. */
export function horizonOf(campus: Campus): Horizon {
  const settings = settingsOf(campus);
  const parts = [...campus.dayparts.values()].sort((one, other) => one.place - other.place);
  const weekdays = new Set(settings.weekdays);
  const days: Day[] = [];
  for (let day = settings.firstDay; day <= settings.lastDay; day++) if (weekdays.has(weekday(day))) days.push(day);
  return {
    first: settings.firstDay,
    last: settings.lastDay,
    weekdays,
    parts,
    placeOf: new Map(parts.map((part, place) => [part.code, place])),
    days,
    target: settings.targetLearners,
    restAfterEvening: settings.restAfterEvening,
  };
}

/** The period of a day and the place of a day-part. */
export function periodOf(horizon: Horizon, day: Day, place: number): Period {
  return day * horizon.parts.length + place;
}

/** The day of a period. */
export function dayOfPeriod(horizon: Horizon, period: Period): Day {
  return Math.floor(period / horizon.parts.length);
}

/** The place in the day of a period. */
export function placeOfPeriod(horizon: Horizon, period: Period): number {
  return period % horizon.parts.length;
}

/** Places of the day-parts in a list of codes, in the order of the day; an empty list means all of them. */
export function placesOf(horizon: Horizon, dayparts: readonly string[]): readonly number[] {
  if (dayparts.length === 0) return horizon.parts.map((_, place) => place);
  return [...new Set(dayparts.map((code) => horizon.placeOf.get(code)).filter((place) => place !== undefined))].sort(
    (one, other) => one - other,
  );
}
