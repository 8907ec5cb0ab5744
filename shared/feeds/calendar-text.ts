import type { Facts } from "#shared/domain/facts.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { Calendar } from "./calendars.ts";
import type { Edition } from "./event.ts";
import { eventText } from "./event.ts";
import { escapeText, joinLines } from "./ical-text.ts";
import { HOME_ZONE, knowsZone, zoneLines } from "./time-zone.ts";

/** A campus whose time zone no calendar knows. */
export class UnknownZone extends Error {
  readonly zone: string;

  constructor(zone: string) {
    super(`settings, timezone: "${zone}" is not a zone that calendars are made for. Maybe ${HOME_ZONE}?`);
    this.zone = zone;
  }
}

/**
 * Writes calendars of one campus in one edition as iCalendar text (RFC 5545), times on the campus's own clock. A
 * meeting stands in several calendars; its text is made once. @throws UnknownZone
 */
export function calendarWriter(facts: Facts, edition: Edition): (calendar: Calendar) => string {
  const zone = settingsOf(facts.campus).timezone || HOME_ZONE;
  if (!knowsZone(zone)) throw new UnknownZone(zone);
  const events = new Map<StandingMeeting, string>();
  const text = (at: StandingMeeting): string => {
    const made = events.get(at) ?? eventText(facts, at, zone, edition);
    events.set(at, made);
    return made;
  };
  return ({ code, name, meetings }) => {
    const title = escapeText(name === code ? code : `${code} ${name}`);
    const head = [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Dagdeel//Dagdeel//NL",
      "CALSCALE:GREGORIAN",
      `NAME:${title}`,
      `X-WR-CALNAME:${title}`,
      `X-WR-TIMEZONE:${zone}`,
      ...zoneLines(zone),
    ];
    return [joinLines(head), ...meetings.map(text), joinLines(["END:VCALENDAR"])].join("");
  };
}
