import { applyDiff } from "#shared/domain/diff.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import type { Bench } from "./bench.ts";
import type { Blocking } from "./blocking.ts";
import { questionTo } from "./facts-in-the-way.ts";
import type { Fix } from "./fixes/fix.ts";
import type { Proposal, Scene } from "./fixes/proposal.ts";
import { proposalsFor, together } from "./fixes/proposals.ts";
import { splitGroup } from "./fixes/propose-split.ts";
import { ranked } from "./fixes/rank.ts";
import type { SqueezeLimits } from "./fixes/squeeze.ts";
import type { Way } from "./fixes/try-out.ts";
import { tryOut, trySqueezes } from "./fixes/try-out.ts";
import type { Lift } from "./lifts/lifting.ts";
import { QUICK } from "./seat.ts";
import type { StandingPlan } from "./standing-plan.ts";

/** How far a search for fixes goes. */
export interface FixLimits {
  readonly squeeze: SqueezeLimits;
  /** Proposals tried together for a set of more than one fact, attempts in all, and fixes kept. */
  readonly combinations: number;
  readonly attempts: number;
  readonly fixes: number;
}

/** Enough for an answer within ten seconds on a campus of ordinary size. */
export const FIX_LIMITS: FixLimits = {
  squeeze: { tries: 300, runs: 10, meetings: 100 },
  combinations: 3,
  attempts: 12,
  fixes: 8,
};

/**
 * What would let a run in: each fix carried out on a changed campus, and judged by all rules before it is told. Yields the
 * fixes found so far, ranked, after each attempt.
 */
export function* fixesFor(
  standing: StandingPlan,
  bench: Bench,
  { lifts, why }: Blocking,
  limits: FixLimits = FIX_LIMITS,
): Generator<readonly Fix[], readonly Fix[]> {
  const found = trySqueezesOrPlace(standing, why, limits).filter((fix) => isSound(standing, fix));
  yield ranked(found);
  const tried = new Set<string>();
  for (const { proposals, ways } of attemptsFor(standing, bench, why, lifts, limits)) {
    const name = JSON.stringify(proposals.map(({ code, values }) => [code, values]));
    if (tried.has(name)) continue;
    tried.add(name);
    const attempt = (some: readonly Proposal[]) => tryOut(standing, some, ways, limits.squeeze);
    const fix = attempt(proposals);
    const lean = fix && withoutNeedless(fix, proposals, attempt);
    if (lean && isSound(standing, lean)) found.push(lean);
    yield ranked(found);
    if (tried.size >= limits.attempts || found.length >= limits.fixes) break;
  }
  return ranked(found).slice(0, limits.fixes);
}

/** What needs no change of the tables: a place there is, or one made by moving others. */
function trySqueezesOrPlace(standing: StandingPlan, { verdict, run }: Blocking["why"], limits: FixLimits): Fix[] {
  if (verdict !== "fits") return [...trySqueezes(standing, run, limits.squeeze)];
  const place: Proposal = { code: "place", values: { run }, place: [run], change: (campus) => campus };
  const fix = tryOut(standing, [place], ["beside"], limits.squeeze);
  return fix ? [fix] : [];
}

/** Changes of the tables worth trying, the likeliest first. */
function* attemptsFor(
  standing: StandingPlan,
  bench: Bench,
  { verdict, run }: Blocking["why"],
  lifts: Blocking["lifts"],
  { combinations }: FixLimits,
): Generator<{ proposals: readonly Proposal[]; ways: readonly Way[] }> {
  if (verdict === "fits") return;
  for (const set of lifts) {
    const choices = set.map((lift) => proposalsFor(sceneOf(bench, set, lift)));
    const attempts = set.length === 1 ? choices[0].map((one) => [one]) : together(choices, combinations);
    for (const proposals of attempts) yield { proposals, ways: ["beside"] };
  }
  for (const halves of splitGroup(standing.campus, run)) yield { proposals: [halves], ways: ["beside"] };
  // Where no fact is alone in the way, one change with a few others moved may do what several would.
  const [set] = lifts;
  if (set && set.length > 1)
    for (const lift of set)
      for (const proposal of proposalsFor(sceneOf(bench, set, lift)).slice(0, 1))
        yield { proposals: [proposal], ways: ["rearranged"] };
}

/** The same fix without the steps it can do without. */
function withoutNeedless(
  fix: Fix,
  proposals: readonly Proposal[],
  attempt: (some: readonly Proposal[]) => Fix | null,
): Fix {
  let [best, kept] = [fix, proposals];
  for (const proposal of proposals) {
    if (kept.length === 1) break;
    const fewer = kept.filter((other) => other !== proposal);
    const leaner = attempt(fewer);
    if (leaner) [best, kept] = [leaner, fewer];
  }
  return best;
}

function sceneOf(bench: Bench, set: readonly Lift[], lift: Lift): Scene {
  const question = questionTo(bench, QUICK);
  const others = set.filter((other) => other !== lift);
  const place = question(set)!;
  return { bench, lift, place, fits: (apply) => question([...others, { ...lift, apply }]) !== null };
}

/** Do the rules find nothing wrong after a fix that was not wrong before? */
function isSound(standing: StandingPlan, fix: Fix): boolean {
  const before = breachesOf(standing);
  const matches = checkPlan(applyDiff(standing.campus, fix.diff));
  return matches.every((match) => before.has(JSON.stringify(match)));
}

const known = new WeakMap<StandingPlan, ReadonlySet<string>>();

/** What is wrong with the plan as it is; looked up once for all questions about it. */
function breachesOf(standing: StandingPlan): ReadonlySet<string> {
  const before = known.get(standing) ?? new Set(checkPlan(standing.campus).map((match) => JSON.stringify(match)));
  known.set(standing, before);
  return before;
}
