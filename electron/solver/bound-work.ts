import type { Highs } from "highs";
import type { BoundProgress, Bounds, PricedResource } from "#shared/contract/bounds.ts";
import { factsOf } from "#shared/domain/facts.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import type { Branch } from "#shared/scheduler/bound/branch.ts";
import { certifiedBound } from "#shared/scheduler/bound/certificate.ts";
import { daysOnTargetRelaxation } from "#shared/scheduler/bound/days-on-target.ts";
import { learnersRelaxations } from "#shared/scheduler/bound/learners.ts";
import type { PartProof } from "#shared/scheduler/bound/parts.ts";
import { competing, provenInParts, splittingInParts } from "#shared/scheduler/bound/parts.ts";
import type { Price } from "#shared/scheduler/bound/prices.ts";
import { pricesFrom } from "#shared/scheduler/bound/prices.ts";
import { leafOf, provenBound } from "#shared/scheduler/bound/proof.ts";
import type { Leaf } from "#shared/scheduler/bound/proof.ts";
import { rankedOf } from "#shared/scheduler/bound/ranked.ts";
import { rankingOf } from "#shared/scheduler/bound/ranking.ts";
import type { Relaxation } from "#shared/scheduler/bound/relaxation.ts";
import { splitting } from "#shared/scheduler/bound/tree.ts";
import { unplacedRelaxation } from "#shared/scheduler/bound/unplaced.ts";
import { compileCampus } from "#shared/scheduler/models/campus/compile.ts";
import type { Ids } from "#shared/scheduler/models/campus/ids.ts";
import { BranchedModel, dualsOf } from "./bound-highs.ts";
import type { BoundPart, BoundTask } from "./bound-messages.ts";

/** By which part of the time the relaxation, the learners of all days and the cases are to be done; then comes the target. */
const SHARES = { unplaced: 0.5, learners: 0.7, cases: 0.85 };

/** With more runs than this, cases of all runs together take longer than anybody waits; parts have done the work. */
const MOST_TOGETHER = 300;

/** Less than this is not worth beginning for. */
const LEAST_SECONDS = 0.5;

/**
 * Proves what no plan of a campus can better, with HiGHS as a source of duals. `now` is a steady clock in milliseconds,
 * `pace` how many times as fast the clock on the wall has run, which is the one that HiGHS goes by.
 */
export function proveBounds(
  highs: Highs,
  { lists, seconds, incumbent = Infinity }: BoundTask,
  now: () => number,
  report: (progress: BoundProgress) => void,
  pace: () => number = () => 1,
): Bounds {
  const begun = now();
  const left = (share = 1) => seconds * share - (now() - begun) / 1000;
  const campus = campusFrom(lists);
  const { problem, ids } = compileCampus(factsOf(campus));
  const { time } = problem;
  let cutShort = false;
  let proved = -1;
  const tell = (part: BoundPart, done = 0) => report({ part, done, unplacedLearnerDays: proved });
  const least = (relaxation: Relaxation, most: number) => {
    const { duals, finished } = dualsOf(highs, relaxation, pace() * most);
    cutShort ||= !finished;
    return certifiedBound(relaxation, duals);
  };

  tell("unplaced");
  const whole = unplacedRelaxation(problem);
  const model = new BranchedModel(highs, whole);
  // The pace may change while HiGHS is at work: where it stopped too early, it is asked again.
  let { duals, finished } = model.solve([], pace() * left(SHARES.unplaced));
  while (!finished && left(SHARES.unplaced) > LEAST_SECONDS)
    ({ duals, finished } = model.solve([], pace() * left(SHARES.unplaced)));
  cutShort ||= !finished;
  let leaves: readonly Leaf[] = [leafOf([], duals)];
  proved = Math.max(0, provenBound(whole, leaves));

  const learners = [...learnersRelaxations(problem)].map(({ day, relaxation }, at) => {
    tell("learners", at);
    return { day, most: Math.max(0, -least(relaxation, left(SHARES.learners))) };
  });
  const mayReach = learners.filter(({ most }) => most >= time.target).map(({ day }) => day);

  let parts: readonly PartProof[] = [];
  if (finished) {
    const inTime = (of: BranchedModel) => (branches: readonly Branch[]) => {
      const answer = of.solve(branches, left(SHARES.cases));
      cutShort ||= !answer.finished;
      return answer.finished ? answer : null;
    };
    const enough = (bound: number, cases: number) => {
      proved = Math.max(proved, bound);
      tell("cases", cases);
      return proved >= incumbent || left(SHARES.cases) <= 0;
    };
    const open = (part: Relaxation) => {
      const own = new BranchedModel(highs, part);
      return { solve: inTime(own), close: () => own.dispose() };
    };
    for (const step of splittingInParts(whole, competing(whole, duals), open)) {
      parts = step.parts;
      if (enough(step.bound, casesIn(parts))) break;
    }
    const steps = whole.choices <= MOST_TOGETHER ? splitting(whole, inTime(model)) : [];
    for (const step of steps) {
      leaves = step.leaves;
      if (enough(step.bound, leaves.length)) break;
    }
  }
  model.dispose();

  tell("target");
  const target = daysOnTargetRelaxation(problem, mayReach);
  const reached = target ? -least(target, left()) / time.target : mayReach.length;
  const [together, apart] = [provenBound(whole, leaves), provenInParts(whole, parts)];
  return {
    unplacedLearnerDays: Math.max(0, Math.min(whole.constant, Math.max(together, apart))),
    demandLearnerDays: whole.constant,
    cases: together > apart ? leaves.length : Math.max(1, casesIn(parts)),
    teachingDays: learners.length,
    targetLearners: time.target,
    daysOnTarget: Math.max(0, Math.min(mayReach.length, Math.floor(reached))),
    learnersPerDay: learners.map(({ day, most }) => ({ day: ids.days[day], most })),
    // Duals on the way to the best ones bound as well as any, but say nothing of what things are worth.
    prices: finished ? pricesFrom(whole, duals).map((price) => named(ids, price)) : [],
    ranked: finished ? rankedOf(campus, ids, rankingOf(problem, whole, duals)) : [],
    cutShort,
  };
}

function casesIn(parts: readonly PartProof[]): number {
  return parts.reduce((sum, { leaves }) => sum + leaves.length, 0);
}

function named(ids: Ids, { members, partner, ...price }: Price): PricedResource {
  const names = {
    rooms: ids.rooms,
    quota: ids.rooms,
    machines: ids.pools,
    instructors: ids.instructors,
    site: ids.parts,
    cohort: ids.cohorts,
    days: [],
  }[price.kind];
  return { ...price, codes: members.map((member) => names[member]), partner: ids.partners[partner] ?? "" };
}
