import { overlaps } from "#shared/scheduler/activities/activities.ts";
import type { ActivityRule, ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Change } from "#shared/scheduler/activities/change.ts";
import type { RoomGrid } from "#shared/scheduler/activities/room-grid.ts";
import { RoomLists } from "./room-lists.ts";

/**
 * A room holds one activity at a time: where times are disjoint each one beyond the first is a breach, else each pair
 * that overlaps.
 */
export const a02RoomOnce: ActivityRule = {
  id: "A2",
  name: "room once",
  *matches({ activities: { count, times }, time, room }) {
    const byRoom = Map.groupBy(
      Array.from({ length: count }, (_, a) => a).filter((a) => time[a] >= 0 && room[a] >= 0),
      (a) => room[a],
    );
    for (const held of byRoom.values())
      for (const [at, a] of held.entries()) {
        const clashes = held.slice(0, at).filter((other) => overlaps(times, time[a], time[other]));
        if (times.disjoint && clashes.length > 0) yield { hard: true, amount: 1, activities: [clashes[0], a] };
        else for (const other of clashes) yield { hard: true, amount: 1, activities: [other, a] };
      }
  },
  trackers: (assignment) => [assignment.grid ? new RoomOnce(assignment.grid) : new RoomLists(assignment)],
};

/** Where times are disjoint: the grid knows how many hold a room. */
class RoomOnce implements ActivityTracker {
  readonly hard = true;
  readonly empty = 0;
  readonly #grid: RoomGrid;
  /** Where two leave, and where they go. */
  readonly #places = new Int32Array(4);

  constructor(grid: RoomGrid) {
    this.#grid = grid;
  }

  delta(change: Change): number {
    const { b, fromTimeA, fromRoomA, toTimeA, toRoomA } = change;
    if (fromTimeA === toTimeA && fromRoomA === toRoomA && b < 0) return 0;
    if (b < 0) return this.#enter(toTimeA, toRoomA) - this.#leave(fromTimeA, fromRoomA);
    const { fromTimeB, fromRoomB, toTimeB, toRoomB } = change;
    const swapped = fromTimeA === toTimeB && fromRoomA === toRoomB && fromTimeB === toTimeA && fromRoomB === toRoomA;
    return swapped ? 0 : this.#both(change);
  }

  apply(): void {}

  #enter(time: number, room: number): number {
    return time >= 0 && room >= 0 && this.#grid.heldAt(time, room) > 0 ? 1 : 0;
  }

  #leave(time: number, room: number): number {
    return time >= 0 && room >= 0 && this.#grid.heldAt(time, room) > 1 ? 1 : 0;
  }

  /** Two that go their own ways, maybe to the same place: every place once, with who comes and goes. */
  #both(change: Change): number {
    const places = this.#places;
    places[0] = this.#placeOf(change.fromTimeA, change.fromRoomA);
    places[1] = this.#placeOf(change.fromTimeB, change.fromRoomB);
    places[2] = this.#placeOf(change.toTimeA, change.toRoomA);
    places[3] = this.#placeOf(change.toTimeB, change.toRoomB);
    let delta = 0;
    for (let at = 0; at < places.length; at++) {
      if (places[at] < 0 || places.indexOf(places[at]) < at) continue;
      let more = 0;
      for (let other = at; other < places.length; other++) if (places[other] === places[at]) more += other < 2 ? -1 : 1;
      const held = this.#grid.held[places[at]];
      delta += Math.max(0, held + more - 1) - Math.max(0, held - 1);
    }
    return delta;
  }

  #placeOf(time: number, room: number): number {
    return time < 0 || room < 0 ? -1 : this.#grid.placeOf(time, room);
  }
}
