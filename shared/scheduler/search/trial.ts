import type { Placement } from "#shared/scheduler/placement.ts";
import type { Solution } from "#shared/scheduler/solution.ts";

/** Changes to a solution that can be taken back: a move makes them, the search keeps or undoes them. */
export class Trial {
  readonly solution: Solution;
  /** What was taken out, and which runs were put in, in this order. */
  readonly taken: Placement[] = [];
  readonly put: number[] = [];
  #before = 0;

  constructor(solution: Solution) {
    this.solution = solution;
  }

  /** Begins anew; what was done so far stays. */
  begin(): void {
    this.taken.length = 0;
    this.put.length = 0;
    this.#before = this.solution.cost();
  }

  /** Takes a run out. */
  remove(run: number): void {
    const placement = this.solution.remove(run);
    const at = this.put.indexOf(run);
    if (at >= 0) this.put.splice(at, 1);
    else this.taken.push(placement);
  }

  /** Puts a run in. */
  place(placement: Placement): void {
    this.solution.place(placement);
    this.put.push(placement.run);
  }

  /** What the changes cost; below 0 they are a gain. */
  delta(): number {
    return this.solution.cost() - this.#before;
  }

  /** Takes all changes back. */
  undo(): void {
    for (const run of this.put) this.solution.remove(run);
    for (const placement of this.taken) this.solution.place(placement);
    this.taken.length = 0;
    this.put.length = 0;
  }
}
