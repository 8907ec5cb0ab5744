import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import { crowdedFrom, WEIGHTS } from "#shared/scheduler/weights.ts";

/**
 * Learners: where each cohort is (H10), how many are on site (H11), and how many each day sees against the target
 * (S2) and the crowded level (S4).
 */
export class LearnerTracker {
  /** The run a cohort is with, plus 1; cohort × periods, 0 for none. */
  readonly cohortAt: Int16Array;
  /** Learners on site per period. */
  readonly present: Int32Array;
  /** L(d) of FORMAT.md, per day. */
  readonly perDay: Int32Array;
  /** Σ over teaching days of what is short of the target, and of what is beyond the crowded level. */
  shortfall = 0;
  crowding = 0;
  readonly crowded: number;
  readonly #problem: Problem;
  readonly #mates: readonly (readonly number[])[];
  readonly #placements: readonly (Placement | null)[];
  /** Teaching days short of the target, in no order, and the place of each day among them (−1 for none). */
  readonly #short: number[] = [];
  readonly #shortAt: Int16Array;

  constructor(problem: Problem, placements: readonly (Placement | null)[]) {
    this.#problem = problem;
    this.#placements = placements;
    this.crowded = crowdedFrom(problem.time.target);
    this.cohortAt = new Int16Array(problem.cohorts * problem.time.periods);
    this.present = new Int32Array(problem.time.periods);
    this.perDay = new Int32Array(problem.time.days);
    this.shortfall = problem.time.target * problem.time.teaching.reduce((sum, day) => sum + day, 0);
    this.#shortAt = new Int16Array(problem.time.days).fill(-1);
    for (let day = 0; day < problem.time.days; day++) this.#listShort(day);
    this.#mates = Array.from({ length: problem.cohorts }, (_, cohort) =>
      problem.runs.filter((run) => run.cohort === cohort).map((run) => run.index),
    );
  }

  /** Breaches more of H10 if a run met now: 1 where its cohort is elsewhere. */
  deltaCohort(run: number, period: number): number {
    const { cohort } = this.#problem.runs[run];
    return cohort >= 0 && this.cohortAt[cohort * this.#problem.time.periods + period] > 0 ? 1 : 0;
  }

  /** Teaching days short of the target, in no order. */
  get shortDays(): readonly number[] {
    return this.#short;
  }

  /** A run meets in a period. */
  add(run: number, period: number): void {
    const { cohort, learners } = this.#problem.runs[run];
    this.present[period] += learners;
    if (cohort >= 0) this.cohortAt[cohort * this.#problem.time.periods + period] = run + 1;
  }

  /** A run no longer meets in a period. */
  remove(run: number, period: number): void {
    const { cohort, learners } = this.#problem.runs[run];
    this.present[period] -= learners;
    if (cohort >= 0) this.cohortAt[cohort * this.#problem.time.periods + period] = 0;
  }

  /** Shortfall more (mostly below 0) if a run met on these days. */
  deltaShortfall(run: number, days: Int16Array): number {
    const { teaching, target } = this.#problem.time;
    let delta = 0;
    for (const day of days) {
      if (teaching[day] === 0) continue;
      const before = this.perDay[day];
      delta += Math.max(0, target - before - this.#gain(run, day)) - Math.max(0, target - before);
    }
    return delta;
  }

  /**
   * Cost more, of shortfall and crowding, if a run of no cohort met in these periods (ascending) instead of on the days
   * it stands on; for a run of a cohort an estimate.
   */
  deltaMove(run: number, from: Int16Array, periods: Int16Array, count: number): number {
    const { dayOf } = this.#problem.time;
    const { learners } = this.#problem.runs[run];
    let [delta, at, last] = [0, 0, -1];
    for (let index = 0; index < count; index++) {
      const day = dayOf[periods[index]];
      if (day === last) continue;
      last = day;
      while (at < from.length && from[at] < day) delta += this.deltaDay(from[at++], -learners);
      if (at < from.length && from[at] === day) at++;
      else delta += this.deltaDay(day, learners);
    }
    while (at < from.length) delta += this.deltaDay(from[at++], -learners);
    return delta;
  }

  /** Cost more, of shortfall and crowding, if a day had so many learners more. */
  deltaDay(day: number, by: number): number {
    const { teaching, target } = this.#problem.time;
    if (teaching[day] === 0) return 0;
    const before = this.perDay[day];
    const short = Math.max(0, target - before - by) - Math.max(0, target - before);
    const crowd = Math.max(0, before + by - this.crowded) - Math.max(0, before - this.crowded);
    return WEIGHTS.shortfall * short + this.#problem.weights.crowding * crowd;
  }

  /** Crowding more if a run met on these days. */
  deltaCrowding(run: number, days: Int16Array): number {
    const { teaching } = this.#problem.time;
    let delta = 0;
    for (const day of days) {
      if (teaching[day] === 0) continue;
      const before = this.perDay[day];
      delta += Math.max(0, before + this.#gain(run, day) - this.crowded) - Math.max(0, before - this.crowded);
    }
    return delta;
  }

  /** A run meets on these days; its placement may or may not stand among the others. */
  addDays(run: number, days: Int16Array): void {
    for (const day of days) this.#change(day, this.#gain(run, day));
  }

  /** A run no longer meets on these days. */
  removeDays(run: number, days: Int16Array): void {
    for (const day of days) this.#change(day, -this.#gain(run, day));
  }

  /** Learners a run adds to a day: a cohort counts once, with its largest run of the day. */
  #gain(run: number, day: number): number {
    const { cohort, learners } = this.#problem.runs[run];
    if (cohort < 0) return learners;
    let largest = 0;
    for (const mate of this.#mates[cohort])
      if (mate !== run && this.#placements[mate]?.days.includes(day))
        largest = Math.max(largest, this.#problem.runs[mate].learners);
    return Math.max(0, learners - largest);
  }

  #change(day: number, by: number): void {
    const { teaching, target } = this.#problem.time;
    const before = this.perDay[day];
    this.perDay[day] = before + by;
    if (teaching[day] === 0) return;
    if (before < target !== before + by < target) this.#listShort(day);
    this.shortfall += Math.max(0, target - before - by) - Math.max(0, target - before);
    this.crowding += Math.max(0, before + by - this.crowded) - Math.max(0, before - this.crowded);
  }

  /** Puts a day among those short of the target, or takes it out. */
  #listShort(day: number): void {
    const { teaching, target } = this.#problem.time;
    const at = this.#shortAt[day];
    const short = teaching[day] === 1 && this.perDay[day] < target;
    if (short === at >= 0) return;
    if (short) this.#shortAt[day] = this.#short.push(day) - 1;
    else {
      const last = this.#short.pop()!;
      if (last !== day) this.#short[at] = last;
      this.#shortAt[last] = at;
      this.#shortAt[day] = -1;
    }
  }
}
