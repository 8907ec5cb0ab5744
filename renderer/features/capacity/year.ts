import type { Day, Week } from "#shared/domain/calendar.ts";
import { mondayOf, weekday, weekOf } from "#shared/domain/calendar.ts";
import type { DayPart } from "#shared/domain/campus.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { periodOf } from "#shared/domain/horizon.ts";

/** Learners of the year by day and by period, and the days that count against the target. */
export interface Loads {
  readonly perDay: ReadonlyMap<Day, number>;
  readonly perPeriod: ReadonlyMap<number, number>;
  readonly teaching: ReadonlySet<Day>;
}

/** A day of the heat map. */
export interface YearDay {
  readonly day: Day;
  readonly learners: number;
  /** How far from the limit, 0 (there) to 6; null for a day that does not count against the target. */
  readonly heat: number | null;
  /** Learners below the limit; 0 where the day does not count. */
  readonly missing: number;
  /** More learners than the day-part may have. */
  readonly over: boolean;
  /** Why the campus is closed or on holiday; blank on an ordinary day. */
  readonly note: string;
  readonly closed: boolean;
}

/** A week of the heat map: its planned days by weekday. */
export interface YearWeek {
  readonly week: Week;
  /** One per teaching weekday; null for a day outside the planned year. */
  readonly days: readonly (YearDay | null)[];
}

/** Shares of the limit that may be missing at each depth of colour, from 0 on. */
const STEPS = [0, 0.05, 0.1, 0.2, 0.35, 0.6];

/** How far a number is from its limit: 0 (there) to 6. */
export function heatOf(learners: number, limit: number): number {
  const missing = limit <= 0 ? 0 : Math.max(0, limit - learners) / limit;
  const step = STEPS.findIndex((most) => missing <= most);
  return step < 0 ? STEPS.length : step;
}

/** What learners are measured by: the target of a day, or the most that a day-part may have where that is less. */
export function limitOf(target: number, part: DayPart | null): number {
  return part?.maxLearners != null ? Math.min(target, part.maxLearners) : target;
}

/** The day-part with this code; null for a blank one, which stands for whole days. */
export function partOf({ horizon }: Facts, code: string): DayPart | null {
  return horizon.parts.find((part) => part.code === code) ?? null;
}

/** The year, week by week; of one day-part, or of whole days where `part` is null. */
export function yearOf({ horizon, closed }: Facts, loads: Loads, part: DayPart | null): readonly YearWeek[] {
  const limit = limitOf(horizon.target, part);
  const places = part ? [horizon.placeOf.get(part.code) ?? 0] : horizon.parts.map((_, place) => place);
  const weekdays = [...horizon.weekdays].sort((one, other) => one - other);

  const dayAt = (day: Day): YearDay => {
    const periods = places.map((place) => periodOf(horizon, day, place));
    const learners = part ? (loads.perPeriod.get(periods[0]) ?? 0) : (loads.perDay.get(day) ?? 0);
    const shut = periods.every((period) => closed.campus.has(period));
    const counts = loads.teaching.has(day) && !shut;
    return {
      day,
      learners,
      heat: counts ? heatOf(learners, limit) : null,
      missing: counts ? Math.max(0, limit - learners) : 0,
      over: part?.maxLearners != null && learners > part.maxLearners,
      note: closed.campus.get(periods[0]) ?? closed.school.get(periods[0]) ?? "",
      closed: shut,
    };
  };

  const weeks: YearWeek[] = [];
  for (let week = weekOf(horizon.first); week <= weekOf(horizon.last); week++) {
    const days = weekdays.map((number) => mondayOf(week) + number - 1);
    weeks.push({
      week,
      days: days.map((day) => (day >= horizon.first && day <= horizon.last ? dayAt(day) : null)),
    });
  }
  return weeks.filter(({ days }) => days.some((day) => day !== null));
}

/** The days furthest below the limit, worst first; of equals the earlier. */
export function worstOf(weeks: readonly YearWeek[], count: number): readonly YearDay[] {
  return countedDays(weeks)
    .filter(({ missing }) => missing > 0)
    .sort((one, other) => other.missing - one.missing || one.day - other.day)
    .slice(0, count);
}

/** The days that count against the target, in the order of the calendar. */
export function countedDays(weeks: readonly YearWeek[]): YearDay[] {
  return weeks.flatMap(({ days }) => days.filter((day) => day !== null && day.heat !== null) as YearDay[]);
}

/** The next planned day that an arrow key goes to: across the weekdays, up and down the weeks; null where there is none. */
export function dayByKey(key: string, from: Day, weeks: readonly YearWeek[]): Day | null {
  const planned = new Set(weeks.flatMap(({ days }) => days.flatMap((day) => (day ? [day.day] : []))));
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key];
  if (step === undefined) return null;
  const next = from + step;
  if (planned.has(next)) return next;
  if (Math.abs(step) === 7) return null;
  const order = [...planned];
  return order[order.indexOf(from) + step] ?? null;
}

/** The weekday numbers of the columns. */
export function weekdaysOf(weeks: readonly YearWeek[]): readonly number[] {
  const whole = weeks.find(({ days }) => days.every((day) => day !== null)) ?? weeks[0];
  return (whole?.days ?? []).map((day, column) => (day ? weekday(day.day) : column + 1));
}
