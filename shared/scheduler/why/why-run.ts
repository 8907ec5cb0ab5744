import { Bench } from "./bench.ts";
import type { Asking } from "./blocking.ts";
import { blockingFacts } from "./blocking.ts";
import type { FixLimits } from "./fixes.ts";
import { FIX_LIMITS, fixesFor } from "./fixes.ts";
import type { Fix } from "./fixes/fix.ts";
import type { StandingPlan } from "./standing-plan.ts";
import type { WhyNot } from "./why-not.ts";

/** How an answer stands; it may be stopped at any step and is true as far as it goes. */
export interface WhyStep {
  readonly phase: "facts" | "fixes";
  /** Questions asked in this phase, and the most that may be: for a progress bar. */
  readonly done: number;
  readonly most: number;
  /** Null until the facts are known. */
  readonly why: WhyNot | null;
  /** Fixes found so far, ranked, each judged by all rules. */
  readonly fixes: readonly Fix[];
}

/**
 * Why a run is not in the plan, and what would let it in. A generator without a clock: the caller shows the steps and
 * stops when it likes. The same plan and run give the same steps.
 */
export function* whyRun(
  standing: StandingPlan,
  run: number,
  limits: FixLimits = FIX_LIMITS,
  asking: Asking = {},
): Generator<WhyStep, WhyStep> {
  const bench = new Bench(standing.compiled, standing.placements, run);
  const search = blockingFacts(bench, asking);
  let facts = search.next();
  for (; !facts.done; facts = search.next())
    yield { phase: "facts", done: facts.value.asked, most: facts.value.most, why: null, fixes: [] };
  const { why } = facts.value;
  const most = limits.attempts + 1;
  let done = 0;
  const step = (fixes: readonly Fix[]): WhyStep => ({ phase: "fixes", done: Math.min(done, most), most, why, fixes });
  yield step([]);
  const tries = fixesFor(standing, bench, facts.value, limits);
  let fixes = tries.next();
  for (; !fixes.done; fixes = tries.next()) {
    done++;
    yield step(fixes.value);
  }
  done = most;
  return step(fixes.value);
}
