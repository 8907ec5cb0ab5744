import { runOf } from "#shared/domain/facts.ts";
import { refuse } from "#shared/edits/edit.ts";
import type { Fix } from "#shared/scheduler/why/fixes/fix.ts";
import { preCheck } from "#shared/scheduler/why/pre-check.ts";
import type { StandingPlan } from "#shared/scheduler/why/standing-plan.ts";
import { whyCell } from "#shared/scheduler/why/why-cell.ts";
import type { WhyDay } from "#shared/scheduler/why/why-day.ts";
import { whyDay } from "#shared/scheduler/why/why-day.ts";
import type { WhyStep } from "#shared/scheduler/why/why-run.ts";
import { whyRun } from "#shared/scheduler/why/why-run.ts";
import type { TriedFix, WhyQuestion, WhyReport } from "./why-messages.ts";

/** What answering needs from the thread it runs in. */
export interface WhySurroundings {
  /** A steady clock in milliseconds. */
  readonly now: () => number;
  readonly cancelled: () => boolean;
  /** Told at once what is new in the answer, and how far it is at most ten times a second. */
  readonly report: (report: WhyReport) => void;
  /** A name for a fix, the same each time it is asked. */
  readonly idOf: (fix: Fix) => string;
}

/** Milliseconds between two reports that tell nothing but progress. */
const PAUSE = 100;

/** Answers a question step by step until it is whole, the time is up or nobody wants to know any more. */
export function answer(
  standing: StandingPlan,
  question: WhyQuestion,
  seconds: number,
  { now, cancelled, report, idOf }: WhySurroundings,
): WhyReport {
  if (question.about === "check") return { kind: "check", findings: preCheck(standing.campus) };
  const reports = reportsOn(standing, question, (fix) => ({ id: idOf(fix), fix }));
  if ("refused" in reports) return { kind: "refused", refusal: reports };
  const begun = now();
  let [told, known] = [-Infinity, 0];
  for (;;) {
    const { done, value } = reports.next();
    if (done) return value;
    const late = now() - begun >= seconds * 1000;
    // Late or not: an answer without any reason would be none.
    if (cancelled() || (late && knownIn(value) > 0)) return { ...value, phase: "time-up" };
    if (knownIn(value) === known && now() - told < PAUSE) continue;
    [told, known] = [now(), knownIn(value)];
    report(value);
  }
}

type Progress = Extract<WhyReport, { kind: "run" | "day" }>;

/** The reports on a question, or why there is nothing to ask. */
function reportsOn(
  standing: StandingPlan,
  question: Exclude<WhyQuestion, { about: "check" }>,
  tried: (fix: Fix) => TriedFix,
) {
  if (question.about === "day") {
    const steps = whyDay(standing, question.day);
    return steps ? onDay(steps) : refuse("day-not-planned");
  }
  const code = question.about === "run" ? question.run : question.cell.run;
  const run = runOf(standing.campus, code);
  const index = run ? standing.compiled.ids.runAt.get(run.code) : undefined;
  if (!run || index === undefined) return refuse("no-such-run", { run: code });
  if (question.about === "cell") {
    const { room, daypart } = question.cell;
    const steps = whyCell(standing, question.cell);
    return steps ? onRun(steps, tried) : refuse("no-such-cell", { run: code, room, daypart });
  }
  if (standing.placements[index]) return refuse("run-is-placed", { run: run.code });
  return onRun(whyRun(standing, index), tried);
}

function* onRun(
  steps: Generator<WhyStep, WhyStep>,
  tried: (fix: Fix) => TriedFix,
): Generator<Progress, Progress, undefined> {
  for (;;) {
    const { done, value } = steps.next();
    const { phase, why } = value;
    const part = value.most > 0 ? Math.min(1, value.done / value.most) : 1;
    // The facts are the first half, the fixes the second.
    const share = done ? 1 : (part + Number(phase === "fixes")) / 2;
    const fixes = value.fixes.map(tried);
    if (done) return { kind: "run", phase: "done", share, why, fixes };
    yield { kind: "run", phase, share, why, fixes };
  }
}

function* onDay(steps: Generator<WhyDay, WhyDay>): Generator<Progress, Progress, undefined> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { kind: "day", phase: "done", share: 1, day: value };
    yield { kind: "day", phase: "facts", share: value.most > 0 ? value.done / value.most : 1, day: value };
  }
}

/** How much an answer holds; 0 where it says nothing yet. */
function knownIn(value: Progress): number {
  if (value.kind === "day") return value.day.candidates.length;
  return value.why === null ? 0 : 1 + value.fixes.length;
}
