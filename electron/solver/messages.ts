import type { SolveProgress } from "#shared/contract/solve.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { SolveStep } from "#shared/scheduler/solve.ts";
import type { Limits } from "./feed.ts";

/** What a worker is given at its start. */
export interface SolveTask {
  readonly lists: CampusLists;
  readonly seed: number;
  readonly from: "plan" | "empty";
  readonly limits: Limits;
  /** One 32-bit word, shared: not 0 means stop. */
  readonly cancelFlag: SharedArrayBuffer;
  /** Where several threads leave how they stand; null for one alone. */
  readonly board: SharedArrayBuffer | null;
}

/** What a worker says: how it stands, that the search has stopped, and, once it is written out, the plan. */
export type SolveMessage =
  | { readonly kind: "progress"; readonly progress: SolveProgress }
  | { readonly kind: "stopped"; readonly progress: SolveProgress }
  | {
      readonly kind: "end";
      readonly progress: SolveProgress;
      readonly plan: readonly PlannedRun[];
      /** What the plan costs; Infinity where the core had nothing to say. */
      readonly cost: number;
    };

/** Progress before the core has said anything. */
export const STARTING: SolveProgress = {
  phase: "starting",
  seconds: 0,
  iterations: 0,
  unplacedLearnerDays: 0,
  unplacedRuns: 0,
  daysOnTarget: 0,
  shortfall: 0,
  instability: 0,
  message: "",
};

/** A step of the core as progress. */
export function progressOf(
  step: SolveStep,
  seconds: number,
  phase: SolveProgress["phase"] = step.phase,
): SolveProgress {
  const { unplacedLearnerDays, unplacedRuns, daysOnTarget, shortfall, instability } = step.best;
  const figures = { unplacedLearnerDays, unplacedRuns, daysOnTarget, shortfall, instability };
  return { phase, seconds, iterations: step.iterations, ...figures, message: "" };
}
