import type { Day } from "#shared/domain/calendar.ts";
import { dateOf, parseTime } from "#shared/domain/calendar.ts";
import type { Room } from "#shared/domain/campus.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { courseOf } from "#shared/domain/facts.ts";
import { escapeText, joinLines } from "./ical-text.ts";
import { uidOf } from "./uid.ts";

/** When a calendar was made, as `stampOf` writes it, and how many revisions its plan has seen. */
export interface Edition {
  readonly stamp: string;
  readonly sequence: number;
}

/** An ISO 8601 instant in UTC, such as `2026-11-15T08:30:00.000Z`, as iCalendar writes it. @throws for other texts. */
export function stampOf(instant: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/.exec(instant);
  if (!found) throw new RangeError(`"${instant}" is not an instant in UTC, such as 2026-11-15T08:30:00Z`);
  const [, year, month, date, hour, minute, second] = found;
  return `${year}${month}${date}T${hour}${minute}${second}Z`;
}

/** A meeting as a VEVENT, on the wall clock of a zone. */
export function eventText(facts: Facts, at: DiaryMeeting, zone: string, edition: Edition): string {
  const { run, meeting } = at;
  const part = facts.horizon.parts[at.place];
  const title = courseOf(facts.campus, run.course)?.title || run.code;
  // A day-part that ends before it starts runs past midnight.
  const endsOn = minutes(part.ends) <= minutes(part.starts) ? meeting.day + 1 : meeting.day;
  return joinLines([
    "BEGIN:VEVENT",
    `UID:${uidOf(run.code, meeting)}`,
    `DTSTAMP:${edition.stamp}`,
    `SEQUENCE:${edition.sequence}`,
    `DTSTART;TZID=${zone}:${wallClock(meeting.day, part.starts)}`,
    `DTEND;TZID=${zone}:${wallClock(endsOn, part.ends)}`,
    `SUMMARY:${escapeText(title)}`,
    `LOCATION:${escapeText(at.room ? placeText(at.room) : meeting.room)}`,
    `CATEGORIES:${escapeText(part.name || part.code)}`,
    `DESCRIPTION:${escapeText(detailsText(at))}`,
    "END:VEVENT",
  ]);
}

function placeText(room: Room): string {
  return room.name ? `${room.code} ${room.name}` : room.code;
}

/** Run and kind, then machines, then instructors, a line each where there are any. */
function detailsText({ run, meeting }: DiaryMeeting): string {
  const machines = meeting.machines.map(({ pool, units }) => `${pool} × ${units}`).join(", ");
  return [`${run.code} ${meeting.kind}`, machines, meeting.instructors.join(", ")].filter(Boolean).join("\n");
}

/** `20261026T083000`. */
function wallClock(day: Day, time: string): string {
  const { year, month, date } = dateOf(day);
  const total = minutes(time);
  const [hour, minute] = [Math.floor(total / 60), total % 60];
  return `${two(year)}${two(month)}${two(date)}T${two(hour)}${two(minute)}00`;
}

function minutes(time: string): number {
  return parseTime(time) ?? 0;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
