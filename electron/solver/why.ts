import { Worker } from "node:worker_threads";
import type { Campus } from "#shared/domain/campus.ts";
import { diffBetween } from "#shared/domain/diff.ts";
import { listsOf } from "#shared/domain/tables.ts";
import type { WhyMessage, WhyQuestion, WhyReport, WhyTask } from "./why-messages.ts";

/** How a question is asked. */
export interface WhyOptions {
  /** Seconds after which an answer is good enough as it is. */
  readonly seconds: number;
  readonly report: (report: WhyReport) => void;
}

/** A question under way. `outcome` never rejects: a worker that dies is an answer too. */
export interface WhyAsking {
  readonly outcome: Promise<WhyReport>;
  /** Nobody wants to know any more: the worker turns to the next question. */
  cancel(): void;
}

interface Pending {
  readonly report: (report: WhyReport) => void;
  readonly end: (report: WhyReport) => void;
}

/** Most memory of the worker, in MB. */
const MEMORY = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 };

/** Milliseconds without a word after which a worker that was asked something counts as hanging. */
const SILENCE = 60_000;

const workerFile = new URL(import.meta.url.endsWith(".ts") ? "why-worker.ts" : "why-worker.js", import.meta.url);

/**
 * Answers questions about a campus in a thread of its own, which begins with the first and keeps the campus compiled
 * for the next. Between questions it does not keep the program alive.
 */
export class WhyThread {
  readonly #file: URL;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | null = null;
  /** The campus as the worker has it. */
  #shown: Campus | null = null;
  #silence: NodeJS.Timeout | undefined;
  #asked = 0;

  constructor(file: URL = workerFile) {
    this.#file = file;
  }

  /** Says that the campus has changed, so that it is compiled before the next question; nothing where none was asked. */
  follow(campus: Campus): void {
    if (this.#worker) this.#show(this.#worker, campus);
  }

  /** Asks a question about a campus. */
  ask(campus: Campus, question: WhyQuestion, { seconds, report }: WhyOptions): WhyAsking {
    const worker = (this.#worker ??= this.#start());
    this.#show(worker, campus);
    const id = ++this.#asked;
    const ended = Promise.withResolvers<WhyReport>();
    this.#pending.set(id, { report, end: ended.resolve });
    worker.ref();
    const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    worker.postMessage({ task: "ask", id, question, seconds, cancelFlag } satisfies WhyTask);
    this.#listen(worker, seconds);
    return { outcome: ended.promise, cancel: () => Atomics.store(new Int32Array(cancelFlag), 0, 1) };
  }

  /** Stops the worker; questions under way have no answer. The next question starts another. */
  close(): void {
    if (this.#worker) this.#end(this.#worker, "closed");
  }

  #start(): Worker {
    const worker = new Worker(this.#file, { resourceLimits: MEMORY });
    worker.on("message", (message: WhyMessage) => this.#take(message));
    worker.on("error", (error: Error & { code?: string }) => this.#end(worker, error.code ?? error.message));
    worker.on("exit", (code) => this.#end(worker, `exit ${code}`));
    return worker;
  }

  #show(worker: Worker, campus: Campus): void {
    if (campus === this.#shown) return;
    const task: WhyTask = this.#shown
      ? { task: "change", diff: diffBetween(this.#shown, campus) }
      : { task: "campus", lists: listsOf(campus) };
    this.#shown = campus;
    worker.postMessage(task);
  }

  #take({ id, report, last }: WhyMessage): void {
    const pending = this.#pending.get(id);
    if (last) this.#pending.delete(id);
    if (this.#pending.size > 0) this.#silence?.refresh();
    else {
      clearTimeout(this.#silence);
      this.#worker?.unref();
    }
    if (last) pending?.end(report);
    else pending?.report(report);
  }

  #listen(worker: Worker, seconds: number): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#end(worker, "no-answer"), SILENCE + seconds * 1000);
    this.#silence.unref();
  }

  #end(worker: Worker, message: string): void {
    if (worker !== this.#worker) return;
    [this.#worker, this.#shown] = [null, null];
    clearTimeout(this.#silence);
    for (const { end } of this.#pending.values()) end({ kind: "failed", message });
    this.#pending.clear();
    void worker.terminate();
  }
}
