import { groupsFor } from "#shared/scheduler/activities/activities.ts";
import type { Group } from "#shared/scheduler/activities/activities.ts";
import type { ActivityRule } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import { dayTimesOf } from "#shared/scheduler/activities/day-times.ts";
import { GroupTracker } from "#shared/scheduler/activities/group-tracker.ts";

/** A group is spread over at least `limits[0]` days; each day less costs its weight. */
export const a04Days: ActivityRule = {
  id: "A4",
  name: "days",
  *matches({ activities, time }) {
    const { dayOf } = dayTimesOf(activities.times);
    for (const { members, weight, limits } of groupsFor(activities, "A4")) {
      const days = new Set([...members].filter((a) => time[a] >= 0).map((a) => dayOf[time[a]]));
      if (days.size < limits[0])
        yield { hard: false, amount: weight * (limits[0] - days.size), activities: [...members] };
    }
  },
  trackers: (assignment) => {
    const groups = groupsFor(assignment.activities, "A4");
    return groups.length === 0 ? [] : [new Days(assignment, groups)];
  },
};

class Days extends GroupTracker {
  protected override readonly timesOnly = true;
  readonly empty: number;
  readonly #days: number;
  readonly #dayOf: Int32Array;
  /** Members on a day, groups × days, and days with any. */
  readonly #here: Int32Array;
  readonly #used: Int32Array;
  readonly #least: Int32Array;
  readonly #weight: Int32Array;

  constructor(assignment: Assignment, groups: readonly Group[]) {
    super(assignment, groups);
    const { days, dayOf } = dayTimesOf(assignment.activities.times);
    this.#days = days;
    this.#dayOf = dayOf;
    this.#here = new Int32Array(groups.length * days);
    this.#used = new Int32Array(groups.length);
    this.#least = Int32Array.from(groups, ({ limits }) => limits[0]);
    this.#weight = Int32Array.from(groups, ({ weight }) => weight);
    this.empty = groups.reduce((sum, { weight, limits }) => sum + weight * limits[0], 0);
  }

  protected sum(a: number, except: number, fromTime: number, _fromRoom: number, toTime: number): number {
    const from = fromTime < 0 ? -1 : this.#dayOf[fromTime];
    const to = toTime < 0 ? -1 : this.#dayOf[toTime];
    if (from === to) return 0;
    let delta = 0;
    for (let at = this.groupsFrom[a]; at < this.groupsFrom[a + 1]; at++) {
      const group = this.groupsOf[at];
      if (except >= 0 && this.isIn[group * this.count + except] === 1) continue;
      const lost = from >= 0 && this.#here[group * this.#days + from] === 1 ? 1 : 0;
      const won = to >= 0 && this.#here[group * this.#days + to] === 0 ? 1 : 0;
      if (lost === won) continue;
      const short = this.#least[group] - this.#used[group];
      delta += this.#weight[group] * (Math.max(0, short + lost - won) - Math.max(0, short));
    }
    return delta;
  }

  protected step(a: number, fromTime: number, _fromRoom: number, toTime: number): void {
    const from = fromTime < 0 ? -1 : this.#dayOf[fromTime];
    const to = toTime < 0 ? -1 : this.#dayOf[toTime];
    if (from === to) return;
    for (let at = this.groupsFrom[a]; at < this.groupsFrom[a + 1]; at++) {
      const group = this.groupsOf[at];
      if (from >= 0 && --this.#here[group * this.#days + from] === 0) this.#used[group]--;
      if (to >= 0 && this.#here[group * this.#days + to]++ === 0) this.#used[group]++;
    }
  }
}
