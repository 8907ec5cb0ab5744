import { parentPort, workerData } from "node:worker_threads";
import { campusFrom } from "#shared/domain/tables.ts";
import { solveCampus } from "#shared/scheduler/solve.ts";
import { feed } from "./feed.ts";
import { progressOf, STARTING } from "./messages.ts";
import type { SolveMessage, SolveTask } from "./messages.ts";

/** The thread a run of the scheduler lives in: solves the task it was started with, tells how it stands, and ends. */
function work(task: SolveTask, post: (message: SolveMessage) => void): void {
  const cancelFlag = new Int32Array(task.cancelFlag);
  const { phase, last, seconds } = feed(solveCampus(campusFrom(task.lists), task), task.limits, {
    now: () => performance.now(),
    cancelled: () => Atomics.load(cancelFlag, 0) !== 0,
    report: (step, at) => post({ kind: "progress", progress: progressOf(step, at) }),
  });
  const progress = last ? progressOf(last, seconds, phase) : { ...STARTING, phase, seconds };
  post({ kind: "stopped", progress });
  post({ kind: "end", progress, plan: last ? last.plan() : task.lists.plan, cost: last?.cost ?? Infinity });
}

if (parentPort) {
  const port = parentPort;
  work(workerData as SolveTask, (message) => port.postMessage(message));
}
