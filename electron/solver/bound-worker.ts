import { parentPort, workerData } from "node:worker_threads";
import loadHighs from "highs";
import type { BoundMessage, BoundTask } from "./bound-messages.ts";
import { proveBounds } from "./bound-work.ts";

if (parentPort) {
  const port = parentPort;
  const post = (message: BoundMessage) => port.postMessage(message);
  const report = (done: number, of: number) => post({ kind: "progress", done, of });
  const bounds = proveBounds(await loadHighs(), workerData as BoundTask, () => performance.now(), report);
  post({ kind: "end", bounds });
}
