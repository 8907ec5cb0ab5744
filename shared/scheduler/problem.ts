import type { Activities } from "./activities/activities.ts";
import type { Weights } from "./weights.ts";

/**
 * What is to be scheduled, compiled once and never changed: whole numbers, indices and typed arrays. Codes live in the
 * model that compiled it (`models/`). Two sorts of things are placed, and either may be missing: *runs*, put together
 * meeting by meeting over the periods of a horizon (`assembly/`), and *activities*, each placed on its own at one of its
 * times (`activities/`). A *period* is an index in time order, a *slot* a place in the week
 * (weekday × day-part), a *word* 32 bits of a set of rooms or instructors.
 */
export interface Problem {
  readonly time: Time;
  readonly rooms: Rooms;
  readonly pools: Pools;
  readonly instructors: Instructors;
  readonly quotas: Quotas;
  readonly partners: number;
  readonly cohorts: number;
  readonly runs: readonly RunSpec[];
  readonly sessions: readonly SessionSpec[];
  /** Most instructors any session needs: the stride of `Placement.instructors`. */
  readonly stride: number;
  readonly activities: Activities;
  readonly weights: Weights;
}

/** The periods of the horizon. */
export interface Time {
  readonly periods: number;
  readonly days: number;
  readonly weeks: number;
  /** Slots in a week: 7 × day-parts. */
  readonly slots: number;
  readonly dayOf: Int16Array;
  readonly weekOf: Int16Array;
  readonly slotOf: Int16Array;
  /** Period of week × slots + slot, or −1 where the horizon has none. */
  readonly periodAt: Int16Array;
  /**
   * The last period of the calendar day before, for the first of a day, and the other way round; −1 for none. Rest after
   * evening forbids to teach both; without it there are none. Where a day has one part, a period has both.
   */
  readonly nightBefore: Int16Array;
  readonly nightAfter: Int16Array;
  /** First period of a day; its periods follow one another. */
  readonly firstOfDay: Int16Array;
  readonly firstOfWeek: Int16Array;
  /** Days that count for the target. */
  readonly teaching: Uint8Array;
  readonly target: number;
  /** Learners on site at most, per period. */
  readonly siteLimit: Int32Array;
}

/** Rooms; `rivals` are the rooms that share a part with it, itself too. */
export interface Rooms {
  readonly count: number;
  readonly words: number;
  readonly rivals: readonly Int16Array[];
  /** Rooms shut per period: period × words. */
  readonly shut: Uint32Array;
  /** Rooms not open to a partner by access, per partner × slot × words. */
  readonly noAccess: Uint32Array;
}

/** Machine pools; capacity is units not out, per pool × period. */
export interface Pools {
  readonly count: number;
  readonly capacity: Int32Array;
  /** Rooms a pool may be used in: all for a mobile one; pool × words. */
  readonly reach: Uint32Array;
}

/** Instructors; limits of −1 are none. */
export interface Instructors {
  readonly count: number;
  readonly words: number;
  readonly perDay: Int16Array;
  readonly perWeek: Int16Array;
  /** Instructors away or never available, period × words. */
  readonly away: Uint32Array;
  /** How many reasons that has, never available and a closure: 0 to 2, period × instructors. */
  readonly absences: Uint8Array;
}

/** Weekly quotas of a partner in a room; those of a partner and room are `of[partner × rooms + room]`. */
export interface Quotas {
  readonly count: number;
  readonly limit: Int16Array;
  readonly room: Int16Array;
  readonly partner: Int16Array;
  /** Is a slot counted? Quota × slots. */
  readonly covers: Uint8Array;
  readonly of: readonly (Int16Array | null)[];
}

/** One way to meet a session's needs: these units, in one of these rooms. */
export interface Way {
  readonly pools: Int16Array;
  readonly units: Int32Array;
  /** Rooms that fit the session and hold the fixed pools of this way. */
  readonly rooms: Uint32Array;
}

/** A kind of session of a run. */
export interface SessionSpec {
  readonly index: number;
  readonly run: number;
  readonly perWeek: number;
  readonly ways: readonly Way[];
  /** What each room lacks for it: type or list, features, seats; H5 but for access. 0 where the room fits. */
  readonly misfits: Uint8Array;
  readonly instructors: number;
  /** Who may teach it. */
  readonly skilled: Uint32Array;
}

/** A meeting that must stand: period, session (index), room or −1. */
export interface PinSpec {
  readonly period: number;
  readonly session: number;
  readonly room: number;
}

/** A run: what it asks for and every shape its week can take. */
export interface RunSpec {
  readonly index: number;
  readonly learners: number;
  readonly partner: number;
  readonly cohort: number;
  /** Learners × weeks × days a week: what leaving it out costs, before its weight. */
  readonly learnerDays: number;
  /** Weight of a learner-day by priority: SPEC.md S1. */
  readonly weight: number;
  readonly sessions: readonly SessionSpec[];
  readonly weeks: number;
  readonly everyWeeks: number;
  readonly daysPerWeek: number;
  readonly fullDays: boolean;
  readonly consecutiveDays: boolean;
  readonly extend: boolean;
  /** Places in the day of its day-parts, ascending. */
  readonly places: readonly number[];
  /** First and last period of the window. */
  readonly first: number;
  readonly last: number;
  /** Periods closed for it (shared between runs alike). */
  readonly closed: Uint8Array;
  /** Weeks with an open period of its own, in order; a start is an index into these. */
  readonly openWeeks: Int16Array;
  /** Starts from which it can be met in full, as far as weeks alone tell. */
  readonly starts: Int16Array;
  /** Every set of slots its week can have, ascending; empty where its needs do not fit its days. */
  readonly shapes: readonly Int16Array[];
  /** Runs it follows, and runs that follow it. */
  readonly after: Int16Array;
  readonly before: Int16Array;
  readonly pins: readonly PinSpec[];
}
