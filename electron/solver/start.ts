import { Worker } from "node:worker_threads";
import type { SolveProgress } from "#shared/contract/solve.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { Limits } from "./feed.ts";
import { STARTING } from "./messages.ts";
import type { SolveMessage, SolveTask } from "./messages.ts";

/** What a run is asked to do. */
export interface SolveOptions {
  readonly limits: Limits;
  readonly seed: number;
  readonly from: "plan" | "empty";
  /** Told how it stands, at most four times a second. */
  readonly report: (progress: SolveProgress) => void;
  /** Where several threads leave how they stand; none for one alone. */
  readonly board?: SharedArrayBuffer;
  /** The worker's own file, for tests. */
  readonly file?: URL;
}

/** How a run ended: with a plan; or without, where the worker died (`failed`) or did not answer when it was cancelled. */
export interface SolveOutcome {
  readonly progress: SolveProgress;
  readonly plan: readonly PlannedRun[] | null;
  /** What the plan costs: SPEC.md, "The cost"; Infinity without one. */
  readonly cost: number;
}

/** A run under way. `outcome` never rejects: a worker that dies is an outcome too. */
export interface SolveRun {
  readonly outcome: Promise<SolveOutcome>;
  /**
   * Asks the worker to stop and keep its best plan; one that does not answer is stopped without. One that has not said
   * a word is still compiling and has no plan: it is stopped at once.
   */
  cancel(): void;
}

/** Most memory of a worker, in MB: it stays under 1 GB with the code and the typed arrays it shares it with. */
const MEMORY = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 };

/** Milliseconds a cancelled worker has to say that it stopped. */
const PATIENCE = 1000;

/** Milliseconds without a word after which a worker counts as hanging. */
const SILENCE = 60_000;

const workerFile = new URL(import.meta.url.endsWith(".ts") ? "worker.ts" : "worker.js", import.meta.url);

/** Starts the scheduler on a campus in a thread of its own. The campus is copied: nothing changes but by accepting. */
export function startSolve(lists: CampusLists, options: SolveOptions): SolveRun {
  const { limits, seed, from, report } = options;
  const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const task: SolveTask = { lists, limits, seed, from, cancelFlag, board: options.board ?? null };
  const worker = new Worker(options.file ?? workerFile, { workerData: task, resourceLimits: MEMORY });
  const ended = Promise.withResolvers<SolveOutcome>();
  let latest: SolveProgress = STARTING;
  let patience: NodeJS.Timeout | undefined;
  let spoke = false;

  const stop = (phase: SolveProgress["phase"], message: string) =>
    ended.resolve({ progress: { ...latest, phase, message }, plan: null, cost: Infinity });
  const fail = (message: string) => stop("failed", message);
  const silence = setTimeout(() => fail("no-answer"), SILENCE);
  worker.on("message", (message: SolveMessage) => {
    spoke = true;
    latest = message.progress;
    silence.refresh();
    if (message.kind === "progress") report(message.progress);
    else if (message.kind === "stopped") clearTimeout(patience);
    else ended.resolve({ progress: message.progress, plan: message.plan, cost: message.cost });
  });
  worker.on("error", (error: Error & { code?: string }) => fail(error.code ?? error.message));
  worker.on("exit", (code) => fail(`exit ${code}`));

  void ended.promise.then(() => {
    clearTimeout(patience);
    clearTimeout(silence);
    return worker.terminate();
  });

  return {
    outcome: ended.promise,
    cancel: () => {
      Atomics.store(new Int32Array(cancelFlag), 0, 1);
      if (!spoke) stop("cancelled", "");
      else patience ??= setTimeout(() => stop("cancelled", "no-answer"), PATIENCE);
    },
  };
}
