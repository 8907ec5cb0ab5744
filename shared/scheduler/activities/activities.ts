import type { People } from "#shared/scheduler/people/people.ts";

/**
 * What is placed on its own, one time out of a list and one room out of a list, with what each costs. Activities of a
 * *kind* are alike: the same times, rooms, costs and rivals. A *time* is one of the distinct times of all lists.
 */
export interface Activities {
  readonly count: number;
  readonly kinds: number;
  readonly kindOf: Int32Array;
  readonly times: Times;
  /** Times a kind may have: `timesOf[timesFrom[kind]]` up to the next kind's first. */
  readonly timesFrom: Int32Array;
  readonly timesOf: Int32Array;
  /** What a time costs a kind, kinds × times; −1 where it is not on its list. */
  readonly timeCost: Int32Array;
  /** Rooms a kind may have, likewise; none where it needs no room and stands in room −1. */
  readonly roomsFrom: Int32Array;
  readonly roomsOf: Int32Array;
  /** What a room costs a kind, kinds × rooms; −1 where it is not on its list. */
  readonly roomCost: Int32Array;
  /** Kinds that may not overlap with a kind, ascending, itself too where its own activities may not. */
  readonly rivalsFrom: Int32Array;
  readonly rivalsOf: Int32Array;
  /** Rooms not to be had at a time, rooms × times; empty where all are open. */
  readonly shut: Uint8Array;
  /** How far apart two rooms are, rooms × rooms; empty where no rule asks. */
  readonly travel: Int32Array;
  readonly groups: readonly Group[];
  /** Who chooses among them; left out where nobody does. */
  readonly people?: People;
}

/** The distinct times. */
export interface Times {
  readonly count: number;
  /** Days of the week as bits, Monday the lowest. */
  readonly days: Int32Array;
  /** Weeks as bits, times × words. */
  readonly weeks: Uint32Array;
  readonly weekWords: number;
  /** First slot of the day, and how many slots. */
  readonly start: Int32Array;
  readonly length: Int32Array;
  /** Do two times overlap only where they are the same? Then a grid says who is where. */
  readonly disjoint: boolean;
  /** Which times overlap with which, as bits: times × words of 32. */
  readonly overlap: Uint32Array;
  readonly overlapWords: number;
}

/** Activities that a rule looks at together. */
export interface Group {
  /** The rule: its id in the list of rules on activities. */
  readonly rule: string;
  readonly members: Int32Array;
  /** May it not be broken? */
  readonly hard: boolean;
  /** What one breach or unit weighs: 1 or more. */
  readonly weight: number;
  /** What the rule is told besides, by its place: a least, a most, a gap. */
  readonly limits: readonly number[];
}

/** Do two times overlap? */
export function overlaps({ overlap, overlapWords }: Times, one: number, other: number): boolean {
  return (overlap[one * overlapWords + (other >> 5)] & (1 << (other & 31))) !== 0;
}

/** The groups of a rule, in order. */
export function groupsFor({ groups }: Activities, rule: string): readonly Group[] {
  return groups.filter((group) => group.rule === rule);
}
