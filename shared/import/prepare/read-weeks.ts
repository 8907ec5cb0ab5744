import { dayFrom, isoDate, isoWeek, mondayOf, parseIsoWeek, weekOf, weekday } from "#shared/domain/calendar.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { CellAsking, Horizon } from "./cell-asking.ts";
import { Refusal, askAbout, taken } from "./cell-asking.ts";

const NAMED = /^(?:week|wk|kw|w|semaine|sem)\.?\s*(\d{1,2})(?:\s*[-/ ]?\s*(\d{4}))?$/i;
const YEAR_FIRST = /^(\d{4})[-/ ]?(?:w|wk|kw)?[-/ ]?(\d{1,2})$/i;

/**
 * A week as the first or (`end`) the last of its days, on the planner's word which weeks are meant; a refusal where the
 * year has no such week; null where the text names none.
 */
export function readWeek(text: string, asking: CellAsking, end: boolean): string | Refusal | null {
  const week = weekIn(text);
  if (!week) return null;
  const year = week.year ?? yearWithin(week.number, asking.horizon);
  if (year === null || week.number < 1 || week.number > 53) return new Refusal("no-such-week", { item: text });
  const iso = parseIsoWeek(`${year}-W${String(week.number).padStart(2, "0")}`);
  if (iso === null) return new Refusal("no-such-week", { item: text });
  const answer = askAbout(asking, "week", { options: ["iso", "us"], values: { date: isoDate(mondayOf(iso)) } });
  if (answer === null) return new Refusal("unanswered");
  const first = answer === "iso" ? mondayOf(iso) : sundayOfUsWeek(year, week.number);
  return taken(asking, "week-read", text, isoDate(end ? first + 6 : first));
}

function weekIn(text: string): { readonly year: number | null; readonly number: number } | null {
  const named = NAMED.exec(text);
  if (named) return { number: Number(named[1]), year: named[2] ? Number(named[2]) : null };
  const told = YEAR_FIRST.exec(text);
  return told && text.length > 5 ? { year: Number(told[1]), number: Number(told[2]) } : null;
}

/** The year whose week of this number lies in the horizon. */
function yearWithin(number: number, horizon: Horizon | null): number | null {
  if (!horizon) return null;
  const [first, last] = [isoWeek(weekOf(horizon.first)).year, isoWeek(weekOf(horizon.last)).year];
  for (let year = first; year <= last; year++) {
    const week = parseIsoWeek(`${year}-W${String(number).padStart(2, "0")}`);
    if (week !== null && mondayOf(week) + 6 >= horizon.first && mondayOf(week) <= horizon.last) return year;
  }
  return number === 53 ? first : null;
}

/** Weeks as in the United States: from Sunday on, the first is that of 1 January. */
function sundayOfUsWeek(year: number, number: number): Day {
  const first = dayFrom(year, 1, 1);
  return first - (weekday(first) % 7) + (number - 1) * 7;
}
