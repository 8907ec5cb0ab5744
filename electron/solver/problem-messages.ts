import type { Problem } from "#shared/scheduler/problem.ts";
import type { Limits } from "./feed.ts";

/** What a worker that searches a problem of activities is given at its start. */
export interface ProblemTask {
  readonly problem: Problem;
  readonly seed: number;
  readonly limits: Limits;
  /** What seconds are counted by: the clock on the wall, or the time the thread itself has worked (for benchmarks). */
  readonly clock: "wall" | "cpu";
  /** One 32-bit word, shared: not 0 means stop. */
  readonly cancelFlag: SharedArrayBuffer;
  /** Where several threads leave their best; null for one alone. */
  readonly board: SharedArrayBuffer | null;
}

/** How a search of activities stands. */
export interface ProblemProgress {
  readonly seconds: number;
  /** Moves tried. */
  readonly iterations: number;
  readonly breaches: number;
  readonly cost: number;
  /** Seconds after which the first plan without a breach was there; null while there is none. */
  readonly validAfter: number | null;
}

/** What a worker says: how it stands, and its best at the end, by activity. */
export type ProblemMessage =
  | { readonly kind: "progress"; readonly progress: ProblemProgress }
  | {
      readonly kind: "end";
      readonly progress: ProblemProgress;
      readonly time: Int32Array;
      readonly room: Int32Array;
      /** The activity of every slot of every want; empty where nobody chooses. */
      readonly taken: Int32Array;
    };
