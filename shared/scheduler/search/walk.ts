import type { Neighbourhood } from "#shared/scheduler/moves/neighbourhood.ts";
import { NEIGHBOURHOODS } from "#shared/scheduler/moves/neighbourhoods.ts";
import type { Desk } from "./desk.ts";
import type { Incumbent } from "./incumbent.ts";

/**
 * A walk from solution to solution by random moves: one is kept if it costs no more than what chance and the temperature
 * allow. The best solution on the way is the incumbent's.
 */
export class Walk {
  temperature = 0;
  /** Moves tried so far. */
  tried = 0;
  readonly #desk: Desk;
  readonly #incumbent: Incumbent;
  readonly #neighbourhoods: readonly Neighbourhood[];
  readonly #shares: number;

  constructor(desk: Desk, incumbent: Incumbent) {
    this.#desk = desk;
    this.#incumbent = incumbent;
    this.#neighbourhoods = NEIGHBOURHOODS.filter((it) => it.applies(desk.solution.problem));
    this.#shares = this.#neighbourhoods.reduce((sum, { share }) => sum + share, 0);
  }

  /** Tries so many moves. */
  go(moves: number): void {
    const desk = this.#desk;
    this.tried += moves;
    if (this.#neighbourhoods.length === 0) return;
    for (let move = 0; move < moves; move++) {
      const neighbourhood = this.#pick();
      // The dice are thrown first, which is the rule of Metropolis and lets a move give up when it is too dear.
      desk.allowance = -this.temperature * Math.log(1 - desk.random.unit());
      const delta = neighbourhood.propose(desk);
      if (delta <= desk.allowance) {
        neighbourhood.accept(desk);
        this.#incumbent.keep(desk.solution);
      } else if (delta < Infinity) neighbourhood.reject(desk);
    }
  }

  #pick(): Neighbourhood {
    let ticket = this.#desk.random.below(this.#shares);
    let at = 0;
    while ((ticket -= this.#neighbourhoods[at].share) >= 0) at++;
    return this.#neighbourhoods[at];
  }
}
