import type { Problem } from "#shared/scheduler/problem.ts";

/** Machine units in use (H8). */
export class PoolTracker {
  /** Units in use, pool × periods. */
  readonly used: Int32Array;
  readonly #problem: Problem;

  constructor(problem: Problem) {
    this.#problem = problem;
    this.used = new Int32Array(problem.pools.count * problem.time.periods);
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

  /** Takes units, or with a negative number gives them back. */
  add(pool: number, units: number, period: number): void {
    this.used[pool * this.#problem.time.periods + period] += units;
  }
}
