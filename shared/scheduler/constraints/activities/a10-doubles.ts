import { groupsFor } from "#shared/scheduler/activities/activities.ts";
import type { Group } from "#shared/scheduler/activities/activities.ts";
import type { ActivityRule, ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Change } from "#shared/scheduler/activities/change.ts";
import { dayTimesOf } from "#shared/scheduler/activities/day-times.ts";

/**
 * On a day on which a group has two or more, each stands next to another of them in the same room; one that does not
 * costs its weight.
 */
export const a10Doubles: ActivityRule = {
  id: "A10",
  name: "doubles",
  *matches({ activities, time, room }) {
    const { dayOf, slotOf } = dayTimesOf(activities.times);
    for (const { members, weight } of groupsFor(activities, "A10"))
      for (const a of members) {
        const others = [...members].filter((b) => b !== a && time[b] >= 0 && dayOf[time[b]] === dayOf[time[a]]);
        if (time[a] < 0 || others.length === 0) continue;
        const beside = (b: number) => Math.abs(slotOf[time[b]] - slotOf[time[a]]) === 1 && room[b] === room[a];
        if (!others.some(beside)) yield { hard: false, amount: weight, activities: [a] };
      }
  },
  trackers: (assignment) => {
    const groups = groupsFor(assignment.activities, "A10");
    return groups.length === 0 ? [] : [new Doubles(assignment, groups)];
  },
};

/** Looks at the days of a group before and after: groups are small, and few rules ask for it. */
class Doubles implements ActivityTracker {
  readonly hard = false;
  readonly empty = 0;
  readonly #assignment: Assignment;
  readonly #dayOf: Int32Array;
  readonly #slotOf: Int32Array;
  readonly #groups: readonly Group[];
  readonly #of: readonly number[][];

  constructor(assignment: Assignment, groups: readonly Group[]) {
    this.#assignment = assignment;
    const { dayOf, slotOf } = dayTimesOf(assignment.activities.times);
    this.#dayOf = dayOf;
    this.#slotOf = slotOf;
    this.#groups = groups;
    this.#of = Array.from({ length: assignment.activities.count }, () => []);
    for (const [group, { members }] of groups.entries()) for (const a of members) this.#of[a].push(group);
  }

  delta(change: Change): number {
    const { a, b } = change;
    let delta = 0;
    for (const group of this.#of[a]) delta += this.#more(group, change);
    if (b < 0) return delta;
    for (const group of this.#of[b]) if (!this.#of[a].includes(group)) delta += this.#more(group, change);
    return delta;
  }

  apply(): void {}

  #more(group: number, change: Change): number {
    return this.#cost(group, change) - this.#cost(group, null);
  }

  #cost(group: number, change: Change | null): number {
    const { members, weight } = this.#groups[group];
    let cost = 0;
    for (const a of members) {
      const time = this.#timeOf(a, change);
      if (time < 0) continue;
      let [company, beside] = [false, false];
      for (const b of members) {
        const other = b === a ? -1 : this.#timeOf(b, change);
        if (other < 0 || this.#dayOf[other] !== this.#dayOf[time]) continue;
        company = true;
        beside ||=
          Math.abs(this.#slotOf[other] - this.#slotOf[time]) === 1 &&
          this.#roomOf(a, change) === this.#roomOf(b, change);
      }
      if (company && !beside) cost += weight;
    }
    return cost;
  }

  #timeOf(a: number, change: Change | null): number {
    if (change?.a === a) return change.toTimeA;
    return change?.b === a ? change.toTimeB : this.#assignment.time[a];
  }

  #roomOf(a: number, change: Change | null): number {
    if (change?.a === a) return change.toRoomA;
    return change?.b === a ? change.toRoomB : this.#assignment.room[a];
  }
}
