import { Worker } from "node:worker_threads";
import { numbersIn } from "#shared/scheduler/search/incumbent.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import { Board } from "#shared/scheduler/search/board.ts";
import type { Limits } from "./feed.ts";
import type { ProblemMessage, ProblemProgress, ProblemTask } from "./problem-messages.ts";

/** What a search of activities is asked to do. */
export interface ProblemOptions {
  readonly limits: Limits;
  readonly seed: number;
  /** So many threads, with seeds one after the other; they share their best. One alone can be repeated. */
  readonly threads: number;
  readonly clock: ProblemTask["clock"];
  /** Told how the first thread stands, at most four times a second. */
  readonly report: (progress: ProblemProgress) => void;
}

/** The best of all threads: where each activity stands. `iterations` are those of all of them. */
export interface ProblemOutcome {
  readonly progress: ProblemProgress;
  readonly time: Int32Array;
  readonly room: Int32Array;
  /** What people take, as the incumbent keeps it. */
  readonly taken: Int32Array;
}

/** A search under way. `outcome` rejects where a thread died of an error of its own. */
export interface ProblemRun {
  readonly outcome: Promise<ProblemOutcome>;
  /** Asks for the best so far. */
  cancel(): void;
}

const workerFile = new URL("problem-worker.ts", import.meta.url);

/** Starts the search of a problem of activities, each thread with a copy of it. */
export function startProblem(problem: Problem, options: ProblemOptions): ProblemRun {
  const { limits, seed, threads, clock, report } = options;
  const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const board = threads > 1 ? Board.memory(numbersIn(problem)) : null;
  const outcomes = Array.from({ length: threads }, (_, place) =>
    runThread(
      { problem, limits, clock, cancelFlag, board, seed: (seed + place) >>> 0 },
      place === 0 ? report : () => {},
    ),
  );
  return {
    outcome: Promise.all(outcomes).then(bestOf),
    cancel: () => Atomics.store(new Int32Array(cancelFlag), 0, 1),
  };
}

function runThread(task: ProblemTask, report: ProblemOptions["report"]): Promise<ProblemOutcome> {
  const worker = new Worker(workerFile, { workerData: task });
  const ended = Promise.withResolvers<ProblemOutcome>();
  worker.on("message", (message: ProblemMessage) => {
    if (message.kind === "progress") report(message.progress);
    else ended.resolve(message);
  });
  worker.on("error", ended.reject);
  return ended.promise;
}

/** The best, with the moves of all and the first valid plan of any. */
function bestOf(outcomes: readonly ProblemOutcome[]): ProblemOutcome {
  const best = outcomes.reduce((one, other) => (compare(other.progress, one.progress) < 0 ? other : one));
  const iterations = outcomes.reduce((sum, { progress }) => sum + progress.iterations, 0);
  const valid = outcomes.map(({ progress }) => progress.validAfter).filter((after) => after !== null);
  const validAfter = valid.length === 0 ? null : Math.min(...valid);
  return { ...best, progress: { ...best.progress, iterations, validAfter } };
}

function compare(one: ProblemProgress, other: ProblemProgress): number {
  return one.breaches - other.breaches || one.cost - other.cost;
}
