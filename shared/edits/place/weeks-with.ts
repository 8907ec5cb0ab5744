import type { Run, Session } from "#shared/domain/campus.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { placesOf } from "#shared/domain/horizon.ts";
import { shapesFor } from "#shared/domain/week-shapes.ts";
import type { KindAt } from "./lay-run.ts";

/** May a kind be taught in a slot in all weeks, as the plan stands? */
export type Possible = (slot: number, session: Session) => boolean;

/** May the run meet in a slot in all weeks that are open then? */
export type Meets = (slot: number) => boolean;

/**
 * Every week a run may have that meets in a slot, the steadiest first: few day-parts of the day, days near the one that
 * is asked for. What is taught in that slot is each of its kinds in turn; of the others, those with the least choice
 * take the slots that are possible for them, then they follow in the order of the table, and in the reverse.
 * @param meets weeks with a slot in which the run may not meet are passed over
 * @param slot weekday (0 for Monday) × day-parts of a day + place of the day-part
 */
export function* weeksWith(
  facts: Facts,
  run: Run,
  slot: number,
  meets: Meets,
  possible: Possible,
): Generator<readonly KindAt[]> {
  const { horizon } = facts;
  const sessions = facts.sessionsOf.get(run.code) ?? [];
  const parts = horizon.parts.length;
  const shapes = shapesFor({
    weekdays: [...horizon.weekdays].map((day) => day - 1).sort((one, other) => one - other),
    parts,
    places: placesOf(horizon, run.dayparts),
    daysPerWeek: run.daysPerWeek,
    fullDays: run.fullDays,
    consecutiveDays: run.consecutiveDays,
    meetings: sessions.reduce((sum, { perWeek }) => sum + perWeek, 0),
  });
  const strangeness = (shape: Int16Array) => {
    const places = new Set(Array.from(shape, (at) => at % parts));
    const far = shape.reduce((sum, at) => sum + Math.abs(Math.floor(at / parts) - Math.floor(slot / parts)), 0);
    return places.size * 100 + far;
  };
  const sorted = shapes
    .filter((shape) => shape.includes(slot) && shape.every(meets))
    .map((shape) => ({ shape, strange: strangeness(shape) }))
    .sort((one, other) => one.strange - other.strange);
  for (const { shape } of sorted) yield* kindsOver(Array.from(shape), slot, sessions, possible);
}

function* kindsOver(
  shape: readonly number[],
  slot: number,
  sessions: readonly Session[],
  possible: Possible,
): Generator<readonly KindAt[]> {
  const all = sessions.flatMap((session) => Array.from({ length: session.perWeek }, () => session));
  const others = shape.filter((at) => at !== slot);
  for (const own of sessions) {
    const rest = [...all];
    rest.splice(rest.indexOf(own), 1);
    const orders = new Set(rest).size > 1 ? [byChoice(others, rest, possible), rest, rest.toReversed()] : [rest];
    for (const order of orders) {
      const given = new Map(others.map((at, turn) => [at, order[turn]]));
      yield shape.map((at) => ({ slot: at, session: at === slot ? own : given.get(at)! }));
    }
  }
}

/** The kinds slot by slot: what has the fewest possible slots chooses first; what finds none takes what is over. */
function byChoice(slots: readonly number[], kinds: readonly Session[], possible: Possible): readonly Session[] {
  const free = new Set(slots);
  const given = new Map<number, Session>();
  const counted = Array.from(
    Map.groupBy(kinds, (session) => session),
    ([session, { length }]) => ({
      session,
      length,
      slots: slots.filter((slot) => possible(slot, session)),
    }),
  );
  counted.sort((one, other) => one.slots.length - one.length - (other.slots.length - other.length));
  for (const { session, length, slots: own } of counted) {
    const taken = [...own.filter((slot) => free.has(slot)), ...free].slice(0, length);
    for (const slot of new Set(taken)) {
      free.delete(slot);
      given.set(slot, session);
    }
  }
  const over = [...kinds];
  for (const session of given.values()) over.splice(over.indexOf(session), 1);
  return slots.map((slot) => given.get(slot) ?? over.pop()!);
}
