import { hasBit, lowestBit } from "#shared/scheduler/bits.ts";
import type { RunSpec, SessionSpec, Way } from "#shared/scheduler/problem.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { Draft } from "./draft.ts";

/**
 * Gives the meetings of one session their rooms and machines: one room for all where there is one (S3), else one per
 * slot, else the first that fits per meeting. `list` holds the places of the meetings in the draft.
 */
export function giveRooms(
  solution: Solution,
  run: RunSpec,
  session: SessionSpec,
  draft: Draft,
  list: Int16Array,
  length: number,
): boolean {
  if (takeTogether(solution, run, session, draft, list, 0, length)) return true;
  if (length === 1)
    return draft.fail(blame(solution, run, session, draft.period[list[0]]), session.index, draft.period[list[0]]);
  let from = 0;
  for (let unit = 0; from < length; unit++) {
    const to = gatherUnit(draft, list, from, length, unit);
    if (to > from && !takeTogether(solution, run, session, draft, list, from, to)) {
      for (let at = from; at < to; at++) {
        if (takeTogether(solution, run, session, draft, list, at, at + 1)) continue;
        const period = draft.period[list[at]];
        return draft.fail(blame(solution, run, session, period), session.index, period);
      }
      draft.uneven = true;
    }
    from = to;
  }
  return true;
}

/** Brings the meetings of a unit to the front of what is left of the list; answers where they end. */
function gatherUnit(draft: Draft, list: Int16Array, from: number, length: number, unit: number): number {
  let to = from;
  for (let at = from; at < length; at++) {
    if (draft.unit[list[at]] !== unit) continue;
    const meeting = list[at];
    list.copyWithin(to + 1, to, at);
    list[to++] = meeting;
  }
  return to;
}

/**
 * One way and one room for the meetings `from` to `to` of the list, or none: then their rooms are −1 again. Meetings of
 * the draft that have a room already count towards quotas.
 */
function takeTogether(
  solution: Solution,
  run: RunSpec,
  session: SessionSpec,
  draft: Draft,
  list: Int16Array,
  from: number,
  to: number,
): boolean {
  const { rooms } = solution.problem;
  for (let index = 0; index < session.ways.length; index++) {
    const way = session.ways[index];
    if (!machinesFit(solution, way, draft, list, from, to)) continue;
    for (let word = 0; word < rooms.words; word++) {
      let free = freeRooms(solution, run, way, word, draft, list, from, to);
      for (; free !== 0; free &= free - 1) {
        const room = word * 32 + lowestBit(free);
        if (!pinsAllow(run, session, draft, list, from, to, room)) continue;
        for (let at = from; at < to; at++) {
          draft.room[list[at]] = room;
          draft.way[list[at]] = index;
        }
        if (
          solution.problem.quotas.of[run.partner * rooms.count + room] === null ||
          withinQuotas(solution, run, draft, list, from, to, room)
        )
          return true;
      }
    }
  }
  for (let at = from; at < to; at++) draft.room[list[at]] = -1;
  return false;
}

/** The rooms of a word that a way may use and that are free in all these meetings. */
function freeRooms(
  solution: Solution,
  run: RunSpec,
  way: Way,
  word: number,
  draft: Draft,
  list: Int16Array,
  from: number,
  to: number,
): number {
  const { words, shut } = solution.problem.rooms;
  const partnerAt = run.partner * solution.problem.time.periods;
  let free = way.rooms[word];
  for (let at = from; at < to && free !== 0; at++) {
    const period = draft.period[list[at]];
    const place = period * words + word;
    free &= ~(solution.rooms.busy[place] | shut[place] | solution.quotas.shut[(partnerAt + period) * words + word]);
  }
  return free;
}

function machinesFit(solution: Solution, way: Way, draft: Draft, list: Int16Array, from: number, to: number): boolean {
  for (let need = 0; need < way.pools.length; need++)
    for (let at = from; at < to; at++)
      if (!solution.pools.fits(way.pools[need], way.units[need], draft.period[list[at]])) return false;
  return true;
}

function pinsAllow(
  run: RunSpec,
  session: SessionSpec,
  draft: Draft,
  list: Int16Array,
  from: number,
  to: number,
  room: number,
): boolean {
  for (const pin of run.pins)
    if (pin.session === session.index && pin.room >= 0 && pin.room !== room)
      for (let at = from; at < to; at++) if (draft.period[list[at]] === pin.period) return false;
  return true;
}

/** Does the partner stay within its quotas of this room in the weeks of these meetings? Quotas are few. */
function withinQuotas(
  solution: Solution,
  run: RunSpec,
  draft: Draft,
  list: Int16Array,
  from: number,
  to: number,
  room: number,
): boolean {
  const { quotas, rooms, time } = solution.problem;
  for (const quota of quotas.of[run.partner * rooms.count + room]!)
    for (let at = from, last = -1; at < to; at++) {
      const period = draft.period[list[at]];
      const week = time.weekOf[period];
      if (week === last) continue;
      last = week;
      const asked = askedInWeek(solution, draft, quota, room, week);
      if (asked > 0 && asked > solution.quotas.left(quota, period)) return false;
    }
  return true;
}

/** Meetings of the whole draft that a quota of a room counts in a week, of all sessions that have their rooms. */
function askedInWeek(solution: Solution, draft: Draft, quota: number, room: number, week: number): number {
  const { quotas, time } = solution.problem;
  let asked = 0;
  for (let at = 0; at < draft.count; at++) {
    const period = draft.period[at];
    const counts = quotas.covers[quota * time.slots + time.slotOf[period]] === 1;
    if (counts && draft.room[at] === room && time.weekOf[period] === week) asked++;
  }
  return asked;
}

/** The rule that keeps a session from a period: no room that fits (H5), its machines (H8), or rooms in use (H6). */
export function blame(solution: Solution, run: RunSpec, session: SessionSpec, period: number): string {
  const { words, count } = solution.problem.rooms;
  const slot = solution.problem.time.slotOf[period];
  const access = (run.partner * solution.problem.time.slots + slot) * words;
  let anyRoom = false;
  for (const way of session.ways)
    for (let room = 0; room < count; room++)
      anyRoom ||= hasBit(way.rooms, 0, room) && !hasBit(solution.problem.rooms.noAccess, access, room);
  if (!anyRoom) return "H5";
  return lacksMachines(solution, session, period) ? "H8" : "H6";
}

/** Is there no way of which all machines are free? */
export function lacksMachines(solution: Solution, session: SessionSpec, period: number): boolean {
  return session.ways.every((way) =>
    way.pools.some((pool, need) => !solution.pools.fits(pool, way.units[need], period)),
  );
}
