import type { ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Change } from "#shared/scheduler/activities/change.ts";
import { overlaps } from "#shared/scheduler/activities/activities.ts";
import type { Times } from "#shared/scheduler/activities/activities.ts";

/** Where times may overlap without being the same: who is in each room, and which of them clash. */
export class RoomLists implements ActivityTracker {
  readonly hard = true;
  readonly empty = 0;
  readonly #time: Int32Array;
  readonly #times: Times;
  /** Activities in each room in no order, and the place of each in its list. */
  readonly #inRoom: readonly number[][];
  readonly #place: Int32Array;

  constructor({ time, activities, problem }: Assignment) {
    this.#time = time;
    this.#times = activities.times;
    this.#inRoom = Array.from({ length: problem.rooms.count }, () => []);
    this.#place = new Int32Array(activities.count);
  }

  delta({ a, b, fromTimeA, fromRoomA, toTimeA, toRoomA, fromTimeB, fromRoomB, toTimeB, toRoomB }: Change): number {
    const delta = this.#clashes(toTimeA, toRoomA, a, b) - this.#clashes(fromTimeA, fromRoomA, a, b);
    if (b < 0) return delta;
    const clash = (timeA: number, roomA: number, timeB: number, roomB: number) =>
      roomA >= 0 && roomA === roomB && timeA >= 0 && timeB >= 0 && overlaps(this.#times, timeA, timeB) ? 1 : 0;
    const both = clash(toTimeA, toRoomA, toTimeB, toRoomB) - clash(fromTimeA, fromRoomA, fromTimeB, fromRoomB);
    return delta + both + this.#clashes(toTimeB, toRoomB, a, b) - this.#clashes(fromTimeB, fromRoomB, a, b);
  }

  apply({ a, b, fromTimeA, fromRoomA, toTimeA, toRoomA, fromTimeB, fromRoomB, toTimeB, toRoomB }: Change): void {
    this.#step(a, fromTimeA < 0 ? -1 : fromRoomA, toTimeA < 0 ? -1 : toRoomA);
    if (b >= 0) this.#step(b, fromTimeB < 0 ? -1 : fromRoomB, toTimeB < 0 ? -1 : toRoomB);
  }

  /** How many in a room overlap with a time, those that move left out. */
  #clashes(time: number, room: number, a: number, b: number): number {
    if (time < 0 || room < 0) return 0;
    const { overlap, overlapWords } = this.#times;
    const row = time * overlapWords;
    const here = this.#inRoom[room];
    let clashes = 0;
    for (let at = 0; at < here.length; at++) {
      const other = here[at];
      const its = this.#time[other];
      if ((overlap[row + (its >> 5)] & (1 << (its & 31))) !== 0 && other !== a && other !== b) clashes++;
    }
    return clashes;
  }

  #step(a: number, from: number, to: number): void {
    if (from === to) return;
    if (from >= 0) {
      const here = this.#inRoom[from];
      const last = here.pop()!;
      if (last !== a) {
        here[this.#place[a]] = last;
        this.#place[last] = this.#place[a];
      }
    }
    if (to >= 0) {
      this.#place[a] = this.#inRoom[to].length;
      this.#inRoom[to].push(a);
    }
  }
}
