import { Worker } from "node:worker_threads";
import type { FromServer, ServerTask, ToServer } from "./messages.ts";

/** The server in its thread. */
export interface RunningServer {
  /** The port it listens on. Rejects with an error whose message is the system's code where it cannot. */
  readonly ready: Promise<number>;
  tell(message: ToServer): void;
  /** Ends it; nobody is told. */
  stop(): Promise<void>;
}

/** Most memory of the thread, in MB: a campus twice over, and its answers. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

const workerFile = new URL(
  import.meta.url.endsWith(".ts") ? "partner-worker.ts" : "partner-worker.js",
  import.meta.url,
);

/**
 * Starts the server in a thread of its own: what it does or suffers never holds up the planner.
 * @param onMessage what it asks and tells while it serves
 * @param onDied it ended by itself after it was ready
 */
export function startServer(
  task: ServerTask,
  onMessage: (message: FromServer) => void,
  onDied: () => void,
): RunningServer {
  const worker = new Worker(workerFile, { workerData: task, resourceLimits: MEMORY });
  const ready = Promise.withResolvers<number>();
  let isStopped = false;
  worker.on("message", (message: FromServer) => {
    if (message.kind === "ready") ready.resolve(message.port);
    else if (message.kind === "failed") ready.reject(new Error(message.code));
    else onMessage(message);
  });
  worker.on("error", () => {});
  worker.on("exit", () => {
    ready.reject(new Error("died"));
    if (!isStopped) onDied();
  });
  ready.promise.catch(() => {});
  return {
    ready: ready.promise,
    tell: (message) => worker.postMessage(message),
    stop: async () => {
      isStopped = true;
      await worker.terminate();
    },
  };
}
