import { countBits, hasBit, members } from "#shared/scheduler/bits.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import type { Resource } from "./resource.ts";

/**
 * Sets of instructors as resources: a meeting takes of a set those it cannot have from outside it; the set holds what
 * days, weeks, absence and rest leave each of its people (H9).
 */
export function instructorResources(problem: Problem, sets: readonly Uint32Array[]): Resource[] {
  return sets.map((set): Resource => {
    const people = [...members(set, 0, problem.instructors.words)];
    return {
      kind: "instructors",
      members: people,
      partner: -1,
      places: null,
      takes: (_, { instructors, skilled }) =>
        instructors === 0 ? 0 : Math.max(0, instructors - countOutside(skilled, set)),
      holds: (periods) => people.reduce((sum, person) => sum + mostTaught(problem, person, periods), 0),
    };
  });
}

/** The sets of instructors that sessions choose from, each once. */
export function instructorSets(problem: Problem): Uint32Array[] {
  const sets = new Map<string, Uint32Array>();
  for (const session of problem.sessions)
    if (session.instructors > 0 && session.skilled.some((word) => word !== 0))
      sets.set(session.skilled.join(), session.skilled);
  return [...sets.values()];
}

/** Day-parts that a person can teach at most among some periods of a week, ascending. */
export function mostTaught({ time, instructors }: Problem, person: number, periods: readonly number[]): number {
  const { words, perDay, perWeek, away } = instructors;
  const open = periods.filter((period) => !hasBit(away, period * words, person));
  const inDay = (count: number) => (perDay[person] < 0 ? count : Math.min(perDay[person], count));
  // The most so far: with the evening of the last day free, and with it taught.
  let [free, tired, last] = [0, -Infinity, -1];
  for (let at = 0; at < open.length;) {
    const day = time.dayOf[open[at]];
    if (day !== last + 1) [free, tired] = [Math.max(free, tired), -Infinity];
    const today: number[] = [];
    for (; at < open.length && time.dayOf[open[at]] === day; at++) today.push(open[at]);
    const rested = today.filter((period) => time.nightBefore[period] < 0);
    const most = (from: readonly number[], evening: boolean) => {
      const count = from.filter((period) => evening || time.nightAfter[period] < 0).length;
      return evening && from.every((period) => time.nightAfter[period] < 0) ? -Infinity : inDay(count);
    };
    [free, tired] = [
      Math.max(free + most(today, false), tired + most(rested, false)),
      Math.max(free + most(today, true), tired + most(rested, true)),
    ];
    last = day;
  }
  const most = Math.max(free, tired);
  return perWeek[person] < 0 ? most : Math.min(most, perWeek[person]);
}

function countOutside(skilled: Uint32Array, set: Uint32Array): number {
  let count = 0;
  for (let word = 0; word < skilled.length; word++) count += countBits(skilled[word] & ~set[word]);
  return count;
}
