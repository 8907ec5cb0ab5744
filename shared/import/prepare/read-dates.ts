import { dayFrom, daysInMonth, isoDate, parseDay, weekday } from "#shared/domain/calendar.ts";
import type { Day } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import type { RawCell } from "#shared/import/raw.ts";
import { plainText } from "#shared/import/raw.ts";
import { monthNamed } from "#shared/import/suggest.ts";
import type { CellAsking, Horizon } from "./cell-asking.ts";
import { Refusal, askAbout, taken } from "./cell-asking.ts";
import { readWeek } from "./read-weeks.ts";

const EPOCH = parseDay("1970-01-01") ?? 0;
const SERIAL_ZERO = parseDay("1899-12-30") ?? 0;
const DAY_MS = 86_400_000;

/** Serial numbers up to here are of a year that a spreadsheet counts wrong, and mostly no dates at all. */
const LAST_PHANTOM = 60;
const SERIALS = { first: 20_000, last: 80_000 };

const WEEKDAYS = [
  /^(ma|lu|mo)/,
  /^(di|mar|tu)/,
  /^(wo|mer|we|mi)/,
  /^(do|jeu|th)/,
  /^(vr|ven|fr)/,
  /^(za|sa)/,
  /^(zo|dim|su|so)/,
];
const NUMERIC = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}|\d{2}))?\.?$/;
const WORDED = /^(\d{1,2})(?:e|er|st|nd|rd|th|\.)?[ -]([a-zàâäéèêëîïôöûüç]{3,10})\.?(?:[ -](\d{4}|\d{2}))?$/;
const WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

/** Day and month as `03/04` has them. */
export interface Parts {
  readonly first: number;
  readonly second: number;
}

/** A date as `YYYY-MM-DD`, from what spreadsheets hold and people write; a text that is none stays as it is. */
export function readAnyDate(value: RawCell, asking: CellAsking, end: boolean): string | Refusal {
  if (typeof value === "object" && value?.is === "date") return ofInstant(value.at, asking);
  if (typeof value === "number") return ofSerial(value, asking);
  const text = plainText(value);
  if (parseDay(text) !== null) return text;
  if (/^\d{1,5}$/.test(text)) return ofSerial(Number(text), asking);
  const timed = WITH_TIME.exec(text);
  if (timed && parseDay(timed[1]) !== null) return taken(asking, "date-read", text, timed[1]);
  const week = readWeek(text, asking, end);
  return week ?? ofWords(text, asking);
}

/** Day and month of a text that has them as numbers in either order, for its column to be judged by; else null. */
export function numericParts(text: string): Parts | null {
  const [, first, sign, second] = NUMERIC.exec(withoutWeekday(text).rest) ?? [];
  return first && sign !== "." ? { first: Number(first), second: Number(second) } : null;
}

/** A date cell; the last second before midnight is meant to be midnight. */
function ofInstant(at: number, asking: CellAsking): string | Refusal {
  const day = EPOCH + Math.floor(at / DAY_MS);
  if (day <= SERIAL_ZERO + LAST_PHANTOM) return new Refusal("serial-1900", { item: day - SERIAL_ZERO });
  const rest = at - Math.floor(at / DAY_MS) * DAY_MS;
  if (rest === 0) return isoDate(day);
  const rounded = rest >= DAY_MS - 1000 ? day + 1 : day;
  const was = `${isoDate(day)} ${clock(rest)}`;
  return taken(asking, rounded === day ? "time-dropped" : "date-rounded", was, isoDate(rounded));
}

function clock(rest: number): string {
  const part = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${part(rest / 3_600_000)}:${part((rest / 60_000) % 60)}:${part((rest / 1000) % 60)}`;
}

/** A number in a column of dates: a date that lost its format. */
function ofSerial(value: number, asking: CellAsking): string | Refusal {
  const day = Math.floor(value);
  if (day >= 1 && day <= LAST_PHANTOM) return new Refusal("serial-1900", { item: value });
  if (day < SERIALS.first || day > SERIALS.last) return String(value);
  return taken(asking, "serial-date", String(value), isoDate(SERIAL_ZERO + day));
}

function ofWords(text: string, asking: CellAsking): string | Refusal {
  const { said, rest } = withoutWeekday(text);
  const worded = WORDED.exec(rest);
  const numeric = NUMERIC.exec(rest);
  if (!worded && !numeric) return text;
  let [date, month] = worded ? [Number(worded[1]), monthNamed(worded[2])] : [Number(numeric![1]), Number(numeric![3])];
  const year = yearOf((worded ? worded[3] : numeric![4]) ?? "");
  if (numeric && numeric[2] !== ".") {
    const order = orderOf({ first: date, second: month }, asking);
    if (order === null) return new Refusal("unanswered");
    if (order === "month-first") [date, month] = [month, date];
  }
  const day = dayOf(year, month, date, asking.horizon);
  if (day === null) return text;
  if (said !== null && said !== weekday(day)) return new Refusal("weekday-wrong", { item: text, date: isoDate(day) });
  return taken(asking, "date-read", text, isoDate(day));
}

/** Which of the two is the day: told by the column where it can be, else asked once per column. */
function orderOf({ first, second }: Parts, asking: CellAsking): "day-first" | "month-first" | null {
  if (first === second) return "day-first";
  if (asking.order !== "unclear") return asking.order;
  const answer = askAbout(asking, "date-order", { options: ["day-first", "month-first"] });
  return answer as "day-first" | "month-first" | null;
}

function dayOf(year: number | null, month: number, date: number, horizon: Horizon | null): Day | null {
  if (month < 1 || month > 12 || date < 1) return null;
  if (year !== null) return date <= daysInMonth(year, month) ? dayFrom(year, month, date) : null;
  if (!horizon) return null;
  for (let one = Number(isoDate(horizon.first).slice(0, 4)); one <= Number(isoDate(horizon.last).slice(0, 4)); one++) {
    if (date > daysInMonth(one, month)) continue;
    const day = dayFrom(one, month, date);
    if (day >= horizon.first && day <= horizon.last) return day;
  }
  return null;
}

function yearOf(text: string): number | null {
  if (text === "") return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The weekday in front of a date, 1 for Monday, and the date itself. */
function withoutWeekday(text: string): { readonly said: number | null; readonly rest: string } {
  const found = /^([a-z]{2,9})\.?,?\s+(?=\d)/.exec(key(text));
  const said = found ? WEEKDAYS.findIndex((day) => day.test(found[1])) + 1 : 0;
  return said > 0 && found ? { said, rest: key(text).slice(found[0].length) } : { said: null, rest: key(text) };
}
