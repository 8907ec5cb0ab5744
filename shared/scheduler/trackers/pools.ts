import type { Problem } from "#shared/scheduler/problem.ts";

const NOBODY: readonly number[] = [];

/** Machine units in use (H8), and who uses them. */
export class PoolTracker {
  /** Units in use, pool × periods. */
  readonly used: Int32Array;
  /** Runs that hold units, pool × periods; a run that holds them twice stands twice. Nothing where nobody ever did. */
  readonly holders: (number[] | undefined)[];
  readonly #problem: Problem;

  constructor(problem: Problem) {
    this.#problem = problem;
    this.used = new Int32Array(problem.pools.count * problem.time.periods);
    this.holders = Array.from({ length: this.used.length });
  }

  /** Breaches more if so many units more were in use now: 1 where the pool would go beyond what is open. */
  delta(pool: number, units: number, period: number): number {
    const at = pool * this.#problem.time.periods + period;
    const open = this.#problem.pools.capacity[at];
    return this.used[at] <= open && this.used[at] + units > open ? 1 : 0;
  }

  /** Would so many units more be within what is open? */
  fits(pool: number, units: number, period: number): boolean {
    const at = pool * this.#problem.time.periods + period;
    return this.used[at] + units <= this.#problem.pools.capacity[at];
  }

  /** Runs that hold units of a pool in a period, in no order. */
  holdersOf(pool: number, period: number): readonly number[] {
    return this.holders[pool * this.#problem.time.periods + period] ?? NOBODY;
  }

  /** A run takes units. */
  take(pool: number, units: number, period: number, run: number): void {
    const at = pool * this.#problem.time.periods + period;
    this.used[at] += units;
    (this.holders[at] ??= []).push(run);
  }

  /** A run gives units back. */
  giveBack(pool: number, units: number, period: number, run: number): void {
    const at = pool * this.#problem.time.periods + period;
    this.used[at] -= units;
    const here = this.holders[at]!;
    here[here.indexOf(run)] = here[here.length - 1];
    here.pop();
  }

  /** Takes units, or with a negative number gives them back. */
  add(pool: number, units: number, period: number): void {
    this.used[pool * this.#problem.time.periods + period] += units;
  }
}
