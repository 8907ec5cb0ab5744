import { parseDay, parseTime, weekOf, weekday } from "#shared/domain/calendar.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { Closure, DayPart } from "#shared/domain/campus.ts";
import type { RawCalendar } from "./raw.ts";

/** When something is shut, without what it is that is shut. */
export type ClosedTimes = Pick<Closure, "from" | "to" | "weekdays" | "dayparts">;

const EPOCH = parseDay("1970-01-01") ?? 0;
const MINUTES = 24 * 60;

/** Days in a row with the same day-parts from which they are one row, weekends and all. */
const LONG = 7;

/**
 * The day-parts of a plan in which a calendar is busy, if only for a minute, in few rows: long stretches from day to day,
 * what comes back every week by weekday. No two rows hold the same day-part of the same day.
 * @param first and last: the days of the plan, both included
 */
export function closedTimes(
  busy: RawCalendar["busy"],
  parts: readonly DayPart[],
  first: Day,
  last: Day,
): readonly ClosedTimes[] {
  const days = new Map<Day, string>();
  for (const [day, codes] of busyParts(busy, parts, first, last)) {
    const inOrder = parts.filter(({ code }) => codes.has(code)).map(({ code }) => code);
    if (inOrder.length > 0) days.set(day, inOrder.length === parts.length ? "" : inOrder.join(";"));
  }
  const long = longRows(days);
  for (const { from, to } of long) for (let day = from; day <= to; day++) days.delete(day);
  return [...long, ...weeklyRows(days)].toSorted((one, other) => one.from - other.from || one.to - other.to);
}

/** Day-parts that share a minute with a busy time, by day. */
function busyParts(
  busy: RawCalendar["busy"],
  parts: readonly DayPart[],
  first: Day,
  last: Day,
): ReadonlyMap<Day, Set<string>> {
  const found = new Map<Day, Set<string>>();
  for (const [from, to] of busy) {
    // One day earlier: a day-part may go on past midnight.
    const begin = Math.max(first, EPOCH + Math.floor(from / MINUTES) - 1);
    const end = Math.min(last, EPOCH + Math.floor((to - 1) / MINUTES));
    for (let day = begin; day <= end; day++)
      for (const { code, starts, ends } of parts) {
        const midnight = (day - EPOCH) * MINUTES;
        const [opens, shuts] = [parseTime(starts) ?? 0, parseTime(ends) ?? MINUTES];
        const until = midnight + (shuts > opens ? shuts : shuts + MINUTES);
        if (from >= until || to <= midnight + opens) continue;
        const codes = found.get(day) ?? new Set();
        found.set(day, codes.add(code));
      }
  }
  return found;
}

function longRows(days: ReadonlyMap<Day, string>): readonly ClosedTimes[] {
  const rows: ClosedTimes[] = [];
  for (const [day, parts] of days) {
    if (days.get(day - 1) === parts) continue;
    let to = day;
    while (days.get(to + 1) === parts) to++;
    if (to - day + 1 >= LONG) rows.push({ from: day, to, weekdays: [], dayparts: listOf(parts) });
  }
  return rows;
}

/** Weekdays that have the same day-parts in the same running weeks are one row. */
function weeklyRows(days: ReadonlyMap<Day, string>): readonly ClosedTimes[] {
  const rows = new Map<string, { from: Day; to: Day; weekdays: number[]; dayparts: readonly string[] }>();
  for (const day of [...days.keys()].toSorted((one, other) => one - other)) {
    const parts = days.get(day);
    if (parts === undefined || days.get(day - 7) === parts) continue;
    let to = day;
    while (days.get(to + 7) === parts) to += 7;
    const id = [weekOf(day), weekOf(to), parts].join("/");
    const row = rows.get(id);
    if (!row) rows.set(id, { from: day, to, weekdays: [weekday(day)], dayparts: listOf(parts) });
    else {
      row.weekdays.push(weekday(day));
      row.to = Math.max(row.to, to);
    }
  }
  return [...rows.values()];
}

function listOf(parts: string): readonly string[] {
  return parts === "" ? [] : parts.split(";");
}
