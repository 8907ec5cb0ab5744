import type { Group } from "#shared/scheduler/activities/activities.ts";

/** Who is linked with whom, and with what weight: `others[from[a]]` up to `from[a + 1]`. */
export interface Links {
  readonly from: Int32Array;
  readonly others: Int32Array;
  readonly weights: Int32Array;
}

/**
 * Links every two members of each group, both ways; weights of a pair in several groups add up. Where the order within a
 * group counts, give `way`: only links from the earlier to the later member, or the other way round.
 */
export function linksOf(count: number, groups: readonly Group[], way: "both" | "later" | "earlier" = "both"): Links {
  const maps = Array.from({ length: count }, () => new Map<number, number>());
  for (const { members, weight } of groups)
    for (let at = 0; at < members.length; at++)
      for (let later = at + 1; later < members.length; later++) {
        if (way !== "earlier") link(maps[members[at]], members[later], weight);
        if (way !== "later") link(maps[members[later]], members[at], weight);
      }
  const from = new Int32Array(count + 1);
  for (let a = 0; a < count; a++) from[a + 1] = from[a] + maps[a].size;
  const others = new Int32Array(from[count]);
  const weights = new Int32Array(from[count]);
  for (const [a, map] of maps.entries()) {
    let at = from[a];
    for (const [other, weight] of [...map].sort(([one], [two]) => one - two)) {
      others[at] = other;
      weights[at++] = weight;
    }
  }
  return { from, others, weights };
}

function link(map: Map<number, number>, other: number, weight: number): void {
  map.set(other, (map.get(other) ?? 0) + weight);
}
