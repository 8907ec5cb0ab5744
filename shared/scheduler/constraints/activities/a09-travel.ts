import { groupsFor } from "#shared/scheduler/activities/activities.ts";
import type { Group } from "#shared/scheduler/activities/activities.ts";
import type { ActivityRule } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { DayTimes } from "#shared/scheduler/activities/day-times.ts";
import { dayTimesOf } from "#shared/scheduler/activities/day-times.ts";
import { GroupTracker } from "#shared/scheduler/activities/group-tracker.ts";

/** Two of a group in slots that follow one another, in rooms apart from each other, cost its weight. */
export const a09Travel: ActivityRule = {
  id: "A9",
  name: "travel",
  *matches({ activities, problem, time, room }) {
    const { dayOf, slotOf } = dayTimesOf(activities.times);
    for (const { members, weight } of groupsFor(activities, "A9"))
      for (const a of members)
        for (const b of members) {
          if (time[a] < 0 || time[b] < 0 || room[a] < 0 || room[b] < 0) continue;
          const follows = dayOf[time[a]] === dayOf[time[b]] && slotOf[time[b]] === slotOf[time[a]] + 1;
          if (follows && activities.travel[room[a] * problem.rooms.count + room[b]] > 0)
            yield { hard: false, amount: weight, activities: [a, b] };
        }
  },
  trackers: (assignment) => {
    const groups = groupsFor(assignment.activities, "A9");
    return groups.length === 0 ? [] : [new Travel(assignment, groups)];
  },
};

class Travel extends GroupTracker {
  readonly empty = 0;
  readonly #days: DayTimes;
  /** Rooms with no way between them are one site. */
  readonly #siteOf: Int32Array;
  readonly #sites: number;
  /** Members at a time and site, groups × days × slots × sites; and at any site, one place further. */
  readonly #here: Int32Array;
  readonly #weight: Int32Array;

  constructor(assignment: Assignment, groups: readonly Group[]) {
    super(assignment, groups);
    const { activities, problem } = assignment;
    const rooms = problem.rooms.count;
    this.#days = dayTimesOf(activities.times);
    this.#siteOf = Int32Array.from({ length: rooms }, (_, room) =>
      activities.travel.subarray(room * rooms, room * rooms + rooms).indexOf(0),
    );
    this.#sites = rooms;
    this.#here = new Int32Array(groups.length * this.#days.days * this.#days.slots * (rooms + 1));
    this.#weight = Int32Array.from(groups, ({ weight }) => weight);
  }

  protected sum(a: number, except: number, from: number, fromRoom: number, to: number, toRoom: number): number {
    if (from === to && fromRoom === toRoom) return 0;
    let delta = 0;
    for (let at = this.groupsFrom[a]; at < this.groupsFrom[a + 1]; at++) {
      const group = this.groupsOf[at];
      if (except >= 0 && this.isIn[group * this.count + except] === 1) continue;
      const left = this.#ways(group, from, fromRoom);
      this.#change(group, from, fromRoom, -1);
      const taken = this.#ways(group, to, toRoom);
      this.#change(group, from, fromRoom, 1);
      delta += this.#weight[group] * (taken - left);
    }
    return delta;
  }

  protected step(a: number, from: number, fromRoom: number, to: number, toRoom: number): void {
    for (let at = this.groupsFrom[a]; at < this.groupsFrom[a + 1]; at++) {
      this.#change(this.groupsOf[at], from, fromRoom, -1);
      this.#change(this.groupsOf[at], to, toRoom, 1);
    }
  }

  /** Ways from and to a place before and after it. */
  #ways(group: number, time: number, room: number): number {
    if (time < 0 || room < 0) return 0;
    const slot = this.#days.slotOf[time];
    return (
      (slot > 0 ? this.#elsewhere(group, time, -1, room) : 0) +
      (slot + 1 < this.#days.slots ? this.#elsewhere(group, time, 1, room) : 0)
    );
  }

  #elsewhere(group: number, time: number, by: number, room: number): number {
    const at = this.#at(group, time, by);
    return this.#here[at + this.#sites] - this.#here[at + this.#siteOf[room]];
  }

  #change(group: number, time: number, room: number, by: number): void {
    if (time < 0 || room < 0) return;
    const at = this.#at(group, time, 0);
    this.#here[at + this.#siteOf[room]] += by;
    this.#here[at + this.#sites] += by;
  }

  #at(group: number, time: number, by: number): number {
    const { days, slots, dayOf, slotOf } = this.#days;
    return ((group * days + dayOf[time]) * slots + slotOf[time] + by) * (this.#sites + 1);
  }
}
