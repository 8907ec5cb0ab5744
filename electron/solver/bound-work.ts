import type { Highs } from "highs";
import { factsOf } from "#shared/domain/facts.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { certifiedBound } from "#shared/scheduler/bound/certificate.ts";
import { daysOnTargetRelaxation } from "#shared/scheduler/bound/days-on-target.ts";
import { learnersRelaxations, teachingDaysOf } from "#shared/scheduler/bound/learners.ts";
import type { Price } from "#shared/scheduler/bound/prices.ts";
import { pricesFrom } from "#shared/scheduler/bound/prices.ts";
import type { Relaxation } from "#shared/scheduler/bound/relaxation.ts";
import { unplacedRelaxation } from "#shared/scheduler/bound/unplaced.ts";
import { compileCampus } from "#shared/scheduler/models/campus/compile.ts";
import type { Ids } from "#shared/scheduler/models/campus/ids.ts";
import { dualsOf } from "./bound-highs.ts";
import type { Bounds, BoundTask, PricedResource } from "./bound-messages.ts";

/** Parts of the time that the unplaced learner-days may take, and the learners of all days. */
const SHARES = { unplaced: 0.5, learners: 0.25 };

/** Proves what no plan of a campus can better, with HiGHS as a source of duals. `now` is a steady clock in milliseconds. */
export function proveBounds(
  highs: Highs,
  { lists, seconds }: BoundTask,
  now: () => number,
  report: (done: number, of: number) => void,
): Bounds {
  const { problem, ids } = compileCampus(factsOf(campusFrom(lists)));
  const { time } = problem;
  let cutShort = false;
  const solve = (relaxation: Relaxation, most: number) => {
    const { values, finished } = dualsOf(highs, relaxation, most);
    cutShort ||= !finished;
    return { values, least: certifiedBound(relaxation, values) };
  };

  const days = teachingDaysOf(problem);
  const steps = days.length + 2;
  report(0, steps);
  const whole = unplacedRelaxation(problem);
  const unplaced = solve(whole, seconds * SHARES.unplaced);
  report(1, steps);

  const begun = now();
  const left = (share: number) => seconds * share - (now() - begun) / 1000;
  const learners = [...learnersRelaxations(problem)].map(({ day, relaxation }, at) => {
    const { least } = solve(relaxation, left(SHARES.learners));
    report(2 + at, steps);
    return { day, most: Math.max(0, -least) };
  });
  const mayReach = learners.filter(({ most }) => most >= time.target).map(({ day }) => day);
  const target = daysOnTargetRelaxation(problem, mayReach);
  const reached = target ? -solve(target, left(1 - SHARES.unplaced)).least / time.target : mayReach.length;
  report(steps, steps);
  return {
    unplacedLearnerDays: Math.max(0, unplaced.least),
    demandLearnerDays: whole.constant,
    teachingDays: days.length,
    targetLearners: time.target,
    daysOnTarget: Math.max(0, Math.min(mayReach.length, Math.floor(reached))),
    learnersPerDay: learners.map(({ day, most }) => ({ day: ids.days[day], most })),
    prices: pricesFrom(whole, unplaced.values).map((price) => named(ids, price)),
    cutShort,
  };
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
