import type { ActivityRule, ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Change } from "#shared/scheduler/activities/change.ts";
import { gapsOf } from "#shared/scheduler/activities/gaps.ts";
import type { Gaps } from "#shared/scheduler/activities/gaps.ts";
import type { Attendance } from "#shared/scheduler/people/attendance.ts";

/** Nobody has two activities that he cannot both be in, walking included; each such pair costs, for each person. */
export const a40PeopleApart: ActivityRule = {
  id: "A40",
  name: "people apart",
  *matches({ attendance }) {
    if (!attendance) return;
    const { people } = attendance;
    for (let person = 0; person < people.count; person++) {
      const own = attendance.activitiesOf(person);
      for (const [at, one] of own.entries())
        for (const other of own.slice(0, at))
          if (attendance.clash(one, other) && people.weight > 0)
            yield { hard: false, amount: people.weight, activities: [other, one] };
    }
  },
  trackers: (assignment) => (assignment.attendance ? [new PeopleApart(assignment, assignment.attendance)] : []),
};

/** Goes through those an activity shares people with. */
class PeopleApart implements ActivityTracker {
  readonly rule = "A40";
  readonly hard = false;
  readonly empty = 0;
  readonly #attendance: Attendance;
  readonly #time: Int32Array;
  readonly #room: Int32Array;
  readonly #gaps: Gaps;

  constructor({ time, room, activities, problem }: Assignment, attendance: Attendance) {
    this.#attendance = attendance;
    this.#time = time;
    this.#room = room;
    this.#gaps = gapsOf(activities, problem.rooms.count);
  }

  delta({ a, b, fromTimeA, fromRoomA, toTimeA, toRoomA, fromTimeB, fromRoomB, toTimeB, toRoomB }: Change): number {
    let delta = this.#count(a, toTimeA, toRoomA, b) - this.#count(a, fromTimeA, fromRoomA, b);
    if (b >= 0) {
      delta += this.#count(b, toTimeB, toRoomB, a) - this.#count(b, fromTimeB, fromRoomB, a);
      const now = this.#clash(toTimeA, toRoomA, toTimeB, toRoomB);
      const before = this.#clash(fromTimeA, fromRoomA, fromTimeB, fromRoomB);
      if (now !== before) delta += (now - before) * this.#attendance.shared.between(a, b);
    }
    return delta * this.#attendance.people.weight;
  }

  apply(): void {}

  /** People of one at a time in a room who are in something else then, but in one. */
  #count(a: number, time: number, room: number, but: number): number {
    if (time < 0) return 0;
    const { gap, walk, times, stride } = this.#gaps;
    const others = this.#attendance.shared.others[a];
    const counts = this.#attendance.shared.counts[a];
    const row = time * times;
    const near = (room + 1) * stride + 1;
    let count = 0;
    for (let at = 0; at < others.length; at++) {
      const other = others[at];
      const when = this.#time[other];
      if (when < 0 || other === but) continue;
      if (gap[row + when] <= walk[near + this.#room[other]]) count += counts[at];
    }
    return count;
  }

  #clash(time: number, room: number, otherTime: number, otherRoom: number): number {
    if (time < 0 || otherTime < 0) return 0;
    const { gap, walk, times, stride } = this.#gaps;
    return gap[time * times + otherTime] <= walk[(room + 1) * stride + otherRoom + 1] ? 1 : 0;
  }
}
