import { roomIsFree, unitsFree } from "#shared/capacity/free.ts";
import type { Day } from "#shared/domain/calendar.ts";
import { isoDate, parseDay } from "#shared/domain/calendar.ts";
import type { Campus, Machine, Room } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { courseOf } from "#shared/domain/facts.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import { accessCovers } from "#shared/domain/room-access.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { settingsOf } from "#shared/domain/tables.ts";

/** What a link lets its partner see; null means all of them, an empty list none. */
export interface PartnerScope {
  /** Codes of machine pools. */
  readonly machines: readonly string[] | null;
  readonly roomTypes: readonly string[] | null;
  /** The partner's own meetings. */
  readonly runs: boolean;
  /** May ask for a day-part. */
  readonly asks: boolean;
}

/** For whom something is made, and what may be in it. */
export interface Beholder {
  readonly partner: string;
  readonly scope: PartnerScope;
}

/** What is asked of a machine pool, or of rooms, from day to day, both included. */
export type FreeAsked = { readonly from: Day; readonly to: Day } & (
  | { readonly what: "pool"; readonly pool: string }
  | {
      readonly what: "room";
      readonly type: string;
      readonly seats: number;
      readonly features: readonly string[];
    }
);

/** The machine pools a partner may see, in the order of the table. */
export function poolsFor(campus: Campus, { scope }: Beholder): readonly Machine[] {
  const seen = scope.machines && new Set(scope.machines.map(key));
  return [...campus.machines.values()].filter(({ code }) => seen === null || seen.has(key(code)));
}

/** The rooms a partner may see and ever use, in the order of the table. */
export function roomsFor(campus: Campus, { partner, scope }: Beholder): readonly Room[] {
  const seen = scope.roomTypes && new Set(scope.roomTypes.map(key));
  const access = accessTo(campus);
  return [...campus.rooms.values()].filter(({ code, type }) => {
    const rules = access.get(key(code));
    return (
      (seen === null || seen.has(key(type))) && (!rules || rules.some((rule) => key(rule.partner) === key(partner)))
    );
  });
}

/**
 * Free or busy, and nothing else, for every day-part of the days asked about: how many units of a pool, or which rooms that
 * are large and equipped enough. It counts with the same functions as the planner's own screens. Null where the pool is not
 * the partner's to see.
 */
export function freeFor(campus: Campus, beholder: Beholder, asked: FreeAsked) {
  const diary = diaryOf(campus);
  const { horizon, closed } = diary.facts;
  const days = horizon.days.filter((day) => day >= asked.from && day <= asked.to);
  const pool =
    asked.what === "pool" ? poolsFor(campus, beholder).find(({ code }) => key(code) === key(asked.pool)) : undefined;
  if (asked.what === "pool" && !pool) return null;
  const rooms = asked.what === "room" ? roomsFor(campus, beholder).filter((room) => suits(room, asked)) : [];
  const access = accessTo(campus);
  const mayEnter = ({ code }: Room, day: Day, part: string) =>
    access.get(key(code))?.some((rule) => accessCovers(rule, beholder.partner, day, part)) ?? true;
  const slots = days.flatMap((day) =>
    horizon.parts.map((part, place) => {
      const period = periodOf(horizon, day, place);
      const at = { date: isoDate(day), daypart: part.code, closed: closed.campus.has(period) };
      if (pool) return { ...at, free: unitsFree(diary, pool, period), rooms: [] };
      const free = rooms.filter((room) => mayEnter(room, day, part.code) && roomIsFree(diary, room, period));
      return { ...at, free: free.length, rooms: free.map(({ code }) => code) };
    }),
  );
  return { of: pool?.units ?? rooms.length, slots };
}

/** Who looks, and all that the page needs to ask. Dates are `YYYY-MM-DD`. */
export function viewFor(campus: Campus, beholder: Beholder, today: string) {
  const settings = settingsOf(campus);
  const { horizon } = diaryOf(campus).facts;
  const { code, name } = campus.partners.get(key(beholder.partner)) ?? { code: beholder.partner, name: "" };
  return {
    partner: { code, name: name || code },
    campus: settings.name,
    from: isoDate(settings.firstDay),
    to: isoDate(settings.lastDay),
    today,
    weekdays: [...settings.weekdays],
    dayparts: horizon.parts.map((part) => ({
      code: part.code,
      name: part.name,
      starts: part.starts,
      ends: part.ends,
    })),
    pools: poolsFor(campus, beholder).map((pool) => ({ code: pool.code, name: pool.name, units: pool.units })),
    rooms: roomsFor(campus, beholder).map((room) => ({
      code: room.code,
      name: room.name,
      type: room.type,
      seats: room.capacity,
      features: [...room.features],
    })),
    seesOwnRuns: beholder.scope.runs,
    mayAsk: beholder.scope.asks,
  };
}

/** The partner's own meetings that stand, by period; none where the link does not show them. */
export function ownMeetings(campus: Campus, { partner, scope }: Beholder): readonly StandingMeeting[] {
  if (!scope.runs) return [];
  const diary = diaryOf(campus);
  return standingOf(diary).meetings.filter(({ run }) => key(diary.facts.partnerOf(run)) === key(partner));
}

/** The partner's own meetings as the page lists them. */
export function runsFor(campus: Campus, beholder: Beholder) {
  return ownMeetings(campus, beholder).map(({ run, meeting, room }) => ({
    date: isoDate(meeting.day),
    daypart: meeting.daypart,
    title: courseOf(campus, run.course)?.title || run.code,
    run: run.code,
    room: room?.name || meeting.room,
    learners: run.learners,
  }));
}

/** The days from one date to another, or null where they are none or too many. */
export function daysAsked(from: string, to: string, most: number): { readonly from: Day; readonly to: Day } | null {
  const [first, last] = [parseDay(from), parseDay(to)];
  return first === null || last === null || last < first || last - first >= most ? null : { from: first, to: last };
}

function suits(room: Room, { type, seats, features }: Extract<FreeAsked, { what: "room" }>): boolean {
  return (
    (type === "" || key(room.type) === key(type)) &&
    room.capacity >= seats &&
    features.every((feature) => room.features.includes(feature))
  );
}

function accessTo(campus: Campus) {
  return Map.groupBy(campus.access.values(), ({ room }) => key(room));
}
