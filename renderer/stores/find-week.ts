import type { Week } from "#shared/domain/calendar.ts";
import { dayFrom, daysInMonth, isoWeek, parseDay, weekOf } from "#shared/domain/calendar.ts";
import type { Horizon } from "#shared/domain/horizon.ts";

/** The first three letters of the months, Dutch and English; a month is its place. */
const MONTHS = [
  ["jan"],
  ["feb"],
  ["maa", "mrt", "mar"],
  ["apr"],
  ["mei", "may"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep"],
  ["okt", "oct"],
  ["nov"],
  ["dec"],
];

/** The week of the horizon that is typed: "week 12", "w12", "2027-03-24", "24/3" or "24 maart"; null where it is none. */
export function weekTyped(typed: string, horizon: Pick<Horizon, "first" | "last">): Week | null {
  const text = typed.trim().toLowerCase();
  const number = /^w(?:eek)?\s*(\d{1,2})$/.exec(text)?.[1];
  if (number !== undefined) return weekNumbered(Number(number), horizon);
  const iso = parseDay(text);
  if (iso !== null) return within(iso, horizon);
  const [, date, month] = /^(\d{1,2})\s*[/\s.-]\s*(\d{1,2}|[a-z]{3,})$/.exec(text) ?? [];
  if (date === undefined) return null;
  return weekOfDate(Number(date), monthOf(month), horizon);
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.findIndex((names) => names.includes(text.slice(0, 3))) + 1;
}

function weekNumbered(number: number, { first, last }: Pick<Horizon, "first" | "last">): Week | null {
  for (let week = weekOf(first); week <= weekOf(last); week++) if (isoWeek(week).number === number) return week;
  return null;
}

/** The first such date of the horizon: the year is what the horizon says it is. */
function weekOfDate(date: number, month: number, horizon: Pick<Horizon, "first" | "last">): Week | null {
  if (month < 1 || month > 12) return null;
  const from = isoWeek(weekOf(horizon.first)).year - 1;
  for (let year = from; year <= from + 3; year++) {
    if (date < 1 || date > daysInMonth(year, month)) continue;
    const week = within(dayFrom(year, month, date), horizon);
    if (week !== null) return week;
  }
  return null;
}

function within(day: number, { first, last }: Pick<Horizon, "first" | "last">): Week | null {
  return day >= first && day <= last ? weekOf(day) : null;
}
