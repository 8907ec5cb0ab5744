import { hasBit, lowestBit } from "#shared/scheduler/bits.ts";
import type { RunSpec, SessionSpec } from "#shared/scheduler/problem.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { Draft } from "./draft.ts";

/**
 * Gives the meetings of one session their instructors: for each chair one person for all where there is one, else as
 * few as a greedy choice finds, each taking what it can. Takes them on in the solution at once, so that limits within
 * the run count; the caller gives them back. Whoever takes all of the last chair of the `last` session is not taken on:
 * nobody asks any more.
 */
export function giveInstructors(
  solution: Solution,
  run: RunSpec,
  session: SessionSpec,
  draft: Draft,
  list: Int16Array,
  length: number,
  last: boolean,
): boolean {
  for (let chair = 0; chair < session.instructors; chair++) {
    const closes = last && chair === session.instructors - 1;
    let left = length;
    while (left > 0) {
      const person = bestPerson(solution, session, draft, list, length, chair);
      if (person < 0) return blame(solution, session, draft, list, length, chair);
      left -= takeOn(solution, run, draft, list, length, chair, person, closes ? left : -1);
    }
  }
  return true;
}

/** Who can take all meetings that still lack someone in this chair, else who can take the most; −1 for nobody. */
function bestPerson(
  solution: Solution,
  session: SessionSpec,
  draft: Draft,
  list: Int16Array,
  length: number,
  chair: number,
): number {
  const { words } = solution.problem.instructors;
  const { stride } = solution.problem;
  let [best, most] = [-1, 0];
  let open = 0;
  for (let at = 0; at < length; at++) if (draft.instructors[list[at] * stride + chair] < 0) open++;
  // Most have somebody who is free each time, and whoever takes all is among those.
  for (let word = 0; word < words; word++)
    for (let rest = freeEachTime(solution, session, draft, list, length, chair, word); rest !== 0; rest &= rest - 1) {
      const person = word * 32 + lowestBit(rest);
      if (capacityOf(solution, draft, list, length, chair, person, false) === open) return person;
    }
  for (let word = 0; word < words; word++)
    for (let rest = session.skilled[word]; rest !== 0; rest &= rest - 1) {
      const person = word * 32 + lowestBit(rest);
      const can = capacityOf(solution, draft, list, length, chair, person, false);
      if (can > most) [best, most] = [person, can];
    }
  return best;
}

/** Those of a word who are able, and free in all meetings that still lack someone in this chair. */
function freeEachTime(
  solution: Solution,
  session: SessionSpec,
  draft: Draft,
  list: Int16Array,
  length: number,
  chair: number,
  word: number,
): number {
  const { stride } = solution.problem;
  const { words } = solution.problem.instructors;
  const { busy } = solution.instructors;
  let free = session.skilled[word];
  for (let at = 0; at < length && free !== 0; at++)
    if (draft.instructors[list[at] * stride + chair] < 0) free &= ~busy[draft.period[list[at]] * words + word];
  return free;
}

/** Counts (or, with `take`, marks) the meetings of the list that a person can take, first come, within all limits. */
function capacityOf(
  solution: Solution,
  draft: Draft,
  list: Int16Array,
  length: number,
  chair: number,
  person: number,
  take: boolean,
): number {
  const { time, instructors, stride } = solution.problem;
  const { busy, perDay, perWeek } = solution.instructors;
  let [can, day, inDay, week, inWeek, lastTaken] = [0, -1, 0, -1, 0, -9];
  for (let at = 0; at < length; at++) {
    const meeting = list[at];
    const period = draft.period[meeting];
    if (draft.instructors[meeting * stride + chair] >= 0) continue;
    if (hasBit(busy, period * instructors.words, person)) continue;
    if (time.dayOf[period] !== day) {
      day = time.dayOf[period];
      inDay = perDay[person * time.days + day];
    }
    if (time.weekOf[period] !== week) {
      week = time.weekOf[period];
      inWeek = perWeek[person * time.weeks + week];
    }
    if (instructors.perDay[person] >= 0 && inDay >= instructors.perDay[person]) continue;
    if (instructors.perWeek[person] >= 0 && inWeek >= instructors.perWeek[person]) continue;
    if (lastTaken >= 0 && time.nightBefore[period] === lastTaken) continue;
    inDay++;
    inWeek++;
    lastTaken = period;
    can++;
    if (take) draft.instructors[meeting * stride + chair] = person;
  }
  return can;
}

function takeOn(
  solution: Solution,
  run: RunSpec,
  draft: Draft,
  list: Int16Array,
  length: number,
  chair: number,
  person: number,
  closing: number,
): number {
  const { stride } = solution.problem;
  const taken = capacityOf(solution, draft, list, length, chair, person, true);
  if (taken === closing) return taken;
  for (let at = 0; at < length; at++)
    if (draft.instructors[list[at] * stride + chair] === person)
      if (!solution.instructors.teaching[draft.period[list[at]] * solution.problem.instructors.count + person])
        solution.instructors.add(person, run.index, draft.period[list[at]]);
  return taken;
}

function blame(
  solution: Solution,
  session: SessionSpec,
  draft: Draft,
  list: Int16Array,
  length: number,
  chair: number,
): false {
  for (let at = 0; at < length; at++)
    if (draft.instructors[list[at] * solution.problem.stride + chair] < 0)
      return draft.fail("H9", session.index, draft.period[list[at]]);
  return draft.fail("H9", session.index);
}
