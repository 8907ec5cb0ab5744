import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import type { Answer, Source } from "./messages.ts";
import type { Tables } from "./read-files.ts";
import { WorkbookError, wrong } from "./workbook-error.ts";

const WALL_CLOCK_SECONDS = 10;
const MOST_MEGABYTES = 512;

/** The thread's program: beside this file as source, under its own name where all is bundled (see vite.config.ts). */
const PROGRAM = new URL(import.meta.url.endsWith(".ts") ? "worker.ts" : "workbook-worker.js", import.meta.url);

/** How long reading may take and how much memory, and another program for tests. */
export interface Limits {
  readonly seconds?: number;
  readonly megabytes?: number;
  readonly program?: URL;
}

/**
 * Reads files in a thread of its own, with a limit on its memory and its time.
 * @throws WorkbookError where a file cannot be read, or reading it takes too long or too much
 */
export async function readInWorker(source: Source, limits: Limits = {}): Promise<Tables> {
  const seconds = limits.seconds ?? WALL_CLOCK_SECONDS;
  const name = "path" in source ? basename(source.path) : (source.files[0]?.name ?? "?");
  const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes ?? MOST_MEGABYTES, maxYoungGenerationSizeMb: 64 };
  const worker = new Worker(limits.program ?? PROGRAM, { workerData: source, resourceLimits });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const refuse = (code: string, values = {}) => reject(new WorkbookError([wrong(name, code, values)]));
  const alarm = setTimeout(() => refuse("too-slow", { seconds }), seconds * 1000);
  worker.once("message", resolve);
  worker.once("error", (error: NodeJS.ErrnoException) =>
    error.code === "ERR_WORKER_OUT_OF_MEMORY" ? refuse("too-much") : reject(error),
  );
  worker.once("exit", (code) => refuse("unreadable-file", { why: `exit ${code}` }));
  try {
    const answer = await promise;
    if ("issues" in answer) throw new WorkbookError(answer.issues);
    return answer.tables;
  } finally {
    clearTimeout(alarm);
    await worker.terminate();
  }
}
