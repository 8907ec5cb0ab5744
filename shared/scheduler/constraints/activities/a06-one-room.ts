import { groupsFor } from "#shared/scheduler/activities/activities.ts";
import type { Group } from "#shared/scheduler/activities/activities.ts";
import type { ActivityRule } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import { GroupTracker } from "#shared/scheduler/activities/group-tracker.ts";

/** A group is in one room; each room more costs its weight. */
export const a06OneRoom: ActivityRule = {
  id: "A6",
  name: "one room",
  *matches({ activities, room }) {
    for (const { members, weight } of groupsFor(activities, "A6")) {
      const rooms = new Set([...members].map((a) => room[a]).filter((it) => it >= 0));
      if (rooms.size > 1) yield { hard: false, amount: weight * (rooms.size - 1), activities: [...members] };
    }
  },
  trackers: (assignment) => {
    const groups = groupsFor(assignment.activities, "A6");
    return groups.length === 0 ? [] : [new OneRoom(assignment, groups)];
  },
};

class OneRoom extends GroupTracker {
  readonly empty = 0;
  readonly #rooms: number;
  /** Members in a room, groups × rooms, and rooms with any. */
  readonly #here: Int32Array;
  readonly #used: Int32Array;
  readonly #weight: Int32Array;

  constructor(assignment: Assignment, groups: readonly Group[]) {
    super(assignment, groups);
    this.#rooms = assignment.problem.rooms.count;
    this.#here = new Int32Array(groups.length * this.#rooms);
    this.#used = new Int32Array(groups.length);
    this.#weight = Int32Array.from(groups, ({ weight }) => weight);
  }

  protected sum(a: number, except: number, _from: number, fromRoom: number, _to: number, toRoom: number): number {
    if (fromRoom === toRoom) return 0;
    let delta = 0;
    for (let at = this.groupsFrom[a]; at < this.groupsFrom[a + 1]; at++) {
      const group = this.groupsOf[at];
      if (except >= 0 && this.isIn[group * this.count + except] === 1) continue;
      const lost = fromRoom >= 0 && this.#here[group * this.#rooms + fromRoom] === 1 ? 1 : 0;
      const won = toRoom >= 0 && this.#here[group * this.#rooms + toRoom] === 0 ? 1 : 0;
      if (lost === won) continue;
      const more = this.#used[group] - 1;
      delta += this.#weight[group] * (Math.max(0, more + won - lost) - Math.max(0, more));
    }
    return delta;
  }

  protected step(a: number, _from: number, fromRoom: number, _to: number, toRoom: number): void {
    if (fromRoom === toRoom) return;
    for (let at = this.groupsFrom[a]; at < this.groupsFrom[a + 1]; at++) {
      const group = this.groupsOf[at];
      if (fromRoom >= 0 && --this.#here[group * this.#rooms + fromRoom] === 0) this.#used[group]--;
      if (toRoom >= 0 && this.#here[group * this.#rooms + toRoom]++ === 0) this.#used[group]++;
    }
  }
}
