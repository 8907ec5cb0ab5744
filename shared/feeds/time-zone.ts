import type { Day } from "#shared/domain/calendar.ts";
import { dateOf, dayFrom, weekday } from "#shared/domain/calendar.ts";

/** The time zone of a campus that names none. */
export const HOME_ZONE = "Europe/Brussels";

/** Zones that keep Central European Time as the Union has it since 1996: one hour, two from March to October. */
const CENTRAL: ReadonlySet<string> = new Set([
  HOME_ZONE,
  "Europe/Amsterdam",
  "Europe/Berlin",
  "Europe/Luxembourg",
  "Europe/Paris",
]);

/** Does a calendar know the clock of this zone? */
export function knowsZone(zone: string): boolean {
  return CENTRAL.has(zone);
}

/** The VTIMEZONE of a zone that is known, as lines. The clock changes at 01:00 UTC on the last Sunday of the month. */
export function zoneLines(zone: string): readonly string[] {
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
  ];
}

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * A time on the clock of a zone that is known, in UTC: its day, and minutes since midnight. An hour that the clock
 * passes twice counts as the first, one that it skips as if the clock had not changed yet (RFC 5545, 3.3.5).
 * @param minutes since midnight of the day; what goes beyond it is the next day
 */
export function inUtc(day: Day, minutes: number): { readonly day: Day; readonly minutes: number } {
  const local = day * DAY + minutes;
  const { year } = dateOf(day);
  const isSummer = local >= lastSunday(year, 3) * DAY + 3 * HOUR && local < lastSunday(year, 10) * DAY + 3 * HOUR;
  const utc = local - (isSummer ? 2 : 1) * HOUR;
  return { day: Math.floor(utc / DAY), minutes: utc % DAY };
}

/** The last Sunday of a month of 31 days. */
function lastSunday(year: number, month: 3 | 10): Day {
  const last = dayFrom(year, month, 31);
  return last - (weekday(last) % 7);
}
