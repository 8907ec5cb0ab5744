import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";
import type { Row, RowName } from "./relaxation.ts";
import type { Resource } from "./resource.ts";
import type { OwnDay } from "./running.ts";
import { mostAway, ownDays } from "./running.ts";

/** A run with the weeks it may surely run in. */
export interface Candidate {
  readonly run: RunSpec;
  readonly weeks: ReadonlySet<number>;
}

/** What of a resource a run takes per meeting of its sessions, the dearest first. */
interface Taker {
  readonly candidate: Candidate;
  readonly prices: readonly { readonly each: number; readonly meetings: number }[];
}

/** Makes the rows of resources: week by week, for the whole day and parts of it, and where runs fill all of it per period. */
export class RowMaker {
  readonly #problem: Problem;
  readonly #candidates: readonly Candidate[];
  readonly #placeSets: readonly (readonly number[])[];
  readonly #days = new Map<number, readonly OwnDay[]>();

  constructor(problem: Problem, candidates: readonly Candidate[]) {
    this.#problem = problem;
    this.#candidates = candidates;
    this.#placeSets = placeSetsOf(candidates.map(({ run }) => run.places));
  }

  /** The rows of a resource that could bind: in which all runs together could take more than there is. */
  rowsOf(resource: Resource): Row[] {
    const takers = this.#candidates.flatMap((candidate): Taker[] => {
      const prices = candidate.run.sessions
        .map((session) => ({ each: resource.takes(candidate.run, session), meetings: session.perWeek }))
        .filter(({ each }) => each > 0)
        .sort((one, other) => other.each - one.each);
      return prices.length > 0 ? [{ candidate, prices }] : [];
    });
    const rows: Row[] = [];
    for (let week = 0; week < this.#problem.time.weeks && takers.length > 0; week++) {
      const here = takers.filter(({ candidate }) => candidate.weeks.has(week));
      if (here.length > 0) rows.push(...this.#rowsInWeek(resource, here, week));
    }
    return rows;
  }

  #rowsInWeek(resource: Resource, takers: readonly Taker[], week: number): Row[] {
    const { time } = this.#problem;
    const parts = time.slots / 7;
    const usable = this.#usable(takers, week);
    const rows: Row[] = [];
    const sets = resource.places === null ? this.#placeSets : [resource.places];
    for (const places of sets) {
      const row = this.#row(resource, takers, week, usable, (period) => places.includes(period % parts));
      // The same runs in fewer periods say it already.
      if (row && !rows.some((other) => other.entries.length === row.entries.length)) rows.push(row);
    }
    // Only runs that meet in all of their periods surely meet in any one.
    const filling = takers.filter(({ candidate: { run } }) => fillsItsWeek(run, this.#daysOf(run, week)));
    if (filling.length > 0 && resource.kind !== "quota")
      for (const period of usable) {
        const row = this.#row(resource, filling, week, [period], (other) => other === period);
        if (row) rows.push(row);
      }
    return rows;
  }

  #row(
    resource: Resource,
    takers: readonly Taker[],
    week: number,
    usable: readonly number[],
    inside: (period: number) => boolean,
  ): Row | null {
    const entries = takers.flatMap(({ candidate: { run }, prices }) => {
      let spared = mostAway(run, this.#daysOf(run, week), inside);
      let amount = 0;
      for (const { each, meetings } of prices) {
        const away = Math.min(spared, meetings);
        spared -= away;
        amount += each * (meetings - away);
      }
      return amount > 0 ? [{ run: run.index, amount }] : [];
    });
    const wanted = entries.reduce((sum, { amount }) => sum + amount, 0);
    if (wanted === 0) return null;
    const periods = usable.filter(inside);
    const limit = resource.holds(periods);
    if (wanted <= limit) return null;
    const { kind, members, partner } = resource;
    const name: RowName = { kind, members, partner, week, periods, divisor: 1 };
    return { name, entries, limit };
  }

  /** Periods of a week open to one of the runs at least. */
  #usable(takers: readonly Taker[], week: number): number[] {
    const open = new Set<number>();
    for (const { candidate } of takers)
      for (const { periods } of this.#daysOf(candidate.run, week))
        for (const period of periods) if (candidate.run.closed[period] === 0) open.add(period);
    return [...open].sort((one, other) => one - other);
  }

  #daysOf(run: RunSpec, week: number): readonly OwnDay[] {
    const name = run.index * this.#problem.time.weeks + week;
    const days = this.#days.get(name) ?? ownDays(this.#problem, run, week);
    this.#days.set(name, days);
    return days;
  }
}

function fillsItsWeek(run: RunSpec, days: readonly OwnDay[]): boolean {
  const meetings = run.sessions.reduce((sum, session) => sum + session.perWeek, 0);
  return meetings === days.reduce((sum, { periods }) => sum + periods.length, 0);
}

/** The sets of day-parts that runs use, smaller ones first, and all of them together. */
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
