import type { Day, Week } from "#shared/domain/calendar.ts";
import { mondayOf, weekday, weekOf } from "#shared/domain/calendar.ts";
import type { DayPart } from "#shared/domain/campus.ts";
import type { Facts } from "#shared/domain/facts.ts";
import type { Horizon, Period } from "#shared/domain/horizon.ts";
import { periodOf } from "#shared/domain/horizon.ts";

/** A column of the week: one day-part of one teaching weekday. */
export interface WeekColumn {
  readonly day: Day;
  readonly place: number;
  readonly part: DayPart;
  readonly period: Period;
  /** Outside the planned time of the campus. */
  readonly outside: boolean;
  /** Why the campus is closed, or null where it is open. */
  readonly closed: string | null;
  /** Which school holiday it is, or null. */
  readonly school: string | null;
}

/** The columns of a week: teaching weekdays × day-parts, in the order of time. */
export function columnsOf({ horizon, closed }: Facts, week: Week): readonly WeekColumn[] {
  const monday = mondayOf(week);
  const days = Array.from({ length: 7 }, (_, offset) => monday + offset);
  return days
    .filter((day) => horizon.weekdays.has(weekday(day)))
    .flatMap((day) =>
      horizon.parts.map((part, place) => {
        const period = periodOf(horizon, day, place);
        return {
          day,
          place,
          part,
          period,
          outside: day < horizon.first || day > horizon.last,
          closed: closed.campus.get(period) ?? null,
          school: closed.school.get(period) ?? null,
        };
      }),
    );
}

/** The columns of some weeks one after the other. */
export function columnsOfWeeks(facts: Facts, first: Week, weeks: number): readonly WeekColumn[] {
  return Array.from({ length: weeks }, (_, later) => columnsOf(facts, first + later)).flat();
}

/** The week to begin with: today's where it is planned, else the first of the horizon. */
export function firstWeek(horizon: Horizon, today: Day): Week {
  return weekOf(isPlanned(horizon, today) ? today : horizon.first);
}

/** The nearest week that the horizon has. */
export function withinHorizon(horizon: Horizon, week: Week): Week {
  return Math.min(weekOf(horizon.last), Math.max(weekOf(horizon.first), week));
}

/** Does the horizon have this day? */
export function isPlanned(horizon: Horizon, day: Day): boolean {
  return day >= horizon.first && day <= horizon.last;
}

/** The teaching weekday before or after a day; undefined where the horizon ends. */
export function dayBeside({ days }: Horizon, day: Day, step: 1 | -1): Day | undefined {
  return step > 0 ? days.find((other) => other > day) : days.findLast((other) => other < day);
}

/** The teaching weekday of a week that is asked for, or the nearest after it, else the last. */
export function dayOfWeek({ days }: Horizon, week: Week, wanted: number): Day {
  const monday = mondayOf(week);
  const own = days.filter((day) => day >= monday && day < monday + 7);
  return own.find((day) => weekday(day) >= wanted) ?? own.at(-1) ?? monday;
}
