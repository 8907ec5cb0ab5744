import type { Problem, SessionSpec } from "#shared/scheduler/problem.ts";
import type { Resource } from "./resource.ts";

/** Machine pools as resources: each alone, and those of an either-or together, by units (H8). */
export function machineResources(problem: Problem): Resource[] {
  return poolSets(problem).map((pools): Resource => ({
    kind: "machines",
    members: pools,
    partner: -1,
    places: null,
    takes: (_, session) => unitsFrom(session, pools),
    holds: (periods) => {
      let units = 0;
      for (const pool of pools)
        for (const period of periods) units += problem.pools.capacity[pool * problem.time.periods + period];
      return units;
    },
  }));
}

/** The fewest units of some pools that a meeting takes, whichever way it has its machines. */
function unitsFrom({ ways }: SessionSpec, pools: readonly number[]): number {
  let least = Infinity;
  for (const way of ways) {
    let units = 0;
    way.pools.forEach((pool, need) => {
      if (pools.includes(pool)) units += way.units[need];
    });
    least = Math.min(least, units);
  }
  return ways.length > 0 ? least : 0;
}

function poolSets({ sessions }: Problem): number[][] {
  const sets = new Map<string, number[]>();
  for (const { ways } of sessions) {
    const own = ways.flatMap((way) => [...way.pools]);
    for (const pool of own) sets.set(`${pool}`, [pool]);
    const all = [...new Set(own)].sort((one, other) => one - other);
    if (all.length > 1) sets.set(all.join(), all);
  }
  return [...sets.values()];
}
