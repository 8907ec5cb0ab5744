import { roomIsFree, unitsFree } from "#shared/capacity/free.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf } from "#shared/domain/facts.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import { CALENDAR_END, calendarHead, zoneOf } from "./calendar-text.ts";
import { clockOf } from "./event.ts";
import { escapeText, joinLines } from "./ical-text.ts";
import type { Beholder } from "./partner-view.ts";
import { ownMeetings, poolsFor, roomsFor } from "./partner-view.ts";
import { hashOf } from "./uid.ts";

/** When a feed is made, as `stampOf` writes it, and of which revision: it counts as the SEQUENCE of all that is told. */
export interface FeedMoment {
  readonly stamp: string;
  readonly revision: number;
}

interface Told {
  readonly uid: string;
  readonly day: number;
  readonly place: number;
  readonly title: string;
  readonly where?: string;
  /** Something can still be had: calendars then show the time as free. */
  readonly isFree?: boolean;
}

/** The partner's own meetings: what, when and where; no instructors, no numbers. @throws UnknownZone */
export function ownRunsCalendar(campus: Campus, beholder: Beholder, moment: FeedMoment): string {
  const counts = new Map<string, number>();
  const told = ownMeetings(campus, beholder).map(({ run, meeting, place, room }) => {
    // A meeting is known by its place in its run: moved to another day it stays the same event.
    const name = `${run.code}\n${meeting.kind}`;
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return {
      uid: `own\n${name}\n${nth}`,
      day: meeting.day,
      place,
      title: courseOf(campus, run.course)?.title || run.code,
      where: room?.name || meeting.room,
    };
  });
  return calendar(campus, beholder.partner, told, moment);
}

/** When units of a pool are taken, and how many are left; null where it is not the partner's to see. @throws UnknownZone */
export function poolCalendar(campus: Campus, beholder: Beholder, code: string, moment: FeedMoment): string | null {
  const pool = poolsFor(campus, beholder).find((one) => one.code === code);
  if (!pool) return null;
  const name = pool.name || pool.code;
  const told = busyIn(diaryOf(campus), (diary, period) => {
    const free = unitsFree(diary, pool, period);
    return free >= pool.units ? null : { title: `${name}: ${free}/${pool.units}`, isFree: free > 0 };
  });
  return calendar(campus, name, withNames(told, `pool\n${code}`), moment);
}

/** When a room is taken; null where it is not the partner's to see. @throws UnknownZone */
export function roomCalendar(campus: Campus, beholder: Beholder, code: string, moment: FeedMoment): string | null {
  const room = roomsFor(campus, beholder).find((one) => one.code === code);
  if (!room) return null;
  const name = room.name || room.code;
  const told = busyIn(diaryOf(campus), (diary, period) => (roomIsFree(diary, room, period) ? null : { title: name }));
  return calendar(campus, name, withNames(told, `room\n${code}`), moment);
}

function busyIn(
  diary: Diary,
  say: (diary: Diary, period: number) => Pick<Told, "title" | "isFree"> | null,
): readonly Omit<Told, "uid">[] {
  const { horizon, closed } = diary.facts;
  return horizon.days.flatMap((day) =>
    horizon.parts.flatMap((_, place) => {
      const period = periodOf(horizon, day, place);
      const said = closed.campus.has(period) ? null : say(diary, period);
      return said ? [{ day, place, ...said }] : [];
    }),
  );
}

function withNames(told: readonly Omit<Told, "uid">[], of: string): readonly Told[] {
  return told.map((one) => ({ ...one, uid: `${of}\n${isoDate(one.day)}\n${one.place}` }));
}

function calendar(campus: Campus, name: string, told: readonly Told[], { stamp, revision }: FeedMoment): string {
  const { facts } = diaryOf(campus);
  const zone = zoneOf(facts);
  const events = told.map(({ uid, day, place, title, where, isFree }) => {
    const { starts, ends } = clockOf(facts.horizon.parts[place], day);
    return joinLines([
      "BEGIN:VEVENT",
      `UID:${hashOf(uid)}@dagdeel`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${revision}`,
      `DTSTART;TZID=${zone}:${starts}`,
      `DTEND;TZID=${zone}:${ends}`,
      `SUMMARY:${escapeText(title)}`,
      ...(where ? [`LOCATION:${escapeText(where)}`] : []),
      `TRANSP:${isFree ? "TRANSPARENT" : "OPAQUE"}`,
      "END:VEVENT",
    ]);
  });
  return [calendarHead(name, zone), ...events, CALENDAR_END].join("");
}
