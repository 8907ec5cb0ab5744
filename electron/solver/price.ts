import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { Spread } from "#shared/scheduler/bound/spread.ts";
import { spreadOf } from "#shared/scheduler/bound/spread.ts";
import { changedBy } from "#shared/scheduler/bound/what-if.ts";
import type { WhatIf } from "#shared/scheduler/bound/what-if.ts";
import { startSolve } from "./start.ts";
import type { SolveOptions, SolveOutcome, SolveRun } from "./start.ts";

/** How decisions are priced: by so many solve runs of the campus as it is and as it would be, with the same seeds. */
export interface PriceOptions {
  readonly seeds: readonly number[];
  /** Moves of every run: the same campus, seed and iterations give the same plan. */
  readonly iterations: number;
  /** Runs at the same time. */
  readonly threads: number;
  /** Told how many of all runs are done. */
  readonly report: (done: number, of: number) => void;
  /** Starts a run, for tests. */
  readonly start?: (lists: CampusLists, options: SolveOptions) => SolveRun;
}

/** What a decision gains, seed by seed against the campus as it is: below 0 it costs. */
export interface Gain {
  readonly whatIf: WhatIf;
  /** Learner-days that are planned more. */
  readonly learnerDays: Spread;
  readonly daysOnTarget: Spread;
}

/** What pricing came to: gains, the largest first; or nothing is claimed, because it was cancelled or a run failed. */
export type PriceOutcome =
  | { readonly kind: "priced"; readonly gains: readonly Gain[] }
  | { readonly kind: "none"; readonly reason: "cancelled" | "failed"; readonly message: string };

/** Pricing under way. `outcome` never rejects. */
export interface PriceRun {
  readonly outcome: Promise<PriceOutcome>;
  cancel(): void;
}

/** Prices decisions by solving. Every run starts from nothing but what is placed by hand. */
export function startPricing(lists: CampusLists, whatIfs: readonly WhatIf[], options: PriceOptions): PriceRun {
  const campus = campusFrom(lists);
  const variants = [lists, ...whatIfs.map((whatIf) => listsOf(changedBy(campus, whatIf)))];
  const jobs = options.seeds.flatMap((seed) => variants.map((variant, at) => ({ seed, variant, at })));
  const results = new Map<string, SolveOutcome>();
  const running = new Set<SolveRun>();
  let stopped: PriceOutcome | null = null;
  let next = 0;

  const work = async (): Promise<void> => {
    while (next < jobs.length && !stopped) {
      const { seed, variant, at } = jobs[next++];
      const run = (options.start ?? startSolve)(variant, {
        limits: { iterations: options.iterations },
        seed,
        from: "empty",
        report: () => {},
      });
      running.add(run);
      const outcome = await run.outcome;
      running.delete(run);
      if (outcome.progress.phase !== "done")
        stopped ??= { kind: "none", reason: "failed", message: outcome.progress.message };
      results.set(`${seed}/${at}`, outcome);
      options.report(results.size, jobs.length);
    }
  };

  const gainOf = (whatIf: WhatIf, at: number): Gain => {
    const pairs = options.seeds.map((seed) => ({
      base: results.get(`${seed}/0`)!.progress,
      changed: results.get(`${seed}/${at + 1}`)!.progress,
    }));
    return {
      whatIf,
      learnerDays: spreadOf(pairs.map(({ base, changed }) => base.unplacedLearnerDays - changed.unplacedLearnerDays)),
      daysOnTarget: spreadOf(pairs.map(({ base, changed }) => changed.daysOnTarget - base.daysOnTarget)),
    };
  };
  const finish = (): PriceOutcome =>
    stopped ?? {
      kind: "priced",
      gains: whatIfs.map(gainOf).sort((one, other) => other.learnerDays.mean - one.learnerDays.mean),
    };

  return {
    outcome: Promise.all(Array.from({ length: Math.max(1, options.threads) }, work)).then(finish),
    cancel: () => {
      stopped ??= { kind: "none", reason: "cancelled", message: "" };
      for (const run of running) run.cancel();
    },
  };
}
