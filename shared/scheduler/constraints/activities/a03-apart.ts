import { overlaps } from "#shared/scheduler/activities/activities.ts";
import type { ActivityRule, ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Change } from "#shared/scheduler/activities/change.ts";
import { rivalKinds } from "#shared/scheduler/activities/rival-kinds.ts";

/** Activities of rival kinds do not overlap; each pair that does is a breach. */
export const a03Apart: ActivityRule = {
  id: "A3",
  name: "apart",
  *matches({ activities, time }) {
    const { count, kindOf, times, rivalsFrom, rivalsOf } = activities;
    for (let a = 0; a < count; a++) {
      const rivals = new Set(rivalsOf.subarray(rivalsFrom[kindOf[a]], rivalsFrom[kindOf[a] + 1]));
      for (let b = a + 1; b < count; b++)
        if (time[a] >= 0 && time[b] >= 0 && rivals.has(kindOf[b]) && overlaps(times, time[a], time[b]))
          yield { hard: true, amount: 1, activities: [a, b] };
    }
  },
  trackers: (assignment) => {
    const { times, rivalsOf } = assignment.activities;
    return times.disjoint && rivalsOf.length > 0 ? [new Apart(assignment)] : [];
  },
};

/** Where times are disjoint: how many rivals of each kind stand at each time. */
class Apart implements ActivityTracker {
  readonly hard = true;
  readonly empty = 0;
  readonly #kindOf: Int32Array;
  readonly #times: number;
  readonly #rivalsFrom: Int32Array;
  readonly #rivalsOf: Int32Array;
  /** Is a kind the rival of another? Kinds × kinds. */
  readonly #areRivals: Uint8Array;
  readonly #kinds: number;
  /** Activities at a time that are rivals of a kind, kinds × times. */
  readonly #rivalsAt: Int32Array;

  constructor({ activities }: Assignment) {
    const { kinds, kindOf, times, rivalsFrom, rivalsOf } = activities;
    this.#kindOf = kindOf;
    this.#kinds = kinds;
    this.#times = times.count;
    this.#rivalsFrom = rivalsFrom;
    this.#rivalsOf = rivalsOf;
    this.#rivalsAt = new Int32Array(kinds * times.count);
    this.#areRivals = rivalKinds(activities);
  }

  delta(change: Change): number {
    const { a, b, fromTimeA, toTimeA } = change;
    const kindA = this.#kindOf[a];
    let delta = 0;
    if (fromTimeA !== toTimeA) delta = this.#move(kindA, fromTimeA, toTimeA);
    if (b < 0) return delta;
    const { fromTimeB, toTimeB } = change;
    const kindB = this.#kindOf[b];
    if (fromTimeB !== toTimeB) delta += this.#move(kindB, fromTimeB, toTimeB);
    if (this.#areRivals[kindA * this.#kinds + kindB] === 0) return delta;
    // Each was counted against where the other stood before: set the pair right.
    return (
      delta + met(toTimeA, toTimeB) + met(fromTimeA, fromTimeB) - met(toTimeA, fromTimeB) - met(fromTimeA, toTimeB)
    );
  }

  apply(change: Change): void {
    this.#step(this.#kindOf[change.a], change.fromTimeA, change.toTimeA);
    if (change.b >= 0) this.#step(this.#kindOf[change.b], change.fromTimeB, change.toTimeB);
  }

  /** Rivals met more by one of a kind that changes its time; it is no rival of itself. */
  #move(kind: number, from: number, to: number): number {
    const own = this.#areRivals[kind * this.#kinds + kind];
    const left = from < 0 ? 0 : this.#rivalsAt[kind * this.#times + from] - own;
    return (to < 0 ? 0 : this.#rivalsAt[kind * this.#times + to]) - left;
  }

  #step(kind: number, from: number, to: number): void {
    if (from === to) return;
    for (let at = this.#rivalsFrom[kind]; at < this.#rivalsFrom[kind + 1]; at++) {
      const rival = this.#rivalsOf[at] * this.#times;
      if (from >= 0) this.#rivalsAt[rival + from]--;
      if (to >= 0) this.#rivalsAt[rival + to]++;
    }
  }
}

function met(one: number, other: number): number {
  return one >= 0 && one === other ? 1 : 0;
}
