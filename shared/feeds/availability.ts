import { unitsFree } from "#shared/capacity/free.ts";
import type { Day } from "#shared/domain/calendar.ts";
import { weekday } from "#shared/domain/calendar.ts";
import type { DayPart, Machine } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import { CALENDAR_END, calendarHead, zoneOf } from "./calendar-text.ts";
import { clockOf, endDayOf, minutesOf, utcClock, wallClock } from "./event.ts";
import { escapeText, joinLines } from "./ical-text.ts";
import type { Selection } from "./selection.ts";
import { titleOf } from "./selection.ts";
import { inUtc } from "./time-zone.ts";
import { hashOf } from "./uid.ts";

/** Weekdays as iCalendar names them, Monday first. */
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The days and instant that availability is about. */
export interface AvailabilityAsked extends Pick<Selection, "from" | "to"> {
  /** When it is made, as `stampOf` writes it. */
  readonly stamp: string;
}

/**
 * When a machine pool is open and when it is taken: a VAVAILABILITY (RFC 7953) with a weekly AVAILABLE per day-part,
 * less the periods in which the campus is closed or every unit is out, and a VFREEBUSY of every period in which units
 * are used or out. How many are left of how many, which no standard knows, stands in `X-DAGDEEL` parameters.
 * @throws UnknownZone
 */
export function availabilityText(diary: Diary, pool: Machine, asked: AvailabilityAsked): string {
  const zone = zoneOf(diary.facts);
  const { horizon } = diary.facts;
  const days = horizon.days.filter((day) => day >= asked.from && day <= asked.to);
  const name = titleOf({ code: pool.code, name: pool.name || pool.code });
  const head = calendarHead(name, zone);
  if (days.length === 0) return `${head}${CALENDAR_END}`;
  const uid = hashOf(`machine\n${pool.code.toLowerCase()}`);
  const open = horizon.parts.flatMap((part, place) =>
    availableLines(diary, pool, { days, part, place, zone, uid, asked }),
  );
  const frame = [`DTSTAMP:${asked.stamp}`, `SUMMARY:${escapeText(name)}`];
  return [
    head,
    joinLines([
      "BEGIN:VAVAILABILITY",
      `UID:${uid}-open@dagdeel`,
      ...frame,
      ...spanLines(days, zone),
      "BUSYTYPE:BUSY-UNAVAILABLE",
      ...open,
      "END:VAVAILABILITY",
      "BEGIN:VFREEBUSY",
      `UID:${uid}-busy@dagdeel`,
      `DTSTAMP:${asked.stamp}`,
      `DTSTART:${utcClock(inUtc(days[0], 0))}`,
      `DTEND:${utcClock(inUtc((days.at(-1) ?? days[0]) + 1, 0))}`,
      `COMMENT:${escapeText(name)}`,
      ...days.flatMap((day) => horizon.parts.flatMap((part, place) => busyLines(diary, pool, day, part, place))),
      "END:VFREEBUSY",
    ]),
    CALENDAR_END,
  ].join("");
}

function spanLines(days: readonly Day[], zone: string): readonly string[] {
  return [
    `DTSTART;TZID=${zone}:${wallClock(days[0], 0)}`,
    `DTEND;TZID=${zone}:${wallClock((days.at(-1) ?? days[0]) + 1, 0)}`,
  ];
}

interface OpenInput {
  readonly days: readonly Day[];
  readonly part: DayPart;
  readonly place: number;
  readonly zone: string;
  readonly uid: string;
  readonly asked: AvailabilityAsked;
}

/** One day-part on all its weekdays, from the first day to the last, less the closed ones. */
function availableLines(
  diary: Diary,
  pool: Machine,
  { days, part, place, zone, uid, asked }: OpenInput,
): readonly string[] {
  const { horizon } = diary.facts;
  const closed = days.filter((day) => unitsOpen(diary, pool, periodOf(horizon, day, place)) <= 0);
  if (closed.length === days.length) return [];
  const [first, last] = [days[0], days.at(-1) ?? days[0]];
  const { starts, ends } = clockOf(part, first);
  const byDay = [...new Set(days.map(weekday))].sort((one, other) => one - other).map((number) => WEEKDAYS[number - 1]);
  const until = utcClock(inUtc(last, minutesOf(part.starts)));
  return [
    "BEGIN:AVAILABLE",
    `UID:${uid}-${place}@dagdeel`,
    `DTSTAMP:${asked.stamp}`,
    `DTSTART;TZID=${zone}:${starts}`,
    `DTEND;TZID=${zone}:${ends}`,
    `SUMMARY:${escapeText(part.name || part.code)}`,
    `CATEGORIES:${escapeText(part.name || part.code)}`,
    `RRULE:FREQ=WEEKLY;BYDAY=${byDay.join(",")};UNTIL=${until}`,
    ...closed.map((day) => `EXDATE;TZID=${zone}:${clockOf(part, day).starts}`),
    "END:AVAILABLE",
  ];
}

/** A period in which not every unit can be had: taken, or out; none where all are free. */
function busyLines(diary: Diary, pool: Machine, day: Day, part: DayPart, place: number): readonly string[] {
  const period = periodOf(diary.facts.horizon, day, place);
  const [free, open] = [unitsFree(diary, pool, period), unitsOpen(diary, pool, period)];
  if (free >= pool.units) return [];
  const type = free > 0 ? "FREE" : open > 0 ? "BUSY" : "BUSY-UNAVAILABLE";
  const starts = utcClock(inUtc(day, minutesOf(part.starts)));
  const ends = utcClock(inUtc(endDayOf(part, day), minutesOf(part.ends)));
  return [`FREEBUSY;FBTYPE=${type};X-DAGDEEL-FREE=${free};X-DAGDEEL-UNITS=${pool.units}:${starts}/${ends}`];
}

/** Units that are not out in a period; none while the campus is closed. */
function unitsOpen({ facts: { closed } }: Diary, pool: Machine, period: number): number {
  return closed.campus.has(period) ? 0 : pool.units - (closed.units.get(pool.code)?.get(period) ?? 0);
}
