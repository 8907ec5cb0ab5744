import type { SolveProgress } from "#shared/contract/solve.ts";
import { instructorsNeeded } from "#shared/domain/needs.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { Board } from "#shared/scheduler/search/board.ts";
import { numbersOfRun } from "#shared/scheduler/search/placement-numbers.ts";
import { startSolve } from "./start.ts";
import type { SolveOptions, SolveOutcome, SolveRun } from "./start.ts";

/**
 * Starts several runs with seeds one after the other, each in a thread; the best of their plans is the outcome. Against
 * the clock they also share how they stand on the way; with iterations alone they do not, so that they can be repeated.
 */
export function startThreads(lists: CampusLists, threads: number, options: SolveOptions): SolveRun {
  const latest: SolveProgress[] = [];
  const board = threads > 1 && options.limits.seconds !== undefined ? Board.memory(numbersIn(lists)) : undefined;
  const runs = Array.from({ length: threads }, (_, place) =>
    startSolve(lists, {
      ...options,
      board,
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
  return one.cost <= other.cost ? one : other;
}

/** Numbers that say where all runs of a campus stand, and no fewer: a run meets at most one week more than it asks for. */
function numbersIn({ runs, sessions }: CampusLists): number {
  const stride = Math.max(1, ...sessions.map(instructorsNeeded));
  const weekly = Map.groupBy(sessions, ({ run }) => run);
  return runs.reduce((sum, { code, weeks }) => {
    const perWeek = (weekly.get(code) ?? []).reduce((meetings, session) => meetings + session.perWeek, 0);
    return sum + numbersOfRun(perWeek * (weeks + 1), stride);
  }, 0);
}

/** The better of two: in the order of the objective; the first where they are equal. */
function better(one: SolveProgress, other: SolveProgress): SolveProgress {
  const apart =
    one.unplacedLearnerDays - other.unplacedLearnerDays ||
    one.shortfall - other.shortfall ||
    one.instability - other.instability;
  return apart <= 0 ? one : other;
}
