import { key } from "#shared/domain/codes.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { instructorsNeeded } from "#shared/domain/needs.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { Instructor, Run, Session } from "#shared/domain/campus.ts";

/** From codes to indices and back: what the core's whole numbers stand for. */
export interface Ids {
  readonly days: readonly Day[];
  readonly parts: readonly string[];
  readonly rooms: readonly string[];
  readonly pools: readonly string[];
  readonly instructors: readonly string[];
  readonly partners: readonly string[];
  readonly cohorts: readonly string[];
  readonly runs: readonly Run[];
  readonly sessions: readonly Session[];
  readonly roomAt: ReadonlyMap<string, number>;
  readonly poolAt: ReadonlyMap<string, number>;
  readonly instructorAt: ReadonlyMap<string, number>;
  readonly partnerAt: ReadonlyMap<string, number>;
  readonly runAt: ReadonlyMap<string, number>;
}

/**
 * Numbers everything. Rooms and instructors come least wanted first, small rooms before large ones, so that taking the
 * first that fits leaves the others the most.
 */
export function idsOf(facts: Facts): Ids {
  const { campus, horizon } = facts;
  const runs = [...campus.runs.values()];
  const wanted = wantedRooms(facts);
  const rooms = [...campus.rooms.values()]
    .sort((one, other) => (wanted.get(one.code) ?? 0) - (wanted.get(other.code) ?? 0) || one.capacity - other.capacity)
    .map((room) => room.code);
  const pools = [...campus.machines.values()].map((pool) => pool.code);
  const asked = wantedInstructors(facts);
  const instructors = [...campus.instructors.values()]
    .map((person) => person.code)
    .sort((one, other) => (asked.get(one) ?? 0) - (asked.get(other) ?? 0));
  const partners = [...campus.partners.values()].map((partner) => partner.code);
  return {
    days: horizon.days,
    parts: horizon.parts.map((part) => part.code),
    rooms,
    pools,
    instructors,
    partners,
    cohorts: [...new Set(runs.map((run) => key(run.cohort)).filter(Boolean))],
    runs,
    sessions: runs.flatMap((run) => facts.sessionsOf.get(run.code) ?? []),
    roomAt: placesIn(rooms),
    poolAt: placesIn(pools),
    instructorAt: placesIn(instructors),
    partnerAt: placesIn(partners),
    runAt: placesIn(runs.map((run) => run.code)),
  };
}

/** Day-parts asked of each room, a session's spread evenly over the rooms that would do. */
function wantedRooms(facts: Facts): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const run of facts.campus.runs.values())
    for (const session of facts.sessionsOf.get(run.code) ?? []) {
      const fitting = fittingRooms(facts, run, session);
      const each = (run.weeks * session.perWeek) / Math.max(1, fitting.length);
      for (const room of fitting) wanted.set(room, (wanted.get(room) ?? 0) + each);
    }
  return wanted;
}

/** Day-parts asked of each instructor, a session's spread evenly over those with the skill. */
function wantedInstructors(facts: Facts): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const run of facts.campus.runs.values())
    for (const session of facts.sessionsOf.get(run.code) ?? []) {
      const able = [...facts.campus.instructors.values()].filter((person) => hasSkill(person, session.skill));
      const each = (run.weeks * session.perWeek * instructorsNeeded(session)) / Math.max(1, able.length);
      for (const person of able) wanted.set(person.code, (wanted.get(person.code) ?? 0) + each);
    }
  return wanted;
}

/** Has an instructor the skill a session asks for? A blank skill is no condition. */
export function hasSkill(person: Instructor, skill: string): boolean {
  return !skill || person.skills.some((own) => key(own) === key(skill));
}

/** Rooms of the type or on the list, with the features and the seats: H5 but for access. */
export function fittingRooms(facts: Facts, run: Run, session: Session): string[] {
  const types = session.roomTypes.map(key);
  const features = session.features.map(key);
  return [...facts.campus.rooms.values()]
    .filter(
      (room) =>
        (session.rooms.length > 0
          ? session.rooms.includes(room.code)
          : types.length === 0 || types.includes(key(room.type))) &&
        room.capacity >= run.learners &&
        features.every((feature) => room.features.some((own) => key(own) === feature)),
    )
    .map((room) => room.code);
}

function placesIn(codes: readonly string[]): Map<string, number> {
  return new Map(codes.map((code, index) => [code, index]));
}
