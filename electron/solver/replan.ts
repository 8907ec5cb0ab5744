import { Worker } from "node:worker_threads";
import type { ReplanResult } from "#shared/by-hand/replan.ts";
import type { ReplanQuestion } from "#shared/contract/replan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { refuse } from "#shared/edits/edit.ts";
import type { ReplanMessage, ReplanTask } from "./replan-messages.ts";

/** A search under way. `outcome` never rejects: a worker that dies or is stopped is a refusal too. */
export interface ReplanSearch {
  readonly outcome: Promise<ReplanResult | Refusal>;
  /** Stops it at once. */
  cancel(): void;
}

/** Most memory of the worker, in MB. */
const MEMORY = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 };

/** Milliseconds without a word after which a worker counts as hanging. */
const SILENCE = 60_000;

const workerFile = new URL(import.meta.url.endsWith(".ts") ? "replan-worker.ts" : "replan-worker.js", import.meta.url);

/**
 * Starts looking for new places in a thread of its own: a step can take a second, and the window goes on meanwhile.
 * `report` is told how far it is, at most ten times a second; `file` is the worker's own, for tests.
 */
export function startReplan(
  lists: CampusLists,
  question: ReplanQuestion,
  report: (done: number, of: number) => void,
  file = workerFile,
): ReplanSearch {
  const task: ReplanTask = { lists, ...question };
  const worker = new Worker(file, { workerData: task, resourceLimits: MEMORY });
  const ended = Promise.withResolvers<ReplanResult | Refusal>();
  const fail = (message: string) => ended.resolve(refuse("replan-failed", { message }));
  const silence = setTimeout(() => fail("no-answer"), SILENCE);
  worker.on("message", (message: ReplanMessage) => {
    silence.refresh();
    if (message.kind === "progress") report(message.done, message.of);
    else ended.resolve(message.outcome);
  });
  worker.on("error", (error: Error & { code?: string }) => fail(error.code ?? error.message));
  worker.on("exit", (code) => fail(`exit ${code}`));

  void ended.promise.then(() => {
    clearTimeout(silence);
    return worker.terminate();
  });
  return { outcome: ended.promise, cancel: () => fail("cancelled") };
}
