import type { Fact } from "./fact.ts";

/** How an answer stands: it grows while the search goes on. */
export interface WhyNot {
  readonly run: string;
  /**
   * `fits`: nothing is in the way beside the plan as it is. `blocked`: the facts are. `impossible`: it cannot be placed
   * even with all facts lifted, such as more sessions than a week holds.
   */
  readonly verdict: "fits" | "blocked" | "impossible";
  /**
   * Minimal sets of facts, nearest first: lift every fact of one set and the run fits; leave one of it in force and it
   * does not. A set of one is a fact that alone keeps the run out.
   */
  readonly sets: readonly (readonly Fact[])[];
}
