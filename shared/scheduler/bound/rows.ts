import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";
import type { Row, RowName } from "./relaxation.ts";
import type { Resource } from "./resource.ts";
import type { OwnDay } from "./alone.ts";
import { meetingsAWeek, mostAway, ownDays } from "./running.ts";

/** A run with the weeks it may surely run in. */
export interface Candidate {
  readonly run: RunSpec;
  readonly weeks: ReadonlySet<number>;
}

/** What of a resource a run takes per meeting of its sessions, the dearest first. */
interface Taker {
  readonly run: RunSpec;
  readonly weeks: ReadonlySet<number>;
  readonly prices: readonly { readonly each: number; readonly meetings: number }[];
}

/** A run in one of its weeks. */
interface RunWeek {
  readonly days: readonly OwnDay[];
  readonly open: readonly number[];
  /** Does it meet in all of its periods? */
  readonly fills: boolean;
  /** Meetings that may fall outside the place sets, as they are numbered. */
  readonly away: readonly number[];
}

/** Makes the rows of resources: week by week, for sets of day-parts, and per period for runs that fill their week. */
export class RowMaker {
  readonly #problem: Problem;
  readonly #candidates: readonly Candidate[];
  readonly #placeSets: readonly (readonly number[])[];
  readonly #runWeeks = new Map<number, RunWeek>();

  constructor(problem: Problem, candidates: readonly Candidate[]) {
    this.#problem = problem;
    this.#candidates = candidates;
    this.#placeSets = placeSetsOf(candidates.map(({ run }) => run.places));
  }

  /** The rows of a resource that could bind: in which all runs together could take more than there is. */
  rowsOf(resource: Resource): Row[] {
    const takers = this.#candidates.flatMap(({ run, weeks }): Taker[] => {
      const prices = run.sessions
        .map((session) => ({ each: resource.takes(run, session), meetings: session.perWeek }))
        .filter(({ each }) => each > 0)
        .sort((one, other) => other.each - one.each);
      return prices.length > 0 ? [{ run, weeks, prices }] : [];
    });
    const rows: Row[] = [];
    for (let week = 0; week < this.#problem.time.weeks && takers.length > 0; week++) {
      const here = takers.filter(({ weeks }) => weeks.has(week));
      if (here.length > 0) rows.push(...this.#rowsInWeek(resource, here, week));
    }
    return rows;
  }

  #rowsInWeek(resource: Resource, takers: readonly Taker[], week: number): Row[] {
    const parts = this.#problem.time.slots / 7;
    const usable = this.#usable(takers, week);
    const rows: Row[] = [];
    if (resource.places !== null) {
      const own = resource.places;
      const inside = (period: number) => own.includes(period % parts);
      const row = this.#row(resource, takers, week, usable.filter(inside), ({ days }, run) =>
        mostAway(run, days, inside),
      );
      return row ? [row] : [];
    }
    this.#placeSets.forEach((places, set) => {
      const periods = usable.filter((period) => places.includes(period % parts));
      const row = this.#row(resource, takers, week, periods, ({ away }) => away[set]);
      // Where the same runs take as much in fewer periods, the row is there already.
      if (row && !rows.some((other) => sameEntries(other, row))) rows.push(row);
    });
    const filling = takers.filter(({ run }) => this.#runWeek(run, week).fills);
    if (filling.length > 0)
      for (const period of usable) {
        const row = this.#row(
          resource,
          filling,
          week,
          [period],
          ({ open }, run) => meetingsAWeek(run) - (open.includes(period) ? 1 : 0),
        );
        if (row) rows.push(row);
      }
    return rows;
  }

  #row(
    resource: Resource,
    takers: readonly Taker[],
    week: number,
    periods: readonly number[],
    awayOf: (runWeek: RunWeek, run: RunSpec) => number,
  ): Row | null {
    let wanted = 0;
    const entries = takers.flatMap(({ run, prices }) => {
      let spared = awayOf(this.#runWeek(run, week), run);
      let amount = 0;
      for (const { each, meetings } of prices) {
        const away = Math.min(spared, meetings);
        spared -= away;
        amount += each * (meetings - away);
      }
      wanted += amount;
      return amount > 0 ? [{ run: run.index, amount }] : [];
    });
    if (wanted === 0) return null;
    const limit = resource.holds(periods);
    if (wanted <= limit) return null;
    const { kind, members, partner } = resource;
    const name: RowName = { kind, members, partner, week, periods, divisor: 1 };
    return { name, entries, limit };
  }

  /** Periods of a week open to one of the runs at least, ascending. */
  #usable(takers: readonly Taker[], week: number): number[] {
    const open = new Set<number>();
    for (const { run } of takers) for (const period of this.#runWeek(run, week).open) open.add(period);
    return [...open].sort((one, other) => one - other);
  }

  #runWeek(run: RunSpec, week: number): RunWeek {
    const name = run.index * this.#problem.time.weeks + week;
    const before = this.#runWeeks.get(name);
    if (before) return before;
    const parts = this.#problem.time.slots / 7;
    const days = ownDays(this.#problem, run, week);
    const own = days.flatMap(({ periods }) => periods);
    const made = {
      days,
      open: own.filter((period) => run.closed[period] === 0),
      fills: meetingsAWeek(run) === own.length,
      away: this.#placeSets.map((places) => mostAway(run, days, (period) => places.includes(period % parts))),
    };
    this.#runWeeks.set(name, made);
    return made;
  }
}

function sameEntries(one: Row, other: Row): boolean {
  return (
    one.entries.length === other.entries.length &&
    one.entries.every(({ run, amount }, at) => run === other.entries[at].run && amount === other.entries[at].amount)
  );
}

/** The sets of day-parts that are used, smaller ones first, and all of them together. */
export function placeSetsOf(all: readonly (readonly number[])[]): number[][] {
  const sets = new Map<string, number[]>();
  const union = new Set<number>();
  for (const places of all) {
    sets.set(places.join(), [...places]);
    for (const place of places) union.add(place);
  }
  const whole = [...union].sort((one, other) => one - other);
  sets.set(whole.join(), whole);
  return [...sets.values()].sort((one, other) => one.length - other.length);
}
