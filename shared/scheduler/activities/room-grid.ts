import type { Problem } from "#shared/scheduler/problem.ts";
import type { Change } from "./change.ts";

/** Who holds a room at a time, where times are disjoint: one holder by name, and how many there are. */
export class RoomGrid {
  /** One of the activities in a room at a time, −1 for none; times × rooms. */
  readonly holder: Int32Array;
  readonly held: Int32Array;
  readonly #rooms: number;
  /** The other activities of a room at a time, where it is held more than once. */
  readonly #others = new Map<number, number[]>();

  constructor({ activities, rooms }: Problem) {
    this.#rooms = rooms.count;
    this.holder = new Int32Array(activities.times.count * rooms.count).fill(-1);
    this.held = new Int32Array(activities.times.count * rooms.count);
  }

  /** Where a room at a time stands in `holder` and `held`. */
  placeOf(time: number, room: number): number {
    return time * this.#rooms + room;
  }

  /** How many hold a room at a time. */
  heldAt(time: number, room: number): number {
    return this.held[time * this.#rooms + room];
  }

  /** Who holds a room at a time, −1 for nobody. */
  holderAt(time: number, room: number): number {
    return this.holder[time * this.#rooms + room];
  }

  /** Follows a change. */
  apply(change: Change): void {
    this.#leave(change.a, change.fromTimeA, change.fromRoomA);
    if (change.b >= 0) {
      this.#leave(change.b, change.fromTimeB, change.fromRoomB);
      this.#enter(change.b, change.toTimeB, change.toRoomB);
    }
    this.#enter(change.a, change.toTimeA, change.toRoomA);
  }

  #enter(activity: number, time: number, room: number): void {
    if (time < 0 || room < 0) return;
    const at = time * this.#rooms + room;
    if (this.held[at]++ === 0) this.holder[at] = activity;
    else this.#others.set(at, [...(this.#others.get(at) ?? []), activity]);
  }

  #leave(activity: number, time: number, room: number): void {
    if (time < 0 || room < 0) return;
    const at = time * this.#rooms + room;
    if (--this.held[at] === 0) {
      this.holder[at] = -1;
      return;
    }
    const others = this.#others.get(at)!;
    if (this.holder[at] === activity) this.holder[at] = others.pop()!;
    else others.splice(others.indexOf(activity), 1);
    if (others.length === 0) this.#others.delete(at);
  }
}
