import type { Day } from "#shared/domain/calendar.ts";
import { dateOf, parseTime } from "#shared/domain/calendar.ts";
import type { DayPart, Room } from "#shared/domain/campus.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { courseOf } from "#shared/domain/facts.ts";
import { escapeText, joinLines } from "./ical-text.ts";

/** What an event says, not yet escaped. */
export interface EventFacts {
  /** Wall clock of the campus, `20261026T083000`. */
  readonly starts: string;
  readonly ends: string;
  readonly title: string;
  readonly place: string;
  /** The day-part. */
  readonly category: string;
  readonly details: string;
}

/** By what an event is known, and in which state. */
export interface EventIdentity {
  readonly uid: string;
  readonly sequence: number;
  /** When the calendar was made, as `stampOf` writes it. */
  readonly stamp: string;
  readonly zone: string;
}

/** An ISO 8601 instant in UTC, such as `2026-11-15T08:30:00.000Z`, as iCalendar writes it. @throws for other texts. */
export function stampOf(instant: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/.exec(instant);
  if (!found) throw new RangeError(`"${instant}" is not an instant in UTC, such as 2026-11-15T08:30:00Z`);
  const [, year, month, date, hour, minute, second] = found;
  return `${year}${month}${date}T${hour}${minute}${second}Z`;
}

/** What an event says of a meeting. */
export function eventFacts(facts: Facts, at: DiaryMeeting): EventFacts {
  const { run, meeting } = at;
  const part = facts.horizon.parts[at.place];
  return {
    ...clockOf(part, meeting.day),
    title: courseOf(facts.campus, run.course)?.title || run.code,
    place: at.room ? placeText(at.room) : meeting.room,
    category: part.name || part.code,
    details: detailsText(at),
  };
}

/** When a day-part of a day begins and ends, on the wall clock; one that ends before it starts runs past midnight. */
export function clockOf(part: DayPart, day: Day): { readonly starts: string; readonly ends: string } {
  return { starts: wallClock(day, minutesOf(part.starts)), ends: wallClock(endDayOf(part, day), minutesOf(part.ends)) };
}

/** The day on which a day-part that begins on a day ends. */
export function endDayOf(part: DayPart, day: Day): Day {
  return minutesOf(part.ends) <= minutesOf(part.starts) ? day + 1 : day;
}

/** A meeting as a VEVENT, on the wall clock of a zone. */
export function eventText(said: EventFacts, identity: EventIdentity): string {
  return joinLines([
    ...beginning(said, identity),
    `LOCATION:${escapeText(said.place)}`,
    `CATEGORIES:${escapeText(said.category)}`,
    `DESCRIPTION:${escapeText(said.details)}`,
    "STATUS:CONFIRMED",
    "END:VEVENT",
  ]);
}

/** A VEVENT that says that a meeting no longer stands in a calendar. */
export function cancelledText(said: Pick<EventFacts, "starts" | "ends" | "title">, identity: EventIdentity): string {
  return joinLines([...beginning(said, identity), "STATUS:CANCELLED", "END:VEVENT"]);
}

function beginning(
  { starts, ends, title }: Pick<EventFacts, "starts" | "ends" | "title">,
  { uid, sequence, stamp, zone }: EventIdentity,
): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;TZID=${zone}:${starts}`,
    `DTEND;TZID=${zone}:${ends}`,
    `SUMMARY:${escapeText(title)}`,
  ];
}

function placeText(room: Room): string {
  return room.name ? `${room.code} ${room.name}` : room.code;
}

/** Run and kind, then machines, then instructors, a line each where there are any. */
function detailsText({ run, meeting }: DiaryMeeting): string {
  const machines = meeting.machines.map(({ pool, units }) => `${pool} × ${units}`).join(", ");
  return [`${run.code} ${meeting.kind}`, machines, meeting.instructors.join(", ")].filter(Boolean).join("\n");
}

/** An instant in UTC: `20261026T073000Z`. */
export function utcClock({ day, minutes }: { readonly day: Day; readonly minutes: number }): string {
  return `${wallClock(day, minutes)}Z`;
}

/** A time of a day on the wall clock: `20261026T083000`. */
export function wallClock(day: Day, minutes: number): string {
  const { year, month, date } = dateOf(day);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(year).padStart(4, "0")}${two(month)}${two(date)}T${two(hour)}${two(minute)}00`;
}

/** Minutes since midnight of a time of a day-part; 0 where it is none. */
export function minutesOf(time: string): number {
  return parseTime(time) ?? 0;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
