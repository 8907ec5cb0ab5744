import { parentPort, workerData } from "node:worker_threads";
import loadHighs from "highs";
import type { BoundProgress } from "#shared/contract/bounds.ts";
import type { BoundMessage, BoundTask } from "./bound-messages.ts";
import { proveBounds } from "./bound-work.ts";

/** Milliseconds between two reports. */
const PAUSE = 250;

if (parentPort) {
  const port = parentPort;
  const post = (message: BoundMessage) => port.postMessage(message);
  let told = -Infinity;
  const report = (progress: BoundProgress) => {
    if (performance.now() - told < PAUSE) return;
    told = performance.now();
    post({ kind: "progress", progress });
  };
  const bounds = proveBounds(await loadHighs(), workerData as BoundTask, () => performance.now(), report);
  post({ kind: "end", bounds });
}
