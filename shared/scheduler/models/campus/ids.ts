import { key } from "#shared/domain/codes.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { instructorsNeeded } from "#shared/domain/needs.ts";
import type { Fitting } from "./fitting.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { Run, Session } from "#shared/domain/campus.ts";

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
export function idsOf(facts: Facts, fitting: Fitting): Ids {
  const { campus, horizon } = facts;
  const runs = [...campus.runs.values()];
  const meetings = (run: Run, session: Session) => run.weeks * session.perWeek;
  const ofRooms = wanted(facts, fitting.rooms, meetings);
  const rooms = [...campus.rooms.values()]
    .sort(
      (one, other) => (ofRooms.get(one.code) ?? 0) - (ofRooms.get(other.code) ?? 0) || one.capacity - other.capacity,
    )
    .map((room) => room.code);
  const pools = [...campus.machines.values()].map((pool) => pool.code);
  const ofInstructors = wanted(
    facts,
    (_, session) => fitting.instructors(session),
    (run, session) => meetings(run, session) * instructorsNeeded(session),
  );
  const instructors = [...campus.instructors.values()]
    .map((person) => person.code)
    .sort((one, other) => (ofInstructors.get(one) ?? 0) - (ofInstructors.get(other) ?? 0));
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

/** Day-parts asked of each room or instructor, a session's spread evenly over those that would do. */
function wanted(
  facts: Facts,
  fitting: (run: Run, session: Session) => readonly string[],
  each: (run: Run, session: Session) => number,
): Map<string, number> {
  const asked = new Map<string, number>();
  for (const run of facts.campus.runs.values())
    for (const session of facts.sessionsOf.get(run.code) ?? []) {
      const codes = fitting(run, session);
      for (const code of codes) asked.set(code, (asked.get(code) ?? 0) + each(run, session) / codes.length);
    }
  return asked;
}

function placesIn(codes: readonly string[]): Map<string, number> {
  return new Map(codes.map((code, index) => [code, index]));
}
