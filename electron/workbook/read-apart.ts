import { fork } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { RawBook } from "#shared/import/raw.ts";
import type { CampusClock } from "./calendar/read-calendar.ts";
import type { Answer, Request, Source } from "./messages.ts";
import { WorkbookError, wrong } from "./workbook-error.ts";

const WALL_CLOCK_SECONDS = 10;
const MOST_MEGABYTES = 512;

/** Of its memory, what the process may keep in objects; the rest is for the bytes of files. */
const SHARE_OF_OBJECTS = 0.8;

/** How a process says that it ran out of memory: killed by its own watch, or ended by the engine. */
const OUT_OF_MEMORY = new Set<string | number | null>(["SIGKILL", "SIGABRT", "SIGTRAP", 134, 133]);

/** The process's program: beside this file as source, under its own name where all is bundled (see vite.config.ts). */
const PROGRAM = new URL(import.meta.url.endsWith(".ts") ? "worker.ts" : "workbook-worker.js", import.meta.url);

/** A process that reads files, whatever started it. */
export interface ReaderProcess {
  send(request: Request): void;
  onAnswer(listener: (answer: Answer) => void): void;
  /** Calls back with the signal, or else the exit code, it ended by. */
  onEnd(listener: (reason: string | number | null) => void): void;
  kill(): void;
}

/** Starts a program as a process of its own, with a limit on its objects in megabytes. */
export type StartReader = (program: string, megabytes: number) => ReaderProcess;

/** How long reading may take and how much memory; who starts the process, and another program for tests. */
export interface Limits {
  /** The clock that calendars are read by. */
  readonly clock?: CampusClock;
  readonly seconds?: number;
  readonly megabytes?: number;
  readonly program?: URL;
  readonly start?: StartReader;
}

/**
 * Reads files in a process of its own, with a limit on its memory and its time: no file can hold up or bring down the
 * program, or see what it has open.
 * @throws WorkbookError where a file cannot be read, or reading it takes too long or too much
 */
export async function readApart(source: Source, limits: Limits = {}): Promise<RawBook> {
  const { clock, seconds = WALL_CLOCK_SECONDS, megabytes = MOST_MEGABYTES, program = PROGRAM, start = forked } = limits;
  const name = "path" in source ? basename(source.path) : (source.files[0]?.name ?? "?");
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const refuse = (code: string, values = {}) => reject(new WorkbookError([wrong(name, code, values)]));
  const reader = start(fileURLToPath(program), Math.round(megabytes * SHARE_OF_OBJECTS));
  const alarm = setTimeout(() => refuse("too-slow", { seconds }), seconds * 1000);
  reader.onAnswer(resolve);
  reader.onEnd((why) =>
    OUT_OF_MEMORY.has(why) ? refuse("too-much") : refuse("unreadable-file", { why: `exit ${why}` }),
  );
  try {
    reader.send({ source, mostBytes: megabytes * 1_000_000, ...(clock ? { clock } : {}) });
    const answer = await promise;
    if ("issues" in answer) throw new WorkbookError(answer.issues);
    return answer.book;
  } finally {
    clearTimeout(alarm);
    reader.kill();
  }
}

/** A process of Node itself. Its environment is empty: nothing of what the program was started with comes along. */
function forked(program: string, megabytes: number): ReaderProcess {
  const child = fork(program, [], {
    execArgv: [`--max-old-space-size=${megabytes}`],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return {
    // A process that ends before it is asked says so by its end.
    send: (request) => void child.send(request, () => {}),
    onAnswer: (listener) => void child.once("message", (answer) => listener(answer as Answer)),
    onEnd: (listener) => {
      child.once("exit", (code, signal) => listener(signal ?? code));
      child.once("error", () => listener(null));
    },
    kill: () => void child.kill("SIGKILL"),
  };
}
