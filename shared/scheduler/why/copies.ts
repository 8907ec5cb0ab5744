import type { Problem } from "#shared/scheduler/problem.ts";
import type { Solution } from "#shared/scheduler/solution.ts";

/** The problem with arrays of its own where lifting a fact changes one; the runs stay shared. */
export function copyOf(problem: Problem): Problem {
  const { time, rooms, pools, instructors, quotas } = problem;
  return {
    ...problem,
    time: {
      ...time,
      siteLimit: time.siteLimit.slice(),
      nightBefore: time.nightBefore.slice(),
      nightAfter: time.nightAfter.slice(),
    },
    rooms: { ...rooms, shut: rooms.shut.slice() },
    pools: { ...pools, capacity: pools.capacity.slice(), reach: pools.reach.slice() },
    instructors: { ...instructors, perDay: instructors.perDay.slice(), perWeek: instructors.perWeek.slice() },
    quotas: { ...quotas, limit: quotas.limit.slice() },
  };
}

/** Keeps what lifts may change, and answers with a way to put it all back. */
export function keepOf({ time, rooms, pools, instructors, quotas }: Problem, solution: Solution): () => void {
  const { instructors: people } = solution;
  const arrays: readonly (Int32Array | Int16Array | Uint32Array | Uint8Array)[] = [
    time.siteLimit,
    time.nightBefore,
    time.nightAfter,
    rooms.shut,
    pools.capacity,
    pools.reach,
    instructors.perDay,
    instructors.perWeek,
    quotas.limit,
    solution.rooms.busy,
    solution.quotas.used,
    solution.quotas.shut,
    solution.pools.used,
    solution.learners.cohortAt,
    people.teaching,
    people.holder,
    people.blocks,
    people.busy,
    people.perDay,
    people.perWeek,
  ];
  const kept = arrays.map((array) => array.slice());
  return () => arrays.forEach((array, index) => array.set(kept[index]));
}
