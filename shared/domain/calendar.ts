/**
 * Calendar arithmetic, the one place where dates are computed. Everything is a whole number and local to the campus:
 * no instant, no time zone, no clock. A *day* is the ordinal of a date in the Gregorian calendar (day 1 was Monday
 * 0001-01-01), a *week* is the number of whole weeks before it, so both compare and subtract as numbers do.
 */

/** Ordinal of a date: 1 for 0001-01-01, which was a Monday. */
export type Day = number;

/** Running number of an ISO week: 0 for the week of day 1. */
export type Week = number;

const DAYS_IN_400_YEARS = 146_097;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Is this year a leap year? */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of a year, month (1 to 12) and day of the month; the caller has checked that it exists. */
export function dayFrom(year: number, month: number, date: number): Day {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const passed = month > 2 && isLeap(year) ? 1 : 0;
  return before * 365 + leaps + DAYS_BEFORE_MONTH[month - 1] + passed + date;
}

/** The day that `YYYY-MM-DD` names, or null if it names none. */
export function parseDay(text: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return null;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return dayFrom(year, month, date);
}

/** Year, month (1 to 12) and day of the month. */
export function dateOf(day: Day): { year: number; month: number; date: number } {
  let year = Math.floor(((day - 1) * 400) / DAYS_IN_400_YEARS) + 1;
  while (dayFrom(year + 1, 1, 1) <= day) year++;
  while (dayFrom(year, 1, 1) > day) year--;
  let month = 12;
  while (dayFrom(year, month, 1) > day) month--;
  return { year, month, date: day - dayFrom(year, month, 1) + 1 };
}

/** `YYYY-MM-DD`. */
export function isoDate(day: Day): string {
  const { year, month, date } = dateOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** ISO weekday: 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return ((day - 1) % 7) + 1;
}

/** The ISO week a day falls in. */
export function weekOf(day: Day): Week {
  return Math.floor((day - 1) / 7);
}

/** The Monday of a week. */
export function mondayOf(week: Week): Day {
  return week * 7 + 1;
}

/** ISO year and number of a week: it belongs to the year of its Thursday (ISO 8601). */
export function isoWeek(week: Week): { year: number; number: number } {
  const thursday = mondayOf(week) + 3;
  const { year } = dateOf(thursday);
  return { year, number: Math.floor((thursday - dayFrom(year, 1, 1)) / 7) + 1 };
}

/** `YYYY-Www`. */
export function isoWeekText(week: Week): string {
  const { year, number } = isoWeek(week);
  return `${pad(year, 4)}-W${pad(number, 2)}`;
}

/** The week that `YYYY-Www` names, or null if that year has no such week. */
export function parseIsoWeek(text: string): Week | null {
  const found = /^(\d{4})-W(\d{2})$/.exec(text);
  if (!found) return null;
  const [year, number] = [Number(found[1]), Number(found[2])];
  const first = weekOf(dayFrom(year, 1, 4));
  return number >= 1 && isoWeek(first + number - 1).year === year ? first + number - 1 : null;
}

/** Minutes since midnight of `HH:MM`, or null if it is not a time of day. */
export function parseTime(text: string): number | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
