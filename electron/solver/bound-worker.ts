import { parentPort, workerData } from "node:worker_threads";
import loadHighs from "highs";
import type { BoundProgress } from "#shared/contract/bounds.ts";
import type { BoundMessage, BoundTask } from "./bound-messages.ts";
import { proveBounds } from "./bound-work.ts";

/** Milliseconds between two reports. */
const PAUSE = 250;

/** The clock on the wall runs at most so many times as fast as the time that a proof is given. */
const PATIENCE = 4;

if (parentPort) {
  const port = parentPort;
  const post = (message: BoundMessage) => port.postMessage(message);
  let told = -Infinity;
  const report = (progress: BoundProgress) => {
    if (performance.now() - told < PAUSE) return;
    told = performance.now();
    post({ kind: "progress", progress });
  };
  const { now, pace } = patientClock();
  const bounds = proveBounds(await loadHighs(), workerData as BoundTask, now, report, pace);
  post({ kind: "end", bounds });
}

/**
 * A clock in milliseconds that counts the time this thread has worked, so that a busy machine costs a proof no sharpness;
 * yet no slower than a quarter of the clock on the wall, so that it ends. `pace` is how many times as fast that one ran.
 */
function patientClock(): { readonly now: () => number; readonly pace: () => number } {
  const begun = performance.now();
  const before = process.threadCpuUsage();
  const wall = () => performance.now() - begun;
  const now = () => {
    const { user, system } = process.threadCpuUsage(before);
    return Math.max((user + system) / 1000, wall() / PATIENCE);
  };
  return { now, pace: () => Math.max(1, wall() / Math.max(1, now())) };
}
