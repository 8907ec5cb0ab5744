import { parentPort } from "node:worker_threads";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import type { Fix } from "#shared/scheduler/why/fixes/fix.ts";
import type { StandingPlan } from "#shared/scheduler/why/standing-plan.ts";
import { standingPlan } from "#shared/scheduler/why/standing-plan.ts";
import type { WhyMessage, WhyTask } from "./why-messages.ts";
import { answer } from "./why-work.ts";

/**
 * The thread that questions are answered in, one after the other. The campus stays compiled between them, and is
 * compiled anew as soon as it has changed: a question that follows need not wait for that.
 */
function serve(post: (message: WhyMessage) => void): (task: WhyTask) => void {
  let campus: Campus | null = null;
  let standing: StandingPlan | null = null;
  const warm = (): StandingPlan => (standing ??= standingPlan(campus!));
  const take = (next: Campus): void => {
    [campus, standing] = [next, null];
    // Changes that come together are compiled together.
    setImmediate(warm);
  };
  return (task) => {
    if (task.task === "campus") take(campusFrom(task.lists));
    else if (task.task === "change") take(applyDiff(campus!, task.diff));
    else ask(warm(), task, post);
  };
}

function ask(
  standing: StandingPlan,
  { id, question, seconds, cancelFlag }: Extract<WhyTask, { task: "ask" }>,
  post: (message: WhyMessage) => void,
): void {
  const flag = new Int32Array(cancelFlag);
  const known = new Map<Fix, string>();
  const report = answer(standing, question, seconds, {
    now: () => performance.now(),
    cancelled: () => Atomics.load(flag, 0) !== 0,
    report: (step) => post({ id, report: step, last: false }),
    idOf: (fix) => {
      const name = known.get(fix) ?? `${id}-${known.size}`;
      known.set(fix, name);
      return name;
    },
  });
  post({ id, report, last: true });
}

if (parentPort) {
  const port = parentPort;
  port.on(
    "message",
    serve((message) => port.postMessage(message)),
  );
}
