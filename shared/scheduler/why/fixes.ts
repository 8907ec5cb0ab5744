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
  /** Proposals tried together for a set of more than one fact, and fixes kept. */
  readonly combinations: number;
  readonly fixes: number;
}

/** Enough for an answer within ten seconds on a campus of ordinary size. */
export const FIX_LIMITS: FixLimits = {
  squeeze: { tries: 400, runs: 6, meetings: 80 },
  combinations: 3,
  fixes: 8,
};

/**
 * What would let a run in, each fix tried for real. Yields the fixes found so far, ranked, after each that was tried or
 * judged; the last answer holds only fixes whose whole plan the rules call as valid as it was.
 */
export function* fixesFor(
  standing: StandingPlan,
  bench: Bench,
  { lifts, why }: Blocking,
  limits: FixLimits = FIX_LIMITS,
): Generator<readonly Fix[], readonly Fix[]> {
  const found: Fix[] = [];
  const add = (fixes: readonly (Fix | null)[]) => {
    for (const fix of fixes) if (fix) found.push(fix);
    return ranked(found);
  };
  const attempt = (proposals: readonly Proposal[], ways: readonly Way[]) =>
    add([tryOut(standing, proposals, ways, limits.squeeze)]);
  if (why.verdict === "fits") {
    const place: Proposal = { code: "place", values: { run: why.run }, place: [why.run], change: (campus) => campus };
    yield attempt([place], ["beside"]);
  } else yield add(trySqueezes(standing, why.run, limits.squeeze));
  for (const set of lifts) {
    const choices = set.map((lift) => proposalsFor(sceneOf(bench, set, lift)));
    if (set.length === 1) for (const proposal of choices[0]) yield attempt([proposal], ["beside"]);
    else for (const proposals of together(choices, limits.combinations)) yield attempt(proposals, ["beside"]);
  }
  if (why.verdict !== "fits")
    for (const half of splitGroup(standing.campus, why.run)) yield attempt([half], ["beside"]);
  // Where no fact is alone in the way, one change with a few others moved may do what several would.
  if (lifts.every((set) => set.length > 1))
    for (const proposal of singles(bench, lifts)) yield attempt([proposal], ["rearranged"]);
  return yield* judged(standing, ranked(found).slice(0, limits.fixes));
}

function sceneOf(bench: Bench, set: readonly Lift[], lift: Lift): Scene {
  const question = questionTo(bench, QUICK);
  const others = set.filter((other) => other !== lift);
  const place = question(set)!;
  return { bench, lift, place, fits: (apply) => question([...others, { ...lift, apply }]) !== null };
}

function singles(bench: Bench, lifts: Blocking["lifts"]): Proposal[] {
  const [set] = lifts;
  return set ? set.flatMap((lift) => proposalsFor(sceneOf(bench, set, lift)).slice(0, 1)) : [];
}

/** The fixes after which the rules find nothing wrong that was not wrong before; yields after each that was judged. */
function* judged(standing: StandingPlan, fixes: readonly Fix[]): Generator<readonly Fix[], readonly Fix[]> {
  const before = new Set(checkPlan(standing.campus).map((match) => JSON.stringify(match)));
  let sound = fixes;
  for (const fix of fixes) {
    const matches = checkPlan(applyDiff(standing.campus, fix.diff));
    if (matches.some((match) => !before.has(JSON.stringify(match)))) sound = sound.filter((other) => other !== fix);
    yield sound;
  }
  return sound;
}
