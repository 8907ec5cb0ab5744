import { parentPort, workerData } from "node:worker_threads";
import loadHighs from "highs";
import type { BoundProgress } from "#shared/contract/bounds.ts";
import type { BoundMessage, BoundTask } from "./bound-messages.ts";
import { proveBounds } from "./bound-work.ts";

/** Milliseconds between two reports. */
const PAUSE = 250;

/** The clock on the wall runs at most so many times as fast as the time that a proof is given. */
const PATIENCE = 3;

if (parentPort) {
  const port = parentPort;
  const post = (message: BoundMessage) => port.postMessage(message);
  let told = -Infinity;
  const report = (progress: BoundProgress) => {
    if (performance.now() - told < PAUSE) return;
    told = performance.now();
    post({ kind: "progress", progress });
  };
  const bounds = proveBounds(await loadHighs(), workerData as BoundTask, patientClock(), report);
  post({ kind: "end", bounds });
}

/**
 * A clock in milliseconds that counts the time this thread has worked, so that a busy machine costs a proof no sharpness;
 * yet no slower than a third of the clock on the wall, so that it ends.
 */
function patientClock(): () => number {
  const begun = performance.now();
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    return Math.max((user + system) / 1000, (performance.now() - begun) / PATIENCE);
  };
}
