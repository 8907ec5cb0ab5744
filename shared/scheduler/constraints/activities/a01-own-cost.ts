import type { ActivityRule, ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Change } from "#shared/scheduler/activities/change.ts";

/** An activity costs what its time and its room cost it. */
export const a01OwnCost: ActivityRule = {
  id: "A1",
  name: "own cost",
  *matches({ activities, problem, time, room }) {
    const { kindOf, timeCost, roomCost, times } = activities;
    for (let a = 0; a < activities.count; a++) {
      if (time[a] < 0) continue;
      const ofRoom = room[a] < 0 ? 0 : roomCost[kindOf[a] * problem.rooms.count + room[a]];
      const amount = timeCost[kindOf[a] * times.count + time[a]] + ofRoom;
      if (amount > 0) yield { hard: false, amount, activities: [a] };
    }
  },
  trackers: (assignment) => {
    const { timeCost, roomCost } = assignment.activities;
    return [timeCost, roomCost].some((costs) => costs.some((cost) => cost > 0)) ? [new OwnCost(assignment)] : [];
  },
};

class OwnCost implements ActivityTracker {
  readonly hard = false;
  readonly empty = 0;
  readonly #kindOf: Int32Array;
  readonly #timeCost: Int32Array;
  readonly #roomCost: Int32Array;
  readonly #times: number;
  readonly #rooms: number;

  constructor({ activities, problem }: Assignment) {
    this.#kindOf = activities.kindOf;
    this.#timeCost = activities.timeCost;
    this.#roomCost = activities.roomCost;
    this.#times = activities.times.count;
    this.#rooms = problem.rooms.count;
  }

  delta(change: Change): number {
    const { a, b } = change;
    const delta = this.#cost(a, change.toTimeA, change.toRoomA) - this.#cost(a, change.fromTimeA, change.fromRoomA);
    if (b < 0) return delta;
    return delta + this.#cost(b, change.toTimeB, change.toRoomB) - this.#cost(b, change.fromTimeB, change.fromRoomB);
  }

  apply(): void {}

  #cost(activity: number, time: number, room: number): number {
    if (time < 0) return 0;
    const kind = this.#kindOf[activity];
    return this.#timeCost[kind * this.#times + time] + (room < 0 ? 0 : this.#roomCost[kind * this.#rooms + room]);
  }
}
