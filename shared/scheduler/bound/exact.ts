import { breachesOfWhole } from "#shared/scheduler/constraints/whole-run.ts";
import { hasBit, members } from "#shared/scheduler/bits.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";

/** What proofs compare bounds with: the best of all plans, found by trying them all. For campuses of a few periods only. */
export interface Exact {
  readonly unplaced: number;
  readonly placements: readonly Placement[];
}

/** A meeting with all that it takes. */
interface Held {
  readonly run: RunSpec;
  readonly period: number;
  readonly session: number;
  room: number;
  way: number;
  people: number[];
}

/** Tries every plan; null where that would take more than so many steps. */
export function exactly(problem: Problem, mostSteps: number): Exact | null {
  const patterns = problem.runs.map((run) => patternsOf(problem, run));
  const sets = Array.from({ length: 1 << problem.runs.length }, (_, set) => ({ set, unplaced: leftOut(problem, set) }));
  const search = new Search(problem, patterns, mostSteps);
  for (const { set, unplaced } of sets.sort((one, other) => one.unplaced - other.unplaced)) {
    const held = search.placeAll(problem.runs.filter(({ index }) => set & (1 << index)));
    if (held === "given up") return null;
    if (held)
      return {
        unplaced,
        placements: Map.groupBy(held, ({ run }) => run.index)
          .values()
          .map(placed(problem))
          .toArray(),
      };
  }
  return null;
}

function leftOut({ runs }: Problem, set: number): number {
  return runs.reduce((sum, run) => sum + (set & (1 << run.index) ? 0 : run.learnerDays), 0);
}

type Pattern = readonly (readonly [period: number, session: number])[];

/** Every way to spread a run over its open periods that is whole (H4) and keeps its pins. */
function patternsOf(problem: Problem, run: RunSpec): Pattern[] {
  const parts = problem.time.slots / 7;
  const open: number[] = [];
  for (let period = Math.max(0, run.first); period <= run.last && period < problem.time.periods; period++)
    if (run.closed[period] === 0 && run.places.includes(problem.time.slotOf[period] % parts)) open.push(period);
  const found: Pattern[] = [];
  const left = new Map(run.sessions.map(({ index, perWeek }) => [index, perWeek * run.weeks]));
  const chosen: [number, number][] = [];
  const choose = (at: number): void => {
    if (at === open.length) {
      if (chosen.length > 0 && breachesOfWhole(problem, asPlacement(problem, run.index, chosen)) === 0)
        if (run.pins.every((pin) => chosen.some(([when, what]) => when === pin.period && what === pin.session)))
          found.push([...chosen]);
      return;
    }
    choose(at + 1);
    for (const { index } of run.sessions) {
      if (left.get(index) === 0) continue;
      left.set(index, left.get(index)! - 1);
      chosen.push([open[at], index]);
      choose(at + 1);
      chosen.pop();
      left.set(index, left.get(index)! + 1);
    }
  };
  choose(0);
  return found;
}

function asPlacement(problem: Problem, run: number, pattern: Pattern): Placement {
  const blank = new Int16Array(pattern.length);
  return {
    run,
    count: pattern.length,
    period: Int16Array.from(pattern, ([period]) => period),
    session: Int16Array.from(pattern, ([, session]) => session),
    room: blank,
    way: new Int8Array(pattern.length),
    instructors: new Int16Array(pattern.length * problem.stride).fill(-1),
    days: blank,
    instability: 0,
  };
}

const placed =
  (problem: Problem) =>
  (own: readonly Held[]): Placement => {
    const sorted = own.toSorted((one, other) => one.period - other.period);
    const blank = asPlacement(
      problem,
      own[0].run.index,
      sorted.map(({ period, session }) => [period, session] as const),
    );
    sorted.forEach(({ room, way, people }, at) => {
      blank.room[at] = room;
      blank.way[at] = way;
      blank.instructors.set(people, at * problem.stride);
    });
    return blank;
  };

/** Goes through patterns run by run, and through rooms, ways and people meeting by meeting. */
class Search {
  readonly #problem: Problem;
  readonly #patterns: readonly (readonly Pattern[])[];
  readonly #held: Held[] = [];
  #steps: number;

  constructor(problem: Problem, patterns: readonly (readonly Pattern[])[], mostSteps: number) {
    this.#problem = problem;
    this.#patterns = patterns;
    this.#steps = mostSteps;
  }

  /** All meetings of these runs, null where they cannot all be placed. */
  placeAll(runs: readonly RunSpec[]): readonly Held[] | null | "given up" {
    this.#held.length = 0;
    const found = this.#place(runs, 0);
    return this.#steps <= 0 ? "given up" : found;
  }

