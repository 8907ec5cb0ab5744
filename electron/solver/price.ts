import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { Gain } from "#shared/contract/prices.ts";
import type { SolveProgress } from "#shared/contract/solve.ts";
import { spreadOf } from "#shared/scheduler/bound/spread.ts";
import { changedBy } from "#shared/scheduler/bound/what-if.ts";
import type { WhatIf } from "#shared/scheduler/bound/what-if.ts";
import type { Limits } from "./feed.ts";
import { startSolve } from "./start.ts";
import type { SolveOptions, SolveRun } from "./start.ts";

/** How decisions are priced: by so many solve runs of the campus as it is and as it would be, with the same seeds. */
export interface PriceOptions {
  readonly seeds: readonly number[];
  /**
   * When a run of the campus as it is stops. A run with a change makes as many moves as that with the same seed did:
   * given iterations, the same campus and seeds give the same answer.
   */
  readonly limits: Limits;
  /** How runs of the campus as it is, by these limits, have ended before, by their seed: they are not run again. */
  readonly known?: Map<number, SolveProgress>;
  /** Runs at the same time. */
  readonly threads: number;
  /** Told how many of all runs are done. */
  readonly report: (done: number, of: number) => void;
  /** Starts a run, for tests. */
  readonly start?: (lists: CampusLists, options: SolveOptions) => SolveRun;
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
  // All seeds of the campus as it is come first: their moves are what the others are given.
  const jobs = variants.flatMap((variant, at) => options.seeds.map((seed) => ({ seed, variant, at })));
  const base = new Map<number, Promise<SolveProgress>>();
  const results = new Map<string, SolveProgress>();
  const running = new Set<SolveRun>();
  let stopped: PriceOutcome | null = null;
  let next = 0;

  const solved = async (variant: CampusLists, seed: number, limits: Limits): Promise<SolveProgress> => {
    const run = (options.start ?? startSolve)(variant, { limits, seed, from: "empty", report: () => {} });
    running.add(run);
    const { progress } = await run.outcome;
    running.delete(run);
    if (progress.phase !== "done") stopped ??= { kind: "none", reason: "failed", message: progress.message };
    return progress;
  };
  const asItIs = (seed: number): Promise<SolveProgress> => {
    const before = options.known?.get(seed);
    const progress = before ? Promise.resolve(before) : solved(lists, seed, options.limits);
    base.set(seed, progress);
    return progress.then((done) => {
      if (done.phase === "done") options.known?.set(seed, done);
      return done;
    });
  };
  const asItWouldBe = async (variant: CampusLists, seed: number): Promise<SolveProgress | null> => {
    const before = await base.get(seed);
    return stopped || !before ? null : solved(variant, seed, { iterations: Math.max(1, before.iterations) });
  };
  const work = async (): Promise<void> => {
    while (next < jobs.length && !stopped) {
      const { seed, variant, at } = jobs[next++];
      const progress = await (at === 0 ? asItIs(seed) : asItWouldBe(variant, seed));
      if (progress) results.set(`${seed}/${at}`, progress);
      options.report(results.size, jobs.length);
    }
  };

  const gainOf = (whatIf: WhatIf, at: number): Gain => {
    const pairs = options.seeds.map((seed) => ({
      base: results.get(`${seed}/0`)!,
      changed: results.get(`${seed}/${at + 1}`)!,
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
