import type { Problem } from "#shared/scheduler/problem.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";

/** A family of moves. */
export interface Neighbourhood {
  readonly name: string;
  /** How often it is tried, against the others. */
  readonly share: number;
  /** Has it anything to do on this problem? */
  applies(problem: Problem): boolean;
  /**
   * Proposes one: what it would cost, weights of hard rules included; Infinity for none, with all as it was. It may give
   * up early on what costs more than `desk.allowance`. Either `accept` or, unless it was Infinity, `reject` follows.
   */
  propose(desk: Desk): number;
  accept(desk: Desk): void;
  reject(desk: Desk): void;
}
