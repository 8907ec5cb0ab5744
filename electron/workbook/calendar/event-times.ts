import ICAL from "ical.js";
import type { Minutes, Zone } from "./zones.ts";
import { UTC } from "./zones.ts";

/** A date or a time in a calendar, on the clock of its zone. */
export interface Moment {
  readonly wall: Minutes;
  readonly zone: Zone;
  readonly isDate: boolean;
}

/** The zone that a calendar means by a name; without one, that of the campus. */
export type ZoneOf = (tzid: string | undefined) => Zone;

/** From one instant to the next. */
export type Stretch = readonly [from: Minutes, to: Minutes];

const DAY = 24 * 60;

/** The moments a property names; of a period its start. */
export function momentsOf(component: ICAL.Component, name: string, zoneOf: ZoneOf): readonly Moment[] {
  return component.getAllProperties(name).flatMap((property) => {
    const tzid = property.getParameter("tzid");
    const zone = zoneOf(typeof tzid === "string" ? tzid : undefined);
    return property.getValues().map((value) => momentOf(value instanceof ICAL.Period ? value.start : value, zone));
  });
}

/** A time as a moment; one that ends on Z is in UTC whatever its zone is said to be. @throws for what is no time */
export function momentOf(value: unknown, zone: Zone): Moment {
  if (!(value instanceof ICAL.Time)) throw new TypeError("not a time");
  const wall = Date.UTC(value.year, value.month - 1, value.day, value.hour, value.minute) / 60_000;
  if (!Number.isFinite(wall)) throw new RangeError("not a time");
  const isUtc = value.zone === ICAL.Timezone.utcTimezone;
  return { wall, zone: isUtc ? UTC : zone, isDate: value.isDate };
}

/** The instant of a moment. */
export function instantOf({ wall, zone }: Moment): Minutes {
  return zone.instant(wall);
}

/**
 * How an event that starts at a moment ends, as a rule for all its occurrences: a DTEND lasts as long in hours, a
 * DURATION in days keeps the time on the clock (RFC 5545, 3.8.5.3). Without either, a date is a day and a time nothing.
 */
export function endingOf(component: ICAL.Component, start: Moment, zoneOf: ZoneOf): (start: Moment) => Minutes {
  const [end] = momentsOf(component, "dtend", zoneOf);
  if (end) {
    if (start.isDate || end.isDate) return plus(Math.max(0, end.wall - start.wall), 0);
    // Seconds are not kept, so an event that ends within a minute takes that minute too.
    return plus(0, Math.max(0, instantOf(end) + secondsIn(component) - instantOf(start)));
  }
  const duration = component.getFirstPropertyValue("duration");
  if (!(duration instanceof ICAL.Duration)) return plus(start.isDate ? DAY : 0, 0);
  const { weeks, days, hours, minutes, seconds, isNegative } = duration;
  if (isNegative) return plus(0, 0);
  return plus((weeks * 7 + days) * DAY, hours * 60 + minutes + Math.ceil(seconds / 60));
}

/** The period of an RDATE or FREEBUSY as instants. @throws for what is no period */
export function periodOf(value: unknown, zone: Zone): Stretch {
  if (!(value instanceof ICAL.Period)) throw new TypeError("not a period");
  return [instantOf(momentOf(value.start, zone)), instantOf(momentOf(value.getEnd(), zone))];
}

function plus(onTheClock: number, exact: number): (start: Moment) => Minutes {
  return ({ wall, zone }) => zone.instant(wall + onTheClock) + exact;
}

function secondsIn(component: ICAL.Component): 0 | 1 {
  const end = component.getFirstPropertyValue("dtend");
  return end instanceof ICAL.Time && end.second > 0 ? 1 : 0;
}
