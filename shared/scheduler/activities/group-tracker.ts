import type { Group } from "./activities.ts";
import type { ActivityTracker } from "./activity-rule.ts";
import type { Assignment } from "./assignment.ts";
import type { Change } from "./change.ts";

/**
 * Keeps count of a rule group by group, where a group comes to the same when two of its members change places. A rule
 * says what one activity that goes elsewhere adds (`sum`) and follows it (`step`); pairs are worked out here.
 */
export abstract class GroupTracker implements ActivityTracker {
  readonly hard = false;
  abstract readonly empty: number;
  /** Do rooms make no difference? Then a group comes to the same too when two of its members trade times alone. */
  protected readonly timesOnly: boolean = false;
  /** Groups of each activity: `groupsOf[groupsFrom[a]]` up to the next one's first. */
  protected readonly groupsFrom: Int32Array;
  protected readonly groupsOf: Int32Array;
  /** Is an activity in a group? Groups × activities. */
  protected readonly isIn: Uint8Array;
  protected readonly count: number;

  constructor({ activities: { count } }: Assignment, groups: readonly Group[]) {
    this.count = count;
    this.isIn = new Uint8Array(groups.length * count);
    this.groupsFrom = new Int32Array(count + 1);
    for (const { members } of groups) for (const a of members) this.groupsFrom[a + 1]++;
    for (let a = 0; a < count; a++) this.groupsFrom[a + 1] += this.groupsFrom[a];
    this.groupsOf = new Int32Array(this.groupsFrom[count]);
    const next = this.groupsFrom.slice();
    for (const [group, { members }] of groups.entries())
      for (const a of members) {
        this.groupsOf[next[a]++] = group;
        this.isIn[group * count + a] = 1;
      }
  }

  /** What an activity that goes elsewhere adds in its groups, but for those that `except` (−1 for none) is in too. */
  protected abstract sum(
    a: number,
    except: number,
    fromTime: number,
    fromRoom: number,
    toTime: number,
    toRoom: number,
  ): number;

  /** Follows an activity that goes elsewhere. */
  protected abstract step(a: number, fromTime: number, fromRoom: number, toTime: number, toRoom: number): void;

  delta(change: Change): number {
    const { a, b, fromTimeA, fromRoomA, toTimeA, toRoomA } = change;
    if (b < 0) return this.sum(a, -1, fromTimeA, fromRoomA, toTimeA, toRoomA);
    const { fromTimeB, fromRoomB, toTimeB, toRoomB } = change;
    const sameRooms = this.timesOnly || (toRoomA === fromRoomB && toRoomB === fromRoomA);
    if (sameRooms && toTimeA === fromTimeB && toTimeB === fromTimeA)
      return (
        this.sum(a, b, fromTimeA, fromRoomA, toTimeA, toRoomA) + this.sum(b, a, fromTimeB, fromRoomB, toTimeB, toRoomB)
      );
    const first = this.sum(a, -1, fromTimeA, fromRoomA, toTimeA, toRoomA);
    this.step(a, fromTimeA, fromRoomA, toTimeA, toRoomA);
    const second = this.sum(b, -1, fromTimeB, fromRoomB, toTimeB, toRoomB);
    this.step(a, toTimeA, toRoomA, fromTimeA, fromRoomA);
    return first + second;
  }

  apply(change: Change): void {
    this.step(change.a, change.fromTimeA, change.fromRoomA, change.toTimeA, change.toRoomA);
    if (change.b >= 0) this.step(change.b, change.fromTimeB, change.fromRoomB, change.toTimeB, change.toRoomB);
  }
}
