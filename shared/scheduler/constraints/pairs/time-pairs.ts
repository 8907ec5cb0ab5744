import type { Group, Times } from "#shared/scheduler/activities/activities.ts";
import type { ActivityRule, ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Change } from "#shared/scheduler/activities/change.ts";
import { linksOf } from "./links.ts";
import type { Links } from "./links.ts";
import { pairRule } from "./pair-rule.ts";

/** Is a rule broken by two times, whoever has them and wherever? `one` is that of the earlier member. */
type BreaksTimes = (times: Times, one: number, other: number, limit: number) => boolean;

/** A rule on pairs that looks at nothing but their times; `ordered` where it matters who comes first in the group. */
export function timePairRule(id: string, name: string, breaks: BreaksTimes, ordered = false): ActivityRule {
  return pairRule(
    id,
    name,
    ({ activities, time }, one, other, limit) => breaks(activities.times, time[one], time[other], limit),
    (assignment, groups, limit) => {
      const { times, count } = assignment.activities;
      const table = new TimeTable(times, (one, other) => breaks(times, one, other, limit));
      const links = (way: "both" | "later" | "earlier") => linksOf(count, groups, way);
      if (!ordered) return [new TimePairs(assignment, groups, [[links("both"), table]])];
      const turned = new TimeTable(times, (one, other) => breaks(times, other, one, limit));
      const parts = [[links("later"), table] as const, [links("earlier"), turned] as const];
      return [new TimePairs(assignment, groups, parts)];
    },
  );
}

/** Which pairs of times break a rule, as bits, so that to ask costs one look. */
class TimeTable {
  readonly words: number;
  readonly bits: Int32Array;

  constructor({ count }: Times, breaks: (one: number, other: number) => boolean) {
    this.words = (count + 31) >> 5;
    this.bits = new Int32Array(count * this.words);
    for (let one = 0; one < count; one++)
      for (let other = 0; other < count; other++)
        if (breaks(one, other)) this.bits[one * this.words + (other >> 5)] |= 1 << (other & 31);
  }
}

/** Goes through those an activity is linked with. */
class TimePairs implements ActivityTracker {
  readonly hard: boolean;
  readonly empty = 0;
  readonly #time: Int32Array;
  readonly #parts: readonly (readonly [links: Links, table: TimeTable])[];

  constructor({ time }: Assignment, groups: readonly Group[], parts: readonly (readonly [Links, TimeTable])[]) {
    this.hard = groups[0].hard;
    this.#time = time;
    this.#parts = parts;
  }

  delta({ a, fromTimeA, toTimeA, b, fromTimeB, toTimeB }: Change): number {
    let delta = 0;
    for (const [links, table] of this.#parts) {
      if (fromTimeA !== toTimeA) delta += this.#moved(links, table, a, fromTimeA, toTimeA, b);
      if (b < 0) continue;
      if (fromTimeB !== toTimeB) delta += this.#moved(links, table, b, fromTimeB, toTimeB, a);
      delta += between(links, table, a, b, toTimeA, toTimeB) - between(links, table, a, b, fromTimeA, fromTimeB);
    }
    return delta;
  }

  apply(): void {}

  /** What changes between one that goes elsewhere and all those that stay. */
  #moved({ from, others, weights }: Links, { bits, words }: TimeTable, a: number, old: number, now: number, b: number) {
    const time = this.#time;
    const oldRow = old < 0 ? -1 : old * words;
    const newRow = now < 0 ? -1 : now * words;
    let delta = 0;
    for (let at = from[a], end = from[a + 1]; at < end; at++) {
      const other = others[at];
      const its = time[other];
      if (its < 0 || other === b) continue;
      const word = its >> 5;
      const broken =
        (newRow < 0 ? 0 : (bits[newRow + word] >>> (its & 31)) & 1) -
        (oldRow < 0 ? 0 : (bits[oldRow + word] >>> (its & 31)) & 1);
      delta += broken * weights[at];
    }
    return delta;
  }
}

/** What two come to between themselves at two times. */
function between(links: Links, { bits, words }: TimeTable, a: number, b: number, one: number, other: number): number {
  if (one < 0 || other < 0) return 0;
  if (((bits[one * words + (other >> 5)] >>> (other & 31)) & 1) === 0) return 0;
  for (let at = links.from[a]; at < links.from[a + 1]; at++) if (links.others[at] === b) return links.weights[at];
  return 0;
}
