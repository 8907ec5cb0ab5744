import type { Activities, Group } from "#shared/scheduler/activities/activities.ts";
import { groupsFor } from "#shared/scheduler/activities/activities.ts";
import type { ActivityRule, ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Change } from "#shared/scheduler/activities/change.ts";

/**
 * What a group exceeds its limits by where its members have these times, −1 for one that stands nowhere. Reused for
 * every move: `times[0]` up to `times[count − 1]`.
 */
type Excess = (activities: Activities, times: Int32Array, count: number, limits: readonly number[]) => number;

/** What an excess comes to, in the cost of a soft group or the breaches of a hard one. */
type Amount = (group: Group, excess: number) => number;

/** A rule over each group as a whole: an excess over the days of the week, or over every day of every week. */
export function sumRule(id: string, name: string, excess: Excess, amount: Amount): ActivityRule {
  return {
    id,
    name,
    *matches({ activities, time }) {
      for (const group of groupsFor(activities, id)) {
        const times = group.members.map((member) => time[member]);
        const sum = amount(group, excess(activities, times, times.length, group.limits));
        if (sum > 0) yield { hard: group.hard, amount: sum, activities: [...group.members] };
      }
    },
    trackers: (assignment) => {
      const groups = groupsFor(assignment.activities, id);
      return [groups.filter(({ hard }) => hard), groups.filter(({ hard }) => !hard)].flatMap((alike) =>
        alike.length === 0 ? [] : [new Sums(assignment, alike, excess, amount)],
      );
    },
  };
}

/** Counts the groups of an activity anew; those it is not in stay as they are. */
class Sums implements ActivityTracker {
  readonly hard: boolean;
  readonly empty: number;
  readonly #assignment: Assignment;
  readonly #groups: readonly Group[];
  readonly #excess: Excess;
  readonly #amount: Amount;
  /** Groups of each activity, and what each group comes to now. */
  readonly #groupsOf: readonly Int32Array[];
  readonly #amounts: Float64Array;
  readonly #times: Int32Array;

  constructor(assignment: Assignment, groups: readonly Group[], excess: Excess, amount: Amount) {
    this.hard = groups[0].hard;
    this.#assignment = assignment;
    this.#groups = groups;
    this.#excess = excess;
    this.#amount = amount;
    const groupsOf = Array.from({ length: assignment.activities.count }, (): number[] => []);
    for (const [index, { members }] of groups.entries()) for (const member of members) groupsOf[member].push(index);
    this.#groupsOf = groupsOf.map((indices) => Int32Array.from(indices));
    this.#times = new Int32Array(Math.max(...groups.map(({ members }) => members.length)));
    this.#amounts = Float64Array.from(groups, (group) => {
      this.#times.fill(-1);
      return amount(group, excess(assignment.activities, this.#times, group.members.length, group.limits));
    });
    this.empty = this.#amounts.reduce((sum, each) => sum + each, 0);
  }

  delta(change: Change): number {
    const { a, b, fromTimeA, toTimeA } = change;
    if (b < 0 && fromTimeA === toTimeA) return 0;
    let delta = 0;
    for (const index of this.#groupsOf[a]) delta += this.#after(index, change) - this.#amounts[index];
    if (b < 0) return delta;
    for (const index of this.#groupsOf[b])
      if (!this.#groupsOf[a].includes(index)) delta += this.#after(index, change) - this.#amounts[index];
    return delta;
  }

  apply(change: Change): void {
    const { a, b, fromTimeA, toTimeA } = change;
    if (b < 0 && fromTimeA === toTimeA) return;
    for (const index of this.#groupsOf[a]) this.#amounts[index] = this.#after(index, change);
    if (b < 0) return;
    for (const index of this.#groupsOf[b]) this.#amounts[index] = this.#after(index, change);
  }

  /** What a group comes to after a change. */
  #after(index: number, { a, b, toTimeA, toTimeB }: Change): number {
    const group = this.#groups[index];
    const { members } = group;
    const { activities, time } = this.#assignment;
    const times = this.#times;
    for (let at = 0; at < members.length; at++) {
      const member = members[at];
      times[at] = member === a ? toTimeA : member === b ? toTimeB : time[member];
    }
    return this.#amount(group, this.#excess(activities, times, members.length, group.limits));
  }
}
