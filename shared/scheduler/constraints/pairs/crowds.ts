import type { Group } from "#shared/scheduler/activities/activities.ts";
import type { ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Change } from "#shared/scheduler/activities/change.ts";
import { gapsOf } from "#shared/scheduler/activities/gaps.ts";
import type { Gaps } from "#shared/scheduler/activities/gaps.ts";

/**
 * Counts pairs that cannot have the same people in large groups: who is in a group on a day of the week is kept in a list,
 * so that a move looks at those of its own days only.
 */
export class Crowds implements ActivityTracker {
  readonly hard: boolean;
  readonly empty = 0;
  readonly #time: Int32Array;
  readonly #room: Int32Array;
  readonly #dayBits: Int32Array;
  readonly #days: number;
  readonly #gaps: Gaps;
  readonly #weight: Int32Array;
  /** Memberships of each activity, by the group of each. */
  readonly #from: Int32Array;
  readonly #groupOf: Int32Array;
  /** Activities on a day, groups × days in no order; and the place of each membership, memberships × days. */
  readonly #lists: readonly number[][];
  readonly #place: Int32Array;

  constructor({ time, room, activities, problem }: Assignment, groups: readonly Group[]) {
    this.hard = groups[0].hard;
    this.#time = time;
    this.#room = room;
    this.#dayBits = activities.times.days;
    this.#days = 32 - Math.clz32(this.#dayBits.reduce((all, days) => all | days, 0));
    this.#gaps = gapsOf(activities, problem.rooms.count);
    this.#weight = Int32Array.from(groups, ({ weight }) => weight);
    const groupsOf = Array.from({ length: activities.count }, (): number[] => []);
    for (const [index, { members }] of groups.entries()) for (const member of members) groupsOf[member].push(index);
    this.#from = new Int32Array(activities.count + 1);
    for (const [a, own] of groupsOf.entries()) this.#from[a + 1] = this.#from[a] + own.length;
    this.#groupOf = Int32Array.from(groupsOf.flat());
    this.#lists = Array.from({ length: groups.length * this.#days }, () => []);
    this.#place = new Int32Array(this.#groupOf.length * this.#days);
  }

  delta({ a, b, fromTimeA, fromRoomA, toTimeA, toRoomA, fromTimeB, fromRoomB, toTimeB, toRoomB }: Change): number {
    const delta = this.#count(a, toTimeA, toRoomA, b) - this.#count(a, fromTimeA, fromRoomA, b);
    if (b < 0) return delta;
    const both =
      this.#clash(toTimeA, toRoomA, toTimeB, toRoomB) - this.#clash(fromTimeA, fromRoomA, fromTimeB, fromRoomB);
    const between = both === 0 ? 0 : both * this.#shared(a, b);
    return delta + between + this.#count(b, toTimeB, toRoomB, a) - this.#count(b, fromTimeB, fromRoomB, a);
  }

  apply({ a, b, fromTimeA, toTimeA, fromTimeB, toTimeB }: Change): void {
    this.#step(a, fromTimeA, toTimeA);
    if (b >= 0) this.#step(b, fromTimeB, toTimeB);
  }

  /** What one comes to at a time in a room with all of its groups, but one. */
  #count(a: number, time: number, room: number, but: number): number {
    if (time < 0) return 0;
    const { gap, walk, times, stride } = this.#gaps;
    const row = time * times;
    const near = (room + 1) * stride + 1;
    const days = this.#dayBits[time];
    let count = 0;
    for (let at = this.#from[a]; at < this.#from[a + 1]; at++) {
      const group = this.#groupOf[at];
      const weight = this.#weight[group];
      for (let left = days; left !== 0; left &= left - 1) {
        const list = this.#lists[group * this.#days + 31 - Math.clz32(left & -left)];
        const below = (left & -left) - 1;
        for (let place = 0; place < list.length; place++) {
          const other = list[place];
          const when = this.#time[other];
          if (gap[row + when] > walk[near + this.#room[other]] || other === a || other === but) continue;
          // Two that share several days are met on the first of them.
          if ((days & this.#dayBits[when] & below) === 0) count += weight;
        }
      }
    }
    return count;
  }

  #clash(time: number, room: number, otherTime: number, otherRoom: number): number {
    if (time < 0 || otherTime < 0) return 0;
    const { gap, walk, times, stride } = this.#gaps;
    return gap[time * times + otherTime] <= walk[(room + 1) * stride + otherRoom + 1] ? 1 : 0;
  }

  /** The weight of the groups that two share. */
  #shared(a: number, b: number): number {
    let weight = 0;
    for (let at = this.#from[a]; at < this.#from[a + 1]; at++)
      for (let other = this.#from[b]; other < this.#from[b + 1]; other++)
        if (this.#groupOf[at] === this.#groupOf[other]) weight += this.#weight[this.#groupOf[at]];
    return weight;
  }

  #step(a: number, from: number, to: number): void {
    if (from === to) return;
    for (let at = this.#from[a]; at < this.#from[a + 1]; at++) {
      const first = this.#groupOf[at] * this.#days;
      for (let left = from < 0 ? 0 : this.#dayBits[from]; left !== 0; left &= left - 1)
        this.#leave(at, first, 31 - Math.clz32(left & -left), a);
      for (let left = to < 0 ? 0 : this.#dayBits[to]; left !== 0; left &= left - 1) {
        const day = 31 - Math.clz32(left & -left);
        this.#place[at * this.#days + day] = this.#lists[first + day].push(a) - 1;
      }
    }
  }

  #leave(membership: number, first: number, day: number, a: number): void {
    const list = this.#lists[first + day];
    const last = list.pop()!;
    if (last === a) return;
    const place = this.#place[membership * this.#days + day];
    list[place] = last;
    for (let at = this.#from[last]; at < this.#from[last + 1]; at++)
      if (this.#groupOf[at] * this.#days === first) this.#place[at * this.#days + day] = place;
  }
}
