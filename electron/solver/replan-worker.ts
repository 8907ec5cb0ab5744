import { parentPort, workerData } from "node:worker_threads";
import { findReplan } from "#shared/by-hand/replan.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import type { ReplanMessage, ReplanTask } from "./replan-messages.ts";

/** Milliseconds between two reports. */
const PAUSE = 100;

if (parentPort) {
  const port = parentPort;
  const post = (message: ReplanMessage) => port.postMessage(message);
  const { lists, outage, budget } = workerData as ReplanTask;
  const search = findReplan(campusFrom(lists), outage, budget);
  let told = -Infinity;
  for (let step = search.next(); ; step = search.next()) {
    if (step.done) {
      post({ kind: "end", outcome: step.value });
      break;
    }
    if (performance.now() - told < PAUSE) continue;
    told = performance.now();
    post({ kind: "progress", ...step.value });
  }
}
