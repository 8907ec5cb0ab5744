import type { ActivityRule, ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Change } from "#shared/scheduler/activities/change.ts";

/** No activity is in a room that is shut at its time. */
export const a20RoomOpen: ActivityRule = {
  id: "A20",
  name: "room open",
  *matches({ activities: { count, times, shut }, time, room }) {
    if (shut.length === 0) return;
    for (let a = 0; a < count; a++)
      if (time[a] >= 0 && room[a] >= 0 && shut[room[a] * times.count + time[a]] === 1)
        yield { hard: true, amount: 1, activities: [a] };
  },
  trackers: (assignment) => (assignment.activities.shut.includes(1) ? [new RoomOpen(assignment)] : []),
};

class RoomOpen implements ActivityTracker {
  readonly hard = true;
  readonly empty = 0;
  readonly #shut: Uint8Array;
  readonly #times: number;

  constructor({ activities: { shut, times } }: Assignment) {
    this.#shut = shut;
    this.#times = times.count;
  }

  delta(change: Change): number {
    const delta = this.#isShut(change.toTimeA, change.toRoomA) - this.#isShut(change.fromTimeA, change.fromRoomA);
    if (change.b < 0) return delta;
    return delta + this.#isShut(change.toTimeB, change.toRoomB) - this.#isShut(change.fromTimeB, change.fromRoomB);
  }

  apply(): void {}

  #isShut(time: number, room: number): number {
    return time < 0 || room < 0 ? 0 : this.#shut[room * this.#times + time];
  }
}
