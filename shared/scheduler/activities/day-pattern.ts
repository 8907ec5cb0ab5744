import type { Group } from "./activities.ts";
import type { ActivityMatch } from "./activity-rule.ts";
import type { Assignment } from "./assignment.ts";
import type { DayTimes } from "./day-times.ts";
import { dayTimesOf } from "./day-times.ts";
import { GroupTracker } from "./group-tracker.ts";

/** What a day of a group comes to before its weight, by the slots in which it has anything (bits, slot 0 the lowest). */
export type DayCost = (slots: number, limits: readonly number[]) => number;

/** Most slots of a day: the table of a rule has a place for every set of them. */
export const MOST_SLOTS = 20;

/** Every day of every group that costs, from the activities as they stand. */
export function* dayMatches(
  { activities, time }: Assignment,
  groups: readonly Group[],
  cost: DayCost,
): Generator<ActivityMatch> {
  const { dayOf, slotOf } = dayTimesOf(activities.times);
  for (const { members, weight, limits } of groups) {
    const days = Map.groupBy(
      [...members].filter((a) => time[a] >= 0),
      (a) => dayOf[time[a]],
    );
    for (const held of days.values()) {
      const slots = held.reduce((bits, a) => bits | (1 << slotOf[time[a]]), 0);
      const amount = weight * cost(slots, limits);
      if (amount > 0) yield { hard: false, amount, activities: held };
    }
  }
}

/** Keeps count of a rule that looks at each day of a group by itself. */
export class DayPatternTracker extends GroupTracker {
  protected override readonly timesOnly = true;
  readonly empty = 0;
  readonly #days: DayTimes;
  readonly #times: number;
  /** Members at a time, groups × times, and the slots of a day with any, groups × days. */
  readonly #here: Int32Array;
  readonly #slots: Int32Array;
  /** Where the table of each group begins: cost by slots, weight included. */
  readonly #tableAt: Int32Array;
  readonly #table: Int32Array;

  constructor(assignment: Assignment, groups: readonly Group[], cost: DayCost) {
    super(assignment, groups);
    const { times } = assignment.activities;
    this.#days = dayTimesOf(times);
    this.#times = times.count;
    this.#here = new Int32Array(groups.length * times.count);
    this.#slots = new Int32Array(groups.length * this.#days.days);
    const size = 1 << this.#days.slots;
    const tables = new Map<string, number>();
    const costs: number[] = [];
    this.#tableAt = Int32Array.from(groups, ({ weight, limits }) => {
      const name = [weight, ...limits].join(" ");
      const at = tables.get(name) ?? costs.length;
      if (!tables.has(name)) for (let slots = 0; slots < size; slots++) costs.push(weight * cost(slots, limits));
      tables.set(name, at);
      return at;
    });
    this.#table = Int32Array.from(costs);
  }

  protected sum(a: number, except: number, from: number, _fromRoom: number, to: number): number {
    if (from === to) return 0;
    const { days, dayOf, slotOf } = this.#days;
    const here = this.#here;
    const masks = this.#slots;
    const table = this.#table;
    const dayFrom = from < 0 ? -1 : dayOf[from];
    const dayTo = to < 0 ? -1 : dayOf[to];
    const bitFrom = from < 0 ? 0 : 1 << slotOf[from];
    const bitTo = to < 0 ? 0 : 1 << slotOf[to];
    let delta = 0;
    for (let at = this.groupsFrom[a]; at < this.groupsFrom[a + 1]; at++) {
      const group = this.groupsOf[at];
      if (except >= 0 && this.isIn[group * this.count + except] === 1) continue;
      const own = this.#tableAt[group];
      if (dayFrom >= 0) {
        const before = masks[group * days + dayFrom];
        let after = here[group * this.#times + from] === 1 ? before & ~bitFrom : before;
        if (dayFrom === dayTo) after |= bitTo;
        delta += table[own + after] - table[own + before];
      }
      if (dayTo >= 0 && dayFrom !== dayTo) {
        const before = masks[group * days + dayTo];
        delta += table[own + (before | bitTo)] - table[own + before];
      }
    }
    return delta;
  }

  protected step(a: number, from: number, _fromRoom: number, to: number): void {
    if (from === to) return;
    const { days, dayOf, slotOf } = this.#days;
    for (let at = this.groupsFrom[a]; at < this.groupsFrom[a + 1]; at++) {
      const group = this.groupsOf[at];
      if (from >= 0 && --this.#here[group * this.#times + from] === 0)
        this.#slots[group * days + dayOf[from]] &= ~(1 << slotOf[from]);
      if (to >= 0 && this.#here[group * this.#times + to]++ === 0)
        this.#slots[group * days + dayOf[to]] |= 1 << slotOf[to];
    }
  }
}
