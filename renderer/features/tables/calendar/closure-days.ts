import type { Day } from "#shared/domain/calendar.ts";
import { dateOf, mondayOf, weekday, weekOf } from "#shared/domain/calendar.ts";
import type { Closure } from "#shared/domain/campus.ts";
import type { Horizon } from "#shared/domain/horizon.ts";

/** What a day of the calendar shows, the strongest first. */
export type DayMark = "closed" | "school-holiday" | "partly" | "open";

/** A day with the closures that fall on it. */
export interface CalendarDay {
  readonly day: Day;
  readonly closures: readonly Closure[];
  readonly mark: DayMark;
  /** Does the campus teach on this weekday, within its year? */
  readonly teaches: boolean;
}

/** Days of a month in weeks from Monday; null stands for a day of another month. */
export interface CalendarMonth {
  /** Its first day. */
  readonly first: Day;
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

/** The closures that fall on a day. */
export function closuresOn(closures: readonly Closure[], day: Day): readonly Closure[] {
  return closures.filter(
    ({ from, to, weekdays }) => day >= from && day <= to && (weekdays.length === 0 || weekdays.includes(weekday(day))),
  );
}

/** What a day shows: the whole campus shut, a school holiday, or somebody or a part of the day. */
export function markOf(closures: readonly Closure[]): DayMark {
  const whole = closures.filter(({ scope, dayparts }) => scope === "campus" && dayparts.length === 0);
  if (whole.some(({ kind }) => kind === "closed")) return "closed";
  if (whole.length > 0) return "school-holiday";
  return closures.length > 0 ? "partly" : "open";
}

/** The months of the planned year, each with all its days. */
export function monthsOf(horizon: Horizon, closures: readonly Closure[]): readonly CalendarMonth[] {
  const months: CalendarMonth[] = [];
  const monthAt = (day: Day) => {
    const { year, month } = dateOf(day);
    return year * 12 + month;
  };
  let first = horizon.first;
  while (monthAt(first - 1) === monthAt(first)) first--;
  while (first <= horizon.last) {
    const month = monthAt(first);
    const weeks: (CalendarDay | null)[][] = [];
    for (let monday = mondayOf(weekOf(first)); monday < first || monthAt(monday) === month; monday += 7)
      weeks.push(
        Array.from({ length: 7 }, (_, offset) => {
          const day = monday + offset;
          if (monthAt(day) !== month) return null;
          const own = closuresOn(closures, day);
          const teaches = day >= horizon.first && day <= horizon.last && horizon.weekdays.has(weekday(day));
          return { day, closures: own, mark: markOf(own), teaches };
        }),
      );
    months.push({ first, weeks });
    while (monthAt(first) === month) first++;
  }
  return months;
}
