import type { Random } from "#shared/scheduler/random.ts";
import { shuffle } from "#shared/scheduler/random.ts";
import type { RunSpec, SessionSpec, Way } from "#shared/scheduler/problem.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { Draft } from "./draft.ts";
import { lacksMachines } from "./rooms.ts";

/**
 * Which session gets which slot of the week. Scarce sessions choose first, in a random order of the slots that each of
 * their weeks leaves possible; pins have chosen already. Fills `sessionOf` per unit; false with the obstacle where a
 * session finds too few slots.
 */
export function shareSlots(
  solution: Solution,
  run: RunSpec,
  shape: Int16Array,
  draft: Draft,
  sessionOf: Int16Array,
  order: Int32Array,
  random: Random,
): boolean {
  const units = shape.length;
  for (let unit = 0; unit < units; unit++) sessionOf[unit] = -1;
  if (!keepPins(solution, run, shape, draft, sessionOf)) return false;
  if (run.sessions.length === 1) {
    sessionOf.fill(run.sessions[0].index, 0, units);
    return true;
  }
  for (let unit = 0; unit < units; unit++) order[unit] = unit;
  shuffle(order.subarray(0, units) as Int32Array, random);
  const turns = turnsOf(run);
  for (const [turn, session] of turns.entries()) {
    let wanted = session.perWeek;
    for (let unit = 0; unit < units; unit++) if (sessionOf[unit] === session.index) wanted--;
    const last = turn === turns.length - 1;
    for (let at = 0; at < units && wanted > 0; at++) {
      const unit = order[at];
      if (sessionOf[unit] >= 0 || (!last && !unitIsPossible(solution, run, session, draft, unit))) continue;
      sessionOf[unit] = session.index;
      wanted--;
    }
    if (wanted > 0) return draft.obstacle.rule !== "" ? false : draft.fail("H4", session.index);
  }
  return true;
}

/** Slots that pins give to their session. */
function keepPins(solution: Solution, run: RunSpec, shape: Int16Array, draft: Draft, sessionOf: Int16Array): boolean {
  const { time } = solution.problem;
  for (const pin of run.pins) {
    if (pin.period < 0 || !meetsAt(draft, pin.period)) return draft.fail("H12", pin.session, pin.period);
    const unit = shape.indexOf(time.slotOf[pin.period]);
    if (sessionOf[unit] >= 0 && sessionOf[unit] !== pin.session) return draft.fail("H12", pin.session, pin.period);
    sessionOf[unit] = pin.session;
  }
  return true;
}

function meetsAt(draft: Draft, period: number): boolean {
  for (let at = 0; at < draft.count; at++) if (draft.period[at] === period) return true;
  return false;
}

const known = new WeakMap<RunSpec, readonly SessionSpec[]>();

/** The sessions of a run in the order in which they choose; worked out once. */
function turnsOf(run: RunSpec): readonly SessionSpec[] {
  const found = known.get(run);
  if (found) return found;
  const turns = run.sessions.toSorted((one, other) => choice(one) - choice(other));
  known.set(run, turns);
  return turns;
}

/** How much choice a session has: few rooms and instructors first. */
function choice(session: SessionSpec): number {
  return session.ways[0]?.pools.length ? -1 : session.instructors > 0 ? 0 : 1;
}

/** Has every meeting of a unit a way with a free room and its machines, and a free instructor? */
function unitIsPossible(solution: Solution, run: RunSpec, session: SessionSpec, draft: Draft, unit: number): boolean {
  for (let at = 0; at < draft.count; at++) {
    if (draft.unit[at] !== unit) continue;
    const period = draft.period[at];
    if (!session.ways.some((way) => wayIsPossible(solution, run, way, period))) {
      draft.fail(lacksMachines(solution, session, period) ? "H8" : "H6", session.index, period);
      return false;
    }
    if (session.instructors > 0 && !someoneIsFree(solution, session, period)) {
      draft.fail("H9", session.index, period);
      return false;
    }
  }
  return true;
}

function wayIsPossible(solution: Solution, run: RunSpec, way: Way, period: number): boolean {
  for (let need = 0; need < way.pools.length; need++)
    if (!solution.pools.fits(way.pools[need], way.units[need], period)) return false;
  const { words, shut } = solution.problem.rooms;
  const partnerAt = (run.partner * solution.problem.time.periods + period) * words;
  for (let word = 0; word < words; word++)
    if (
      way.rooms[word] &
      ~(
        solution.rooms.busy[period * words + word] |
        shut[period * words + word] |
        solution.quotas.shut[partnerAt + word]
      )
    )
      return true;
  return false;
}

function someoneIsFree(solution: Solution, session: SessionSpec, period: number): boolean {
  const { words } = solution.problem.instructors;
  for (let word = 0; word < words; word++)
    if (session.skilled[word] & ~solution.instructors.busy[period * words + word]) return true;
  return false;
}
