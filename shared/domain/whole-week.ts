import type { Day } from "./calendar.ts";

/** Days and the places of the day-parts used on them. */
export type DayPlaces = ReadonlyMap<Day, ReadonlySet<number>>;

/** The shape a run asks of a teaching week. */
export interface WeekShape {
  readonly daysPerWeek: number;
  readonly fullDays: boolean;
  readonly consecutiveDays: boolean;
  /** Places of the run's day-parts. */
  readonly places: readonly number[];
}

/**
 * Can the missing meetings of a week stand in closed periods (`lapsed`), one each, so that its days have the shape the
 * run asks for? FORMAT.md, "What would fall in a closed period lapses". `tail`: the week only holds what is left of
 * an extended run; then fewer days, and one day that is not full, will do.
 */
export function isWholeWeek(
  shape: WeekShape,
  taught: DayPlaces,
  lapsed: DayPlaces,
  missing: number,
  tail: boolean,
): boolean {
  const spare = [...lapsed.keys()].filter((day) => !taught.has(day));
  const fewest = Math.max(tail ? taught.size : shape.daysPerWeek, taught.size);
  for (let size = fewest; size <= shape.daysPerWeek; size++)
    for (const extra of choices(spare, size - taught.size)) {
      const days = [...taught.keys(), ...extra].sort((one, other) => one - other);
      if (shape.consecutiveDays && days.length > 0 && days[days.length - 1] - days[0] !== days.length - 1) continue;
      const fits = shape.fullDays
        ? fullDaysFit(shape, days, taught, lapsed, missing, tail)
        : daysFit(days, taught, lapsed, missing);
      if (fits) return true;
    }
  return false;
}

/** Can what is missing stand in closed periods of these days, with every day in use? */
function daysFit(days: readonly Day[], taught: DayPlaces, lapsed: DayPlaces, missing: number): boolean {
  const least = days.filter((day) => !taught.has(day)).length;
  const most = days.reduce((sum, day) => sum + (lapsed.get(day)?.size ?? 0), 0);
  return least <= missing && missing <= most;
}

/** Does what is missing just fill up these days, in the tail all but one of them? */
function fullDaysFit(
  shape: WeekShape,
  days: readonly Day[],
  taught: DayPlaces,
  lapsed: DayPlaces,
  missing: number,
  tail: boolean,
): boolean {
  const gaps = (day: Day) => shape.places.filter((place) => !taught.get(day)?.has(place));
  const fillable = (day: Day) => gaps(day).every((place) => lapsed.get(day)?.has(place));
  for (const loose of tail ? days : [null]) {
    const full = days.filter((day) => day !== loose);
    const left = missing - full.reduce((sum, day) => sum + gaps(day).length, 0);
    const least = loose === null || taught.has(loose) ? 0 : 1;
    const most = loose === null ? 0 : (lapsed.get(loose)?.size ?? 0);
    if (least <= left && left <= most && full.every(fillable)) return true;
  }
  return false;
}

/** Every way to choose some of the items, in their order. */
function* choices<T>(items: readonly T[], count: number, from = 0): Generator<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - count; index++)
    for (const rest of choices(items, count - 1, index + 1)) yield [items[index], ...rest];
}
