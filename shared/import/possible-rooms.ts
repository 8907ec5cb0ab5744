import type { Access, Room, Run, Session, Settings } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Drafts } from "./drafts.ts";
import { recordsOf } from "./drafts.ts";

/** Why no room can hold a session: the column to look at, and what the message names. */
export interface NoRoom {
  readonly code: "no-room-type" | "no-room-features" | "no-room-capacity" | "no-room-access";
  readonly column: "room_types" | "rooms" | "features" | "kind";
  readonly values: Readonly<Record<string, string | number>>;
}

/** Judges sessions by rule H5 of FORMAT.md: type or list, features, capacity, access of the run's partner. */
export function possibleRooms(drafts: Drafts, settings: Settings): (session: Session) => NoRoom | null {
  const rooms = recordsOf(drafts.rooms).map((room) => ({
    room,
    type: key(room.type),
    features: new Set(room.features.map(key)),
  }));
  const runs = new Map(recordsOf(drafts.runs).map((run) => [run.code, run]));
  const partners = new Map(recordsOf(drafts.courses).map((course) => [course.code, course.partner]));
  const access = Map.groupBy(recordsOf(drafts.access), ({ room }) => room);
  return (session): NoRoom | null => {
    const run = runs.get(session.run);
    if (!run) return null;
    const types = new Set(session.roomTypes.map(key));
    const listed = new Set(session.rooms);
    const fitting = rooms.filter(({ room, type }) =>
      listed.size > 0 ? listed.has(room.code) : types.size === 0 || types.has(type),
    );
    if (fitting.length === 0)
      return { code: "no-room-type", column: "room_types", values: { types: session.roomTypes.join("; ") } };
    const column = listed.size > 0 ? "rooms" : "kind";
    const equipped = fitting.filter(({ features }) => session.features.every((feature) => features.has(key(feature))));
    if (equipped.length === 0)
      return { code: "no-room-features", column: "features", values: { features: session.features.join("; ") } };
    const large = equipped.filter(({ room }) => room.capacity >= run.learners);
    const most = Math.max(...equipped.map(({ room }) => room.capacity));
    if (large.length === 0) return { code: "no-room-capacity", column, values: { learners: run.learners, most } };
    const partner = partners.get(run.course) ?? "";
    const open = large.some(({ room }) => isOpen(room, partner, run, access.get(room.code) ?? [], settings));
    return open
      ? null
      : { code: "no-room-access", column, values: { partner, rooms: large.map(({ room }) => room.code).join("; ") } };
  };
}

/** May a run of this partner ever use the room? A room without access rows is open to all. */
function isOpen(room: Room, partner: string, run: Run, rows: readonly Access[], settings: Settings): boolean {
  if (rows.length === 0) return true;
  return rows.some(
    (row) =>
      row.room === room.code &&
      row.partner === partner &&
      row.maxDaypartsPerWeek !== 0 &&
      meet(row.weekdays, settings.weekdays) &&
      meet(row.dayparts, run.dayparts),
  );
}

/** Do two lists have something in common, where an empty list means all? */
function meet<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((item) => other.includes(item));
}
