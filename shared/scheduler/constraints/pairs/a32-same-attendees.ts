import type { Group } from "#shared/scheduler/activities/activities.ts";
import type { ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Change } from "#shared/scheduler/activities/change.ts";
import { gapsOf } from "#shared/scheduler/activities/gaps.ts";
import type { Gaps } from "#shared/scheduler/activities/gaps.ts";
import { Crowds } from "./crowds.ts";
import { linksOf } from "./links.ts";
import type { Links } from "./links.ts";
import { pairRule } from "./pair-rule.ts";

/** Groups of so many members are counted day by day. */
const LARGE = 12;

/** The same people can be in both: they do not overlap, and there is time enough to walk from room to room. */
export const a32SameAttendees = pairRule(
  "A32",
  "same attendees",
  ({ activities: { times, travel }, problem, time, room }, one, other) => {
    const { days, weeks, weekWords, start, length } = times;
    const [t, u] = [time[one], time[other]];
    const meetSameWeek = Array.from({ length: weekWords }, (_, word) => word).some(
      (word) => (weeks[t * weekWords + word] & weeks[u * weekWords + word]) !== 0,
    );
    if ((days[t] & days[u]) === 0 || !meetSameWeek) return false;
    const isWalk = room[one] >= 0 && room[other] >= 0 && travel.length > 0;
    const walk = isWalk ? travel[room[one] * problem.rooms.count + room[other]] : 0;
    return start[t] + length[t] + walk > start[u] && start[u] + length[u] + walk > start[t];
  },
  (assignment, groups) => {
    const large = groups.filter(({ members }) => members.length >= LARGE);
    const small = groups.filter(({ members }) => members.length < LARGE);
    return [
      ...(large.length > 0 ? [new Crowds(assignment, large)] : []),
      ...(small.length > 0 ? [new SameAttendees(assignment, small)] : []),
    ];
  },
);

/** Goes through those an activity is linked with. */
class SameAttendees implements ActivityTracker {
  readonly hard: boolean;
  readonly empty = 0;
  readonly #time: Int32Array;
  readonly #room: Int32Array;
  readonly #links: Links;
  readonly #gaps: Gaps;

  constructor({ time, room, activities, problem }: Assignment, groups: readonly Group[]) {
    this.hard = groups[0].hard;
    this.#time = time;
    this.#room = room;
    this.#links = linksOf(activities.count, groups);
    this.#gaps = gapsOf(activities, problem.rooms.count);
  }

  delta({ a, b, fromTimeA, fromRoomA, toTimeA, toRoomA, fromTimeB, fromRoomB, toTimeB, toRoomB }: Change): number {
    const delta = this.#count(a, toTimeA, toRoomA, b) - this.#count(a, fromTimeA, fromRoomA, b);
    if (b < 0) return delta;
    const { from, others, weights } = this.#links;
    let both = 0;
    for (let at = from[a]; at < from[a + 1]; at++)
      if (others[at] === b)
        both =
          weights[at] *
          (this.#broken(toTimeA, toRoomA, toTimeB, toRoomB) - this.#broken(fromTimeA, fromRoomA, fromTimeB, fromRoomB));
    return delta + both + this.#count(b, toTimeB, toRoomB, a) - this.#count(b, fromTimeB, fromRoomB, a);
  }

  apply(): void {}

  /** What one comes to at a time in a room with all it is linked with, but one. */
  #count(a: number, time: number, room: number, but: number): number {
    if (time < 0) return 0;
    const { from, others, weights } = this.#links;
    const { gap, walk, times, stride } = this.#gaps;
    const its = this.#time;
    const row = time * times;
    const near = (room + 1) * stride + 1;
    let count = 0;
    for (let at = from[a], end = from[a + 1]; at < end; at++) {
      const other = others[at];
      const when = its[other];
      if (when < 0 || other === but) continue;
      if (gap[row + when] <= walk[near + this.#room[other]]) count += weights[at];
    }
    return count;
  }

  #broken(time: number, room: number, otherTime: number, otherRoom: number): number {
    if (time < 0 || otherTime < 0) return 0;
    const { gap, walk, times, stride } = this.#gaps;
    return gap[time * times + otherTime] <= walk[(room + 1) * stride + otherRoom + 1] ? 1 : 0;
  }
}