  #place(runs: readonly RunSpec[], at: number): readonly Held[] | null {
    if (at === runs.length) return [...this.#held];
    const run = runs[at];
    for (const pattern of this.#patterns[run.index]) {
      if (this.#keepsOrder(run, pattern)) {
        const found = this.#fill(runs, at, pattern, 0);
        if (found) return found;
      }
      if (this.#steps <= 0) return null;
    }
    return null;
  }

  /** Gives the meetings of a pattern from one on what they need, then goes on with the next run. */
  #fill(runs: readonly RunSpec[], at: number, pattern: Pattern, next: number): readonly Held[] | null {
    if (next === pattern.length) return this.#place(runs, at + 1);
    const [period, session] = pattern[next];
    const spec = this.#problem.sessions[session];
    for (const [way, { rooms }] of spec.ways.entries())
      for (const room of members(rooms, 0, this.#problem.rooms.words))
        for (const people of crews([...members(spec.skilled, 0, this.#problem.instructors.words)], spec.instructors)) {
          if (--this.#steps <= 0) return null;
          const held: Held = { run: runs[at], period, session, room, way, people };
          if (!this.#fits(held)) continue;
          this.#held.push(held);
          const found = this.#fill(runs, at, pattern, next + 1);
          if (found) return found;
          this.#held.pop();
        }
    return null;
  }

  #keepsOrder(run: RunSpec, pattern: Pattern): boolean {
    const [first, last] = [pattern[0][0], pattern[pattern.length - 1][0]];
    return this.#held.every(
      (other) =>
        (!run.after.includes(other.run.index) || other.period < first) &&
        (!run.before.includes(other.run.index) || other.period > last),
    );
  }

  #fits(one: Held): boolean {
    const { rooms, time, pools, sessions, quotas } = this.#problem;
    const { run, period, room } = one;
    const slot = time.slotOf[period];
    if (run.pins.some((pin) => pin.period === period && pin.room >= 0 && pin.room !== room)) return false;
    if (hasBit(rooms.shut, period * rooms.words, room)) return false;
    if (hasBit(rooms.noAccess, (run.partner * time.slots + slot) * rooms.words, room)) return false;
    const together = this.#held.filter((other) => other.period === period);
    if (together.some((other) => rooms.rivals[room].includes(other.room))) return false;
    if (together.some((other) => run.cohort >= 0 && other.run.cohort === run.cohort)) return false;
    if (together.reduce((sum, other) => sum + other.run.learners, run.learners) > time.siteLimit[period]) return false;
    const units = (held: Held, pool: number) => {
      const way = sessions[held.session].ways[held.way];
      return way.units[way.pools.indexOf(pool)] ?? 0;
    };
    for (const pool of sessions[one.session].ways[one.way].pools)
      if (
        together.reduce((sum, other) => sum + units(other, pool), units(one, pool)) >
        pools.capacity[pool * time.periods + period]
      )
        return false;
    for (const quota of quotas.of[run.partner * rooms.count + room] ?? []) {
      const covered = (at: number) => quotas.covers[quota * time.slots + time.slotOf[at]] === 1;
      const used = this.#held.filter(
        (other) =>
          other.run.partner === run.partner &&
          other.room === room &&
          time.weekOf[other.period] === time.weekOf[period] &&
          covered(other.period),
      );
      if (covered(period) && used.length >= quotas.limit[quota]) return false;
    }
    return one.people.every((person) => this.#canTeach(person, period));
  }

  #canTeach(person: number, period: number): boolean {
    const { time, instructors } = this.#problem;
    if (hasBit(instructors.away, period * instructors.words, person)) return false;
    const own = this.#held.filter(({ people }) => people.includes(person)).map((held) => held.period);
    const inDay = own.filter((other) => time.dayOf[other] === time.dayOf[period]).length;
    const inWeek = own.filter((other) => time.weekOf[other] === time.weekOf[period]).length;
    const { perDay, perWeek } = instructors;
    if (own.includes(period)) return false;
    if (perDay[person] >= 0 && inDay >= perDay[person]) return false;
    if (perWeek[person] >= 0 && inWeek >= perWeek[person]) return false;
    return !own.some((other) => time.nightBefore[period] === other || time.nightAfter[period] === other);
  }
}

/** Every way to choose some people. */
function crews(people: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return people.flatMap((person, at) => crews(people.slice(at + 1), count - 1).map((rest) => [person, ...rest]));
}
