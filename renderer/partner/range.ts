import type { Day } from "#shared/domain/calendar.ts";
import { dateOf, dayFrom, daysInMonth, weekday } from "#shared/domain/calendar.ts";
import type { View } from "./question.ts";

/** The first and last day of a view; the list shows what the month shows. */
export function rangeOf(view: View, day: Day): { readonly from: Day; readonly to: Day } {
  if (view === "day") return { from: day, to: day };
  if (view === "week") return { from: mondayBefore(day), to: mondayBefore(day) + 6 };
  const { year, month } = dateOf(day);
  const first = dayFrom(year, month, 1);
  return { from: first, to: first + daysInMonth(year, month) - 1 };
}

/** The weeks of a range, each with its Monday first. */
export function weeksOf({ from, to }: { readonly from: Day; readonly to: Day }): readonly (readonly Day[])[] {
  const first = mondayBefore(from);
  const weeks = Math.ceil((to - first + 1) / 7);
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (__, place) => first + week * 7 + place));
}

/** The same place one view later (1) or earlier (-1): a month later is the same date, or the last of a short month. */
export function moved(view: View, day: Day, by: 1 | -1): Day {
  if (view === "day") return day + by;
  if (view === "week") return day + 7 * by;
  const { year, month, date } = dateOf(day);
  const [nextYear, next] = month + by === 13 ? [year + 1, 1] : month + by === 0 ? [year - 1, 12] : [year, month + by];
  return dayFrom(nextYear, next, Math.min(date, daysInMonth(nextYear, next)));
}

function mondayBefore(day: Day): Day {
  return day - weekday(day) + 1;
}
