import type { SolveProgress } from "#shared/contract/solve.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { startSolve } from "./start.ts";
import type { SolveOptions, SolveOutcome, SolveRun } from "./start.ts";

/** Starts several runs with seeds one after the other, each in a thread; the best of their plans is the outcome. */
export function startThreads(lists: CampusLists, threads: number, options: SolveOptions): SolveRun {
  const latest: SolveProgress[] = [];
  const runs = Array.from({ length: threads }, (_, place) =>
    startSolve(lists, {
      ...options,
      seed: (options.seed + place) >>> 0,
      report: (progress) => {
        latest[place] = progress;
        if (place === 0) options.report(Object.values(latest).reduce(better));
      },
    }),
  );
  return {
    outcome: Promise.all(runs.map((run) => run.outcome)).then((outcomes) => outcomes.reduce(betterOutcome)),
    cancel: () => runs.forEach((run) => run.cancel()),
  };
}

function betterOutcome(one: SolveOutcome, other: SolveOutcome): SolveOutcome {
  if (!one.plan || !other.plan) return one.plan ? one : other;
  return better(one.progress, other.progress) === one.progress ? one : other;
}

/** The better of two: in the order of the objective; the first where they are equal. */
function better(one: SolveProgress, other: SolveProgress): SolveProgress {
  const apart =
    one.unplacedLearnerDays - other.unplacedLearnerDays ||
    one.shortfall - other.shortfall ||
    one.instability - other.instability;
  return apart <= 0 ? one : other;
}
