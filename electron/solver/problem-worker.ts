import { parentPort, workerData } from "node:worker_threads";
import { searchActivities } from "#shared/scheduler/solve-activities.ts";
import { exchange } from "./exchange.ts";
import { feed } from "./feed.ts";
import type { ProblemMessage, ProblemProgress, ProblemTask } from "./problem-messages.ts";

/** The thread a search of activities lives in: tells how it stands, and its best at the end. */
function work(task: ProblemTask, post: (message: ProblemMessage) => void): void {
  const cancelFlag = new Int32Array(task.cancelFlag);
  const begun = clockOf(task)();
  const search = searchActivities(task.problem, task.seed);
  const { incumbent } = search;
  let validAfter: number | null = null;
  const progressAt = (iterations: number, seconds: number): ProblemProgress => {
    const { breaches, cost } = incumbent;
    return { seconds, iterations, breaches, cost, validAfter };
  };
  function* watched() {
    const steps = task.board ? exchange(search, task.board) : search.steps;
    let spent: number | undefined;
    for (;;) {
      const step = steps.next(spent);
      if (step.done) return;
      if (incumbent.breaches === 0) validAfter ??= (clockOf(task)() - begun) / 1000;
      spent = yield step.value;
    }
  }
  const { last, seconds } = feed(watched(), task.limits, {
    now: clockOf(task),
    cancelled: () => Atomics.load(cancelFlag, 0) !== 0,
    report: ({ iterations }, at) => post({ kind: "progress", progress: progressAt(iterations, at) }),
  });
  const progress = progressAt(last?.iterations ?? 0, seconds);
  post({ kind: "end", progress, time: incumbent.time, room: incumbent.room, taken: incumbent.taken });
}

/** Milliseconds by the clock of the task. */
function clockOf({ clock }: ProblemTask): () => number {
  if (clock === "wall") return () => performance.now();
  return () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
}

if (parentPort) {
  const port = parentPort;
  work(workerData as ProblemTask, (message) => port.postMessage(message));
}
