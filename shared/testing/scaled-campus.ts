import { key } from "#shared/domain/codes.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { idOf } from "#shared/domain/tables.ts";

/**
 * A campus with so many courses, made of one that stands: whole copies of it side by side, each with rooms, machines,
 * instructors and skills of its own, and of the last copy only a part. Partners, day-parts, room types and closures of
 * the campus are shared; the target and the most learners of a day-part grow along. `seed` chooses the courses of the
 * part. Codes of a copy end in its number; the first copy keeps its own.
 */
export function scaledCampus(lists: CampusLists, courses: number, seed: number): CampusLists {
  const factor = courses / lists.courses.length;
  const copies = Array.from({ length: Math.ceil(factor) }, (_, at) => {
    const wanted = Math.min(lists.courses.length, courses - at * lists.courses.length);
    const part = wanted < lists.courses.length ? partOf(lists, wanted, seed) : lists;
    return at === 0 ? part : copyOf(part, `.${at + 1}`);
  });
  const all = <T extends keyof CampusLists>(table: T) => copies.flatMap((copy) => [...copy[table]]) as CampusLists[T];
  const shared = lists.closures.filter(({ scope }) => scope === "campus" || scope === "partner");
  return {
    ...lists,
    settings: lists.settings.map((it) => ({ ...it, targetLearners: Math.round(it.targetLearners * factor) })),
    dayparts: lists.dayparts.map((it) => ({
      ...it,
      maxLearners: it.maxLearners === null ? null : Math.round(it.maxLearners * factor),
    })),
    rooms: all("rooms"),
    access: all("access"),
    shares: [...new Map(all("shares").map((it) => [idOf.shares(it), it])).values()],
    machines: all("machines"),
    instructors: all("instructors"),
    courses: all("courses"),
    runs: all("runs"),
    sessions: all("sessions"),
    pins: all("pins"),
    closures: [...shared, ...all("closures").filter(({ scope }) => scope !== "campus" && scope !== "partner")],
    plan: [],
  };
}

/** Some courses of a campus with their runs, and as large a part of each kind of room, of machines and instructors. */
function partOf(lists: CampusLists, courses: number, seed: number): CampusLists {
  const share = courses / lists.courses.length;
  const kept = some(lists.courses, ({ code }) => code, share, seed);
  const courseCodes = new Set(kept.map(({ code }) => code));
  const runs = lists.runs.filter(({ course }) => courseCodes.has(course));
  const runCodes = new Set(runs.map(({ code }) => code));
  const sessions = lists.sessions.filter(({ run }) => runCodes.has(run));
  const named = new Set([
    ...sessions.flatMap((session) => session.rooms),
    ...lists.machines.map(({ room }) => room),
    ...lists.rooms.flatMap(({ code, contains }) => (contains.length > 0 ? [code, ...contains] : [])),
  ]);
  const skills = new Set(sessions.map(({ skill }) => key(skill)));
  // A room that is named has its use; of the others there are enough for so many courses.
  const spare = lists.rooms.filter(({ code }) => !named.has(code));
  const dropped = new Set(
    groupsOf(spare, ({ type }) => key(type)).flatMap((group) => group.slice(Math.ceil(group.length * share))),
  );
  const rooms = lists.rooms.filter((room) => !dropped.has(room));
  const roomCodes = new Set(rooms.map(({ code }) => code));
  const able = lists.instructors.filter((person) => person.skills.some((skill) => skills.has(key(skill))));
  const instructors = groupsOf(able, (person) => key(person.skills[0] ?? "")).flatMap((group) =>
    group.slice(0, Math.max(1, Math.ceil(group.length * share))),
  );
  const people = new Set(instructors.map(({ code }) => code));
  return {
    ...lists,
    rooms,
    access: lists.access.filter(({ room }) => roomCodes.has(room)),
    shares: lists.shares.filter(({ room }) => room === "" || roomCodes.has(room)),
    instructors,
    courses: kept,
    runs: runs.map((run) => ({ ...run, after: run.after.filter((code) => runCodes.has(code)) })),
    sessions,
    pins: lists.pins.filter(({ run, room }) => runCodes.has(run) && (room === "" || roomCodes.has(room))),
    closures: lists.closures.filter(
      ({ scope, code }) =>
        scope === "campus" ||
        scope === "partner" ||
        scope === "machine" ||
        (scope === "room" && roomCodes.has(code)) ||
        (scope === "instructor" && people.has(code)),
    ),
  };
}

/** A copy whose own codes end in `tail`; what campuses share keeps its code, and closures of it are left out. */
function copyOf(lists: CampusLists, tail: string): CampusLists {
  const named = (code: string) => (code === "" ? "" : code + tail);
  const need = (text: string) =>
    text
      .split("|")
      .map((one) => one.trim().replace(/^[^:]+/u, (pool) => pool.trim() + tail))
      .join("|");
  return {
    ...lists,
    rooms: lists.rooms.map((it) => ({ ...it, code: named(it.code), contains: it.contains.map(named) })),
    access: lists.access.map((it) => ({ ...it, id: named(it.id), room: named(it.room) })),
    shares: lists.shares.map((it) => ({ ...it, room: it.room && named(it.room) })),
    machines: lists.machines.map((it) => ({ ...it, code: named(it.code), room: named(it.room) })),
    instructors: lists.instructors.map((it) => ({ ...it, code: named(it.code), skills: it.skills.map(named) })),
    courses: lists.courses.map((it) => ({ ...it, code: named(it.code) })),
    runs: lists.runs.map((it) => ({
      ...it,
      code: named(it.code),
      course: named(it.course),
      cohort: named(it.cohort),
      after: it.after.map(named),
    })),
    sessions: lists.sessions.map((it) => ({
      ...it,
      run: named(it.run),
      rooms: it.rooms.map(named),
      machines: it.machines.map(need),
      skill: named(it.skill),
    })),
    pins: lists.pins.map((it) => ({ ...it, run: named(it.run), room: named(it.room) })),
    closures: lists.closures
      .filter(({ scope }) => scope !== "campus" && scope !== "partner")
      .map((it) => ({ ...it, id: named(it.id), code: named(it.code) })),
  };
}

/** A part of the items, chosen by the seed and in their own order. */
function some<T>(items: readonly T[], codeOf: (item: T) => string, share: number, seed: number): readonly T[] {
  const byLot = items.toSorted((one, other) => lot(codeOf(one), seed) - lot(codeOf(other), seed));
  const chosen = new Set(byLot.slice(0, Math.round(items.length * share)));
  return items.filter((item) => chosen.has(item));
}

/** A number drawn for a code: FNV-1a. */
function lot(code: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < code.length; at++) hash = Math.imul(hash ^ code.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function groupsOf<T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly T[])[] {
  return [...Map.groupBy(items, nameOf).values()];
}
