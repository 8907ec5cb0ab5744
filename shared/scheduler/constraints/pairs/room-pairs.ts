import type { Group } from "#shared/scheduler/activities/activities.ts";
import type { ActivityRule, ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Change } from "#shared/scheduler/activities/change.ts";
import { linksOf } from "./links.ts";
import type { Links } from "./links.ts";
import { pairRule } from "./pair-rule.ts";

/** A rule on pairs that have the same room, or that do not. Two without any room have the same. */
export function roomPairRule(id: string, name: string, broken: "where same" | "where different"): ActivityRule {
  const brokenBySame = broken === "where same";
  return pairRule(
    id,
    name,
    ({ room }, one, other) => (room[one] === room[other]) === brokenBySame,
    (assignment, groups) => [new RoomPairs(assignment, groups, brokenBySame)],
  );
}

/** Goes through those an activity is linked with. */
class RoomPairs implements ActivityTracker {
  readonly hard: boolean;
  readonly empty = 0;
  readonly #time: Int32Array;
  readonly #room: Int32Array;
  readonly #links: Links;
  readonly #brokenBySame: boolean;

  constructor({ time, room, activities }: Assignment, groups: readonly Group[], brokenBySame: boolean) {
    this.hard = groups[0].hard;
    this.#time = time;
    this.#room = room;
    this.#links = linksOf(activities.count, groups);
    this.#brokenBySame = brokenBySame;
  }

  delta(change: Change): number {
    const { a, b, fromTimeA, fromRoomA, toTimeA, toRoomA } = change;
    let delta = 0;
    if (fromRoomA !== toRoomA || fromTimeA < 0 || toTimeA < 0)
      delta += this.#count(a, toTimeA, toRoomA, b) - this.#count(a, fromTimeA, fromRoomA, b);
    if (b < 0) return delta;
    const { fromTimeB, fromRoomB, toTimeB, toRoomB } = change;
    const { from, others, weights } = this.#links;
    delta += this.#count(b, toTimeB, toRoomB, a) - this.#count(b, fromTimeB, fromRoomB, a);
    for (let at = from[a]; at < from[a + 1]; at++) {
      if (others[at] !== b) continue;
      if (toTimeA >= 0 && toTimeB >= 0) delta += this.#broken(toRoomA, toRoomB) * weights[at];
      if (fromTimeA >= 0 && fromTimeB >= 0) delta -= this.#broken(fromRoomA, fromRoomB) * weights[at];
    }
    return delta;
  }

  apply(): void {}

  /** What one comes to in a room with all it is linked with, but one. */
  #count(a: number, time: number, room: number, but: number): number {
    if (time < 0) return 0;
    const { from, others, weights } = this.#links;
    let count = 0;
    for (let at = from[a]; at < from[a + 1]; at++) {
      const other = others[at];
      if (other !== but && this.#time[other] >= 0) count += this.#broken(room, this.#room[other]) * weights[at];
    }
    return count;
  }

  #broken(one: number, other: number): number {
    return (one === other) === this.#brokenBySame ? 1 : 0;
  }
}
