import { Worker } from "node:worker_threads";
import type { BoundOutcome, BoundProgress } from "#shared/contract/bounds.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { BoundMessage, BoundTask } from "./bound-messages.ts";

/** How proving is asked for. */
export interface BoundOptions {
  /** Seconds for all of it. */
  readonly seconds: number;
  /** Unplaced learner-days of a plan that is there: a bound that reaches it is good enough. */
  readonly incumbent?: number;
  /** Told how far the proof is, at most four times a second. */
  readonly report: (progress: BoundProgress) => void;
  /** The worker's own file, for tests. */
  readonly file?: URL;
  /** Milliseconds on top of `seconds` before a worker that does not end counts as hanging. */
  readonly grace?: number;
}

/** A proof under way. `outcome` never rejects: a worker that dies claims nothing. */
export interface BoundRun {
  readonly outcome: Promise<BoundOutcome>;
  /** Stops it at once; nothing is claimed. */
  cancel(): void;
}

/** Most memory of the worker's own objects, in MB; that of HiGHS comes on top, 2 GB at most. */
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

const GRACE = 60_000;

/** Seconds on the wall for each that a worker is given. */
const WALL = 4;

const workerFile = new URL(import.meta.url.endsWith(".ts") ? "bound-worker.ts" : "bound-worker.js", import.meta.url);

/** Starts proving what no plan of a campus can better, in a thread of its own: the solver cannot take the app with it. */
export function startBound(lists: CampusLists, options: BoundOptions): BoundRun {
  const { seconds, incumbent, report, grace = GRACE } = options;
  const task: BoundTask = { lists, seconds, incumbent };
  const worker = new Worker(options.file ?? workerFile, { workerData: task, resourceLimits: MEMORY });
  const ended = Promise.withResolvers<BoundOutcome>();
  const none = (reason: "timeout" | "cancelled" | "failed", message: string) =>
    ended.resolve({ kind: "none", reason, message });
  // The worker counts the time it works: on a busy machine that is less than what passes.
  const clock = setTimeout(() => none("timeout", ""), WALL * seconds * 1000 + grace);
  worker.on("message", (message: BoundMessage) => {
    if (message.kind === "progress") report(message.progress);
    else ended.resolve({ kind: "proved", bounds: message.bounds });
  });
  worker.on("error", (error: Error & { code?: string }) => none("failed", error.code ?? error.message));
  worker.on("exit", (code) => none("failed", `exit ${code}`));

  void ended.promise.then(() => {
    clearTimeout(clock);
    return worker.terminate();
  });
  return { outcome: ended.promise, cancel: () => none("cancelled", "") };
}
