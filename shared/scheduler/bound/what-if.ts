import type { Campus, Closure, Machine, Room, Session } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { instructorOf, roomOf } from "#shared/domain/facts.ts";
import { parseNeed } from "#shared/domain/needs.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { campusFrom, listsOf, settingsOf } from "#shared/domain/tables.ts";

/** A decision that partners weigh: one change to a campus. Codes are as their tables write them. */
export type WhatIf =
  /** So many more units of a machine pool. */
  | { readonly kind: "more-units"; readonly pool: string; readonly units: number }
  /** One more room like this one, with machines of its own like those that are fixed in it. */
  | { readonly kind: "more-rooms"; readonly room: string }
  /** Another type for a room. */
  | { readonly kind: "room-type"; readonly room: string; readonly type: string }
  /** One more instructor like this one. */
  | { readonly kind: "more-instructors"; readonly instructor: string }
  /** What is closed stays open: an evening, a Friday. */
  | { readonly kind: "without-closure"; readonly closure: string }
  /** Partners may use a room beyond their quotas. */
  | { readonly kind: "without-quota"; readonly room: string }
  /** A room is open to every partner at all times. */
  | { readonly kind: "without-access"; readonly room: string }
  /** No limit of learners on site in a day-part. */
  | { readonly kind: "without-site-limit"; readonly daypart: string }
  /** Who teaches in the evening may teach the next morning. */
  | { readonly kind: "without-rest" }
  /** Partners may use every room beyond their quotas. */
  | { readonly kind: "without-quotas" }
  /** One more weekday to teach on, by its ISO number. */
  | { readonly kind: "open-weekday"; readonly weekday: number }
  /** A room, or an instructor, that is not there all year. */
  | { readonly kind: "fewer-rooms"; readonly room: string }
  | { readonly kind: "fewer-instructors"; readonly instructor: string };

/** A campus with one thing changed; its plan stays. The same campus where what it speaks of is not there. */
export function changedBy(campus: Campus, whatIf: WhatIf): Campus {
  const lists = listsOf(campus);
  switch (whatIf.kind) {
    case "more-units":
      return campusFrom({
        ...lists,
        machines: changed(lists.machines, whatIf.pool, (pool) => withUnits(pool, whatIf.units)),
      });
    case "more-rooms":
      return withRoomLike(campus, lists, whatIf.room);
    case "room-type":
      return campusFrom({
        ...lists,
        rooms: changed(lists.rooms, whatIf.room, (room) => ({ ...room, type: whatIf.type })),
      });
    case "more-instructors":
      return withInstructorLike(campus, lists, whatIf.instructor);
    case "without-closure":
      return campusFrom({ ...lists, closures: lists.closures.filter(({ id }) => id !== whatIf.closure) });
    case "without-quota":
      return campusFrom({
        ...lists,
        access: lists.access.map((row) =>
          key(row.room) === key(whatIf.room) ? { ...row, maxDaypartsPerWeek: null } : row,
        ),
      });
    case "without-access":
      return campusFrom({ ...lists, access: lists.access.filter(({ room }) => key(room) !== key(whatIf.room)) });
    case "without-site-limit":
      return campusFrom({
        ...lists,
        dayparts: changed(lists.dayparts, whatIf.daypart, (part) => ({ ...part, maxLearners: null })),
      });
    case "without-rest":
      return campusFrom({ ...lists, settings: lists.settings.map((one) => ({ ...one, restAfterEvening: false })) });
    case "without-quotas":
      return campusFrom({ ...lists, access: lists.access.map((row) => ({ ...row, maxDaypartsPerWeek: null })) });
    case "open-weekday":
      return campusFrom({
        ...lists,
        settings: lists.settings.map((one) => ({ ...one, weekdays: [...new Set([...one.weekdays, whatIf.weekday])] })),
      });
    case "fewer-rooms":
      return withoutAllYear(campus, lists, "room", roomOf(campus, whatIf.room)?.code);
    case "fewer-instructors":
      return withoutAllYear(campus, lists, "instructor", instructorOf(campus, whatIf.instructor)?.code);
    default:
      return campus;
  }
}

/** Closes something from the first day to the last. */
function withoutAllYear(
  campus: Campus,
  lists: CampusLists,
  scope: "room" | "instructor",
  code: string | undefined,
): Campus {
  if (code === undefined) return campus;
  const { firstDay, lastDay } = settingsOf(campus);
  const closure: Closure = {
    id: freeCode(campus.closures, `without-${code}`),
    scope,
    code,
    from: firstDay,
    to: lastDay,
    weekdays: [],
    dayparts: [],
    units: null,
    kind: "closed",
    reason: "",
  };
  return campusFrom({ ...lists, closures: [...lists.closures, closure] });
}

function changed<R extends { readonly code: string }>(
  records: readonly R[],
  code: string,
  change: (record: R) => R,
): R[] {
  return records.map((record) => (key(record.code) === key(code) ? change(record) : record));
}

function withUnits(pool: Machine, more: number): Machine {
  return { ...pool, units: Math.max(0, pool.units + more) };
}

/** Sessions that name the room may have its like, and need its machines or those of its like. */
function withRoomLike(campus: Campus, lists: CampusLists, code: string): Campus {
  const room = roomOf(campus, code);
  if (!room) return campus;
  const like: Room = { ...room, code: freeCode(campus.rooms, room.code), contains: [] };
  const fixed = lists.machines.filter((machine) => key(machine.room) === key(room.code));
  const copies = new Map(
    fixed.map((machine) => [
      key(machine.code),
      { ...machine, code: freeCode(campus.machines, machine.code), room: like.code },
    ]),
  );
  const access = lists.access
    .filter((row) => key(row.room) === key(room.code))
    .map((row, at) => ({ ...row, id: freeCode(campus.access, `${row.id}-${at}`), room: like.code }));
  const asksFor = (session: Session) => ({
    ...session,
    rooms: session.rooms.some((one) => key(one) === key(room.code)) ? [...session.rooms, like.code] : session.rooms,
    machines: session.machines.map((need) => eitherNeed(need, copies)),
  });
  return campusFrom({
    ...lists,
    rooms: [...lists.rooms, like],
    machines: [...lists.machines, ...copies.values()],
    access: [...lists.access, ...access],
    sessions: lists.sessions.map(asksFor),
  });
}

/** A need with the copies of its pools as further choices. */
function eitherNeed(need: string, copies: ReadonlyMap<string, Machine>): string {
  const more = (parseNeed(need) ?? []).flatMap(({ pool, units }) => {
    const copy = copies.get(key(pool));
    return copy ? [units === null ? copy.code : `${copy.code}:${units}`] : [];
  });
  return [need, ...more].join("|");
}

function withInstructorLike(campus: Campus, lists: CampusLists, code: string): Campus {
  const person = instructorOf(campus, code);
  if (!person) return campus;
  const like = { ...person, code: freeCode(campus.instructors, person.code) };
  return campusFrom({ ...lists, instructors: [...lists.instructors, like] });
}

/** A code like another that no record has yet. */
function freeCode(table: ReadonlyMap<string, unknown>, code: string): string {
  for (let number = 2; ; number++) if (!table.has(key(`${code}~${number}`))) return `${code}~${number}`;
}
