import type { Facts } from "#shared/domain/facts.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import { cancelledText, eventFacts, eventText } from "./event.ts";
import { escapeText, joinLines } from "./ical-text.ts";
import type { Publication, Told } from "./publication.ts";
import { calendarKey } from "./publication.ts";
import type { Agenda, Selection } from "./selection.ts";
import { titleOf } from "./selection.ts";
import { HOME_ZONE, knowsZone, zoneLines } from "./time-zone.ts";

/** A campus whose time zone no calendar knows. */
export class UnknownZone extends Error {
  readonly zone: string;

  constructor(zone: string) {
    super(`settings, timezone: "${zone}" is not a zone that calendars are made for. Maybe ${HOME_ZONE}?`);
    this.zone = zone;
  }
}

/** The time zone of a campus. @throws UnknownZone */
export function zoneOf({ campus }: Facts): string {
  const zone = settingsOf(campus).timezone || HOME_ZONE;
  if (!knowsZone(zone)) throw new UnknownZone(zone);
  return zone;
}

/**
 * Writes timetables of one campus as iCalendar text (RFC 5545), times on the campus's own clock: what stands, and
 * cancelled what the calendar told of before. A meeting stands in several calendars; its text is made once.
 * @param stamp when the calendars are made, as `stampOf` writes it
 * @throws UnknownZone
 */
export function calendarWriter(
  facts: Facts,
  { told, cancelled }: Publication,
  stamp: string,
): (agenda: Agenda, selection: Pick<Selection, "from" | "to" | "partner">) => string {
  const zone = zoneOf(facts);
  const events = new Map<StandingMeeting, string>();
  const identityOf = ({ uid, sequence }: Told) => ({ uid, sequence, stamp, zone });
  const text = (at: StandingMeeting): string => {
    const made = events.get(at) ?? eventText(eventFacts(facts, at), identityOf(told.get(at)!));
    events.set(at, made);
    return made;
  };
  return (agenda, { from, to, partner }) => {
    const ours = (one: Told) => {
      const owner = calendarKey("partner", partner);
      return one.day >= from && one.day <= to && (partner === "" || [...one.calendars, ...one.gone].includes(owner));
    };
    const gone = (cancelled.get(calendarKey(agenda.what, agenda.code)) ?? []).filter(ours);
    return [
      calendarHead(titleOf(agenda), zone),
      ...agenda.meetings.map(text),
      ...gone.map((one) => cancelledText(one, identityOf(one))),
      CALENDAR_END,
    ].join("");
  };
}

/** How a calendar begins, its clock told. */
export function calendarHead(name: string, zone: string): string {
  const title = escapeText(name);
  return joinLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Dagdeel//Dagdeel//NL",
    "CALSCALE:GREGORIAN",
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    `X-WR-TIMEZONE:${zone}`,
    ...zoneLines(zone),
  ]);
}

/** How a calendar ends. */
export const CALENDAR_END = joinLines(["END:VCALENDAR"]);
