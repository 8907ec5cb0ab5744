import type { Activities } from "#shared/scheduler/activities/activities.ts";
import { gapsOf } from "#shared/scheduler/activities/gaps.ts";
import type { Gaps } from "#shared/scheduler/activities/gaps.ts";
import type { People, Variant } from "./people.ts";
import { slotsOf } from "./people.ts";
import { Retake } from "./retake.ts";
import { SharedPeople } from "./shared-people.ts";

/**
 * Who is in which activity. A move fills in one retake or two, asks `conflictsAfter`, and calls `apply` only if the
 * search accepts.
 */
export class Attendance {
  readonly people: People;
  readonly shared: SharedPeople;
  /** Per want: the person, the variant taken (−1 while none is), and the first of its slots. */
  readonly personOf: Int32Array;
  readonly variant: Int32Array;
  readonly slotsFrom: Int32Array;
  /** Per slot the activity of that part, −1 for none. */
  readonly taken: Int32Array;
  /** People per activity. */
  readonly members: Int32Array;
  /** Wants of which nothing is taken yet. */
  waiting: number;
  /** Wants that could be taken otherwise. */
  readonly open: Int32Array;
  readonly #wantsFor: readonly Int32Array[];
  readonly one: Retake;
  readonly two: Retake;
  readonly #time: Int32Array;
  readonly #room: Int32Array;
  readonly #gaps: Gaps;
  readonly #rest: number[] = [];
  readonly #lost: number[] = [];
  readonly #won: number[] = [];

  constructor(people: People, activities: Activities, rooms: number, time: Int32Array, room: Int32Array) {
    this.people = people;
    this.shared = new SharedPeople(activities.count);
    this.#time = time;
    this.#room = room;
    this.#gaps = gapsOf(activities, rooms);
    const wants = people.wantsOf.length;
    this.personOf = new Int32Array(wants);
    for (let person = 0; person < people.count; person++)
      this.personOf.fill(person, people.wantsFrom[person], people.wantsFrom[person + 1]);
    this.slotsFrom = slotsOf(people);
    this.variant = new Int32Array(wants).fill(-1);
    this.taken = new Int32Array(this.slotsFrom[wants]).fill(-1);
    this.members = new Int32Array(activities.count);
    this.waiting = wants;
    const isOpen = people.choices.map(
      ({ variants }) => variants.length > 1 || variants.some(({ parts }) => parts.some((part) => part.length > 1)),
    );
    this.open = Int32Array.from(people.wantsOf.keys()).filter((want) => isOpen[people.wantsOf[want]]);
    const wantsFor = people.choices.map((): number[] => []);
    for (const want of this.open) wantsFor[people.wantsOf[want]].push(want);
    this.#wantsFor = wantsFor.map((list) => Int32Array.from(list));
    const mostParts = people.choices.reduce(
      (most, { variants }) => variants.reduce((more, { parts }) => Math.max(more, parts.length), most),
      0,
    );
    this.one = new Retake(mostParts);
    this.two = new Retake(mostParts);
  }

  /** The variants a want can take. */
  variantsOf(want: number): readonly Variant[] {
    return this.people.choices[this.people.wantsOf[want]].variants;
  }

  /** Wants for a choice, where it could be taken otherwise. */
  wantsFor(choice: number): Int32Array {
    return this.#wantsFor[choice];
  }

  /** The activities of a person, in no order. */
  activitiesOf(person: number): number[] {
    const { wantsFrom } = this.people;
    const slots = this.taken.subarray(this.slotsFrom[wantsFrom[person]], this.slotsFrom[wantsFrom[person + 1]]);
    return [...slots].filter((activity) => activity >= 0);
  }

  /** Can nobody be in both, as they stand? */
  clash(one: number, other: number): boolean {
    const { gap, walk, times, stride } = this.#gaps;
    const [t, u] = [this.#time[one], this.#time[other]];
    if (t < 0 || u < 0) return false;
    return gap[t * times + u] <= walk[(this.#room[one] + 1) * stride + this.#room[other] + 1];
  }

  /** Pairs of activities more, below 0 fewer, that somebody is in and cannot be in both, after the retakes. */
  conflictsAfter(): number {
    return this.#conflicts(this.one) + (this.two.want < 0 ? 0 : this.#conflicts(this.two));
  }

  /** Makes the retakes. */
  apply(): void {
    this.#retake(this.one);
    if (this.two.want >= 0) this.#retake(this.two);
  }

  #conflicts(retake: Retake): number {
    this.#sort(retake);
    const [rest, lost, won] = [this.#rest, this.#lost, this.#won];
    let conflicts = 0;
    for (let at = 0; at < won.length; at++) {
      for (let other = 0; other < rest.length; other++) if (this.clash(won[at], rest[other])) conflicts++;
      for (let other = 0; other < at; other++) if (this.clash(won[at], won[other])) conflicts++;
    }
    for (let at = 0; at < lost.length; at++) {
      for (let other = 0; other < rest.length; other++) if (this.clash(lost[at], rest[other])) conflicts--;
      for (let other = 0; other < at; other++) if (this.clash(lost[at], lost[other])) conflicts--;
    }
    return conflicts;
  }

  #retake(retake: Retake): void {
    const { want, activities } = retake;
    this.#sort(retake);
    this.#count(this.#lost, -1);
    this.#count(this.#won, 1);
    const from = this.slotsFrom[want];
    for (let slot = from; slot < this.slotsFrom[want + 1]; slot++) this.taken[slot] = activities[slot - from];
    this.waiting += Number(retake.variant < 0) - Number(this.variant[want] < 0);
    this.variant[want] = retake.variant;
  }

  #count(activities: readonly number[], by: 1 | -1): void {
    for (let at = 0; at < activities.length; at++) {
      const activity = activities[at];
      this.members[activity] += by;
      for (const other of this.#rest) this.shared.add(activity, other, by);
      for (let other = 0; other < at; other++) this.shared.add(activity, activities[other], by);
    }
  }

  /** Which activities the person loses, wins and keeps. */
  #sort({ want, activities }: Retake): void {
    const [rest, lost, won] = [this.#rest, this.#lost, this.#won];
    rest.length = 0;
    lost.length = 0;
    won.length = 0;
    const { taken, slotsFrom } = this;
    const { wantsFrom } = this.people;
    const person = this.personOf[want];
    const [own, end] = [slotsFrom[want], slotsFrom[want + 1]];
    for (let slot = slotsFrom[wantsFrom[person]]; slot < slotsFrom[wantsFrom[person + 1]]; slot++) {
      const activity = taken[slot];
      if (activity < 0) continue;
      if (slot < own || slot >= end || isAmong(activities, end - own, activity)) rest.push(activity);
      else lost.push(activity);
    }
    for (let at = 0; at < end - own; at++) {
      const activity = activities[at];
      if (activity >= 0 && !rest.includes(activity)) won.push(activity);
    }
  }
}

function isAmong(activities: Int32Array, count: number, activity: number): boolean {
  for (let at = 0; at < count; at++) if (activities[at] === activity) return true;
  return false;
}
