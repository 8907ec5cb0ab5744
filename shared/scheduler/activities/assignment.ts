import { Attendance } from "#shared/scheduler/people/attendance.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import type { Activities } from "./activities.ts";
import type { ActivityRule, ActivityTracker } from "./activity-rule.ts";
import type { Alike } from "./alike.ts";
import { alikeOf } from "./alike.ts";
import { Change } from "./change.ts";
import { rivalKinds } from "./rival-kinds.ts";
import { RoomGrid } from "./room-grid.ts";

/**
 * Where every activity stands, and what each rule comes to. A move fills in `change` (`move`, `swap`), asks
 * `evaluate`, and calls `apply` only if the search accepts: until then nothing is touched.
 */
export class Assignment {
  readonly problem: Problem;
  readonly activities: Activities;
  readonly alike: Alike;
  /** Per activity, −1 while it stands nowhere; room −1 also where it needs none. */
  readonly time: Int32Array;
  readonly room: Int32Array;
  /** Who holds a room at a time; null where times overlap without being the same. */
  readonly grid: RoomGrid | null;
  /** With a grid: is a kind the rival of another? Kinds × kinds. */
  readonly rivals: Uint8Array;
  /** Who is in which activity; null where nobody chooses. */
  readonly attendance: Attendance | null;
  readonly change = new Change();
  /** Those of the hard rules first. */
  readonly trackers: readonly ActivityTracker[];
  /** What each tracker comes to, and what a breach of each hard rule costs the search. */
  readonly amounts: Float64Array;
  readonly weights: Float64Array;
  /** Breaches of hard rules, and cost by the soft ones. */
  hard = 0;
  soft = 0;
  /** Activities that stand nowhere. */
  unplaced: number;
  /** What the change last evaluated adds to hard and soft. */
  hardDelta = 0;
  softDelta = 0;
  readonly #deltas: Float64Array;
  readonly #hardTrackers: number;
  /** The largest soft gain worth hoping for: by measuring, a change that breaks a rule gains half a breach once in a thousand. */
  #hope = Infinity;

  constructor(problem: Problem, rules: readonly ActivityRule[]) {
    this.problem = problem;
    this.activities = problem.activities;
    this.alike = alikeOf(problem.activities);
    this.unplaced = problem.activities.count;
    this.time = new Int32Array(problem.activities.count).fill(-1);
    this.room = new Int32Array(problem.activities.count).fill(-1);
    this.grid = problem.activities.times.disjoint ? new RoomGrid(problem) : null;
    this.rivals = this.grid ? rivalKinds(problem.activities) : new Uint8Array(0);
    const { people } = problem.activities;
    this.attendance = people
      ? new Attendance(people, problem.activities, problem.rooms.count, this.time, this.room)
      : null;
    const trackers = problem.activities.count === 0 ? [] : rules.flatMap((rule) => rule.trackers(this));
    this.trackers = [...trackers.filter(({ hard }) => hard), ...trackers.filter(({ hard }) => !hard)];
    this.#hardTrackers = trackers.filter(({ hard }) => hard).length;
    this.amounts = Float64Array.from(this.trackers, ({ empty }) => empty);
    this.weights = new Float64Array(this.trackers.length).fill(1);
    this.#deltas = new Float64Array(this.trackers.length);
    for (const { hard, empty } of this.trackers) {
      if (hard) this.hard += empty;
      else this.soft += empty;
    }
  }

  /** What one breach of any hard rule costs the search from now on: more than most changes gain by the soft ones. */
  set hardness(weight: number) {
    this.weights.fill(weight, 0, this.#hardTrackers);
    this.#hope = weight / 2;
  }

  /** Proposes that an activity goes to a time and a room. */
  move(a: number, time: number, room: number): void {
    const { change } = this;
    change.a = a;
    change.fromTimeA = this.time[a];
    change.fromRoomA = this.room[a];
    change.toTimeA = time;
    change.toRoomA = room;
    change.b = -1;
  }

  /** Proposes that two activities change times and keep their rooms. */
  trade(a: number, b: number): void {
    const { change } = this;
    this.move(a, this.time[b], this.room[a]);
    change.b = b;
    change.fromTimeB = change.toTimeA;
    change.fromRoomB = this.room[b];
    change.toTimeB = change.fromTimeA;
    change.toRoomB = change.fromRoomB;
  }

  /** Proposes that two activities change places. */
  swap(a: number, b: number): void {
    const { change } = this;
    this.move(a, this.time[b], this.room[b]);
    change.b = b;
    change.fromTimeB = change.toTimeA;
    change.fromRoomB = change.toRoomA;
    change.toTimeB = change.fromTimeA;
    change.toRoomB = change.fromRoomA;
  }

  /**
   * What the change would cost the search, weights included. Where what it breaks costs so much more than the allowance
   * that no soft gain worth hoping for makes up for it, that is not looked for: Infinity.
   */
  evaluate(allowance = Infinity): number {
    const { change, trackers, weights } = this;
    const deltas = this.#deltas;
    let [cost, hard, soft] = [0, 0, 0];
    let at = 0;
    for (; at < this.#hardTrackers; at++) {
      const delta = trackers[at].delta(change);
      deltas[at] = delta;
      cost += delta * weights[at];
      hard += delta;
    }
    if (cost > allowance + this.#hope) return Infinity;
    for (; at < trackers.length; at++) {
      const delta = trackers[at].delta(change);
      deltas[at] = delta;
      soft += delta;
    }
    this.hardDelta = hard;
    this.softDelta = soft;
    return cost + soft;
  }

  /** Makes the change that was evaluated last. */
  apply(): void {
    const { change, trackers } = this;
    for (let at = 0; at < trackers.length; at++) {
      trackers[at].apply(change);
      this.amounts[at] += this.#deltas[at];
    }
    this.hard += this.hardDelta;
    this.soft += this.softDelta;
    this.grid?.apply(change);
    this.unplaced += Number(change.toTimeA < 0) - Number(change.fromTimeA < 0);
    this.time[change.a] = change.toTimeA;
    this.room[change.a] = change.toRoomA;
    if (change.b < 0) return;
    this.unplaced += Number(change.toTimeB < 0) - Number(change.fromTimeB < 0);
    this.time[change.b] = change.toTimeB;
    this.room[change.b] = change.toRoomB;
  }

  /** Adds to what a rule comes to: what people take has changed, and no place. */
  amend(rule: string, by: number): void {
    const at = this.trackers.findIndex((tracker) => tracker.rule === rule);
    if (at < 0) return;
    this.amounts[at] += by;
    if (this.trackers[at].hard) this.hard += by;
    else this.soft += by;
  }

  /** Puts every activity where it stands in these arrays, one after another. */
  restore(time: Int32Array, room: Int32Array): void {
    for (let a = 0; a < time.length; a++) {
      if (this.time[a] === time[a] && this.room[a] === room[a]) continue;
      this.move(a, time[a], room[a]);
      this.evaluate();
      this.apply();
    }
  }
}
