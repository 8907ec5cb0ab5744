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
  /** Each family as many times as its share. */
  readonly #tickets: Uint8Array;

  /** By the families that have anything to do on the problem, or by those given. */
  constructor(desk: Desk, incumbent: Incumbent, families?: readonly Neighbourhood[]) {
    this.#desk = desk;
    this.#incumbent = incumbent;
    this.#neighbourhoods = families ?? NEIGHBOURHOODS.filter((it) => it.applies(desk.solution.problem));
    this.#tickets = Uint8Array.from(
      this.#neighbourhoods.flatMap(({ share }, family) => Array<number>(share).fill(family)),
    );
  }

  /** Has it ever passed a solution that breaks no hard rule? */
  get hasValid(): boolean {
    return this.#incumbent.breaches === 0;
  }

  /** Puts every activity back where the incumbent has it; false, and nothing done, where that breaks a hard rule. */
  goBack(): boolean {
    if (!this.hasValid) return false;
    const { time, room } = this.#incumbent;
    this.#desk.solution.assignment.restore(time, room);
    return true;
  }

  /** Tries so many moves. */
  go(moves: number): void {
    const desk = this.#desk;
    const tickets = this.#tickets;
    this.tried += moves;
    if (this.#neighbourhoods.length === 0) return;
    for (let move = 0; move < moves; move++) {
      const neighbourhood = this.#neighbourhoods[tickets[desk.random.below(tickets.length)]];
      // The dice are thrown first, which is the rule of Metropolis and lets a move give up when it is too dear.
      desk.allowance = -this.temperature * Math.log(1 - desk.random.unit());
      const delta = neighbourhood.propose(desk);
      if (delta <= desk.allowance) {
        neighbourhood.accept(desk);
        this.#incumbent.keep(desk.solution);
      } else if (delta < Infinity) neighbourhood.reject(desk);
    }
  }
}
