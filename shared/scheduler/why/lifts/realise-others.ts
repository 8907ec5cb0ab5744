import { machineOf } from "#shared/domain/facts.ts";
import { clearBit, hasBit, members, setBit } from "#shared/scheduler/bits.ts";
import type { Bench } from "#shared/scheduler/why/bench.ts";
import type { Lifting } from "./lifting.ts";
import { PERSON } from "./lifting.ts";

const PLENTY = 0x3fff;

/** Units of pools that count as there, back or free with facts lifted. */
export function realiseMachines({ compiled, problem, solution }: Bench, lifting: Lifting): void {
  const { periods } = problem.time;
  const { campus } = compiled.facts;
  for (const pool of lifting.poolsPlenty) problem.pools.capacity.fill(PLENTY, pool * periods, (pool + 1) * periods);
  for (const pool of lifting.poolsBack) {
    const units = machineOf(campus, compiled.ids.pools[pool])?.units ?? 0;
    for (let at = pool * periods; at < (pool + 1) * periods; at++)
      problem.pools.capacity[at] = Math.max(problem.pools.capacity[at], units);
  }
  for (const [pool, more] of lifting.poolsMore)
    for (let at = pool * periods; at < (pool + 1) * periods; at++) problem.pools.capacity[at] += more;
  for (const pool of lifting.poolsFree) solution.pools.used.fill(0, pool * periods, (pool + 1) * periods);
}

/** Learners that count as elsewhere, and day-parts without a cap, with facts lifted. */
export function realiseLearners({ problem, solution, run }: Bench, lifting: Lifting): void {
  const { time } = problem;
  const parts = time.slots / 7;
  if (lifting.cohort && run.cohort >= 0)
    solution.learners.cohortAt.fill(0, run.cohort * time.periods, (run.cohort + 1) * time.periods);
  for (const place of lifting.site)
    for (let period = 0; period < time.periods; period++)
      if (time.slotOf[period] % parts === place) time.siteLimit[period] = 0x3fff_ffff;
}

/** Instructors that count as there, free, rested or without limits with facts lifted. */
export function realisePeople(bench: Bench, lifting: Lifting): void {
  if (lifting.unstaffed.size > 0)
    bench.run = {
      ...bench.run,
      sessions: bench.run.sessions.map((session) =>
        lifting.unstaffed.has(session.index) ? { ...session, instructors: 0 } : session,
      ),
    };
  const { time, instructors } = bench.problem;
  const pardons = new Map<number, number>();
  for (const session of bench.run.sessions) {
    const flags = lifting.people.get(session.index) ?? 0;
    if (flags === 0) continue;
    if ((flags & PERSON.rest) !== 0) {
      time.nightBefore.fill(-1);
      time.nightAfter.fill(-1);
    }
    for (const person of members(session.skilled, 0, instructors.words))
      pardons.set(person, (pardons.get(person) ?? 0) | flags);
  }
  for (const [person, flags] of pardons) pardon(bench, person, flags);
}

function pardon({ problem, solution }: Bench, person: number, flags: number): void {
  const { time, instructors } = problem;
  const people = solution.instructors;
  if ((flags & PERSON.limit) !== 0) instructors.perDay[person] = instructors.perWeek[person] = -1;
  if ((flags & PERSON.teaches) !== 0) {
    for (let period = 0; period < time.periods; period++) people.teaching[period * instructors.count + person] = 0;
    people.perDay.fill(0, person * time.days, (person + 1) * time.days);
    people.perWeek.fill(0, person * time.weeks, (person + 1) * time.weeks);
  }
  for (let period = 0; period < time.periods; period++) {
    const blocks = blocksOf(problem, people, person, period);
    people.blocks[period * instructors.count + person] = blocks;
    const away = (flags & PERSON.absent) === 0 && hasBit(instructors.away, period * instructors.words, person);
    if (blocks > 0 || away) setBit(people.busy, period * instructors.words, person);
    else clearBit(people.busy, period * instructors.words, person);
  }
}

/** Reasons why a person cannot take a meeting, counted as the tracker counts them. */
function blocksOf(
  { time, instructors }: Bench["problem"],
  people: Bench["solution"]["instructors"],
  person: number,
  period: number,
): number {
  const [day, week] = [instructors.perDay[person], instructors.perWeek[person]];
  const teaches = (other: number) => (other >= 0 && people.teaching[other * instructors.count + person] > 0 ? 1 : 0);
  return (
    teaches(period) +
    teaches(time.nightBefore[period]) +
    teaches(time.nightAfter[period]) +
    (day >= 0 && people.perDay[person * time.days + time.dayOf[period]] >= day ? 1 : 0) +
    (week >= 0 && people.perWeek[person * time.weeks + time.weekOf[period]] >= week ? 1 : 0)
  );
}
