/**
 * The nouns of a campus. Records are plain, frozen by convention and JSON through and through; codes that refer to
 * another record are written exactly as that record writes its own code, so that `===` compares them.
 */
import type { Day } from "./calendar.ts";
import type { PlannedRun } from "./plan.ts";

/** The one record of table `settings`. Days are inclusive; weekdays are ISO numbers. */
export interface Settings {
  readonly name: string;
  readonly timezone: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly weekdays: readonly number[];
  readonly targetLearners: number;
  readonly restAfterEvening: boolean;
  /** Of a hundred learners who are planned, so many are expected to stay away: 0 to 100; see `expectedAbsenceOf`. */
  readonly expectedAbsence?: number;
  /** What a meeting out of the ordinary, and a learner too many on a day, weigh: SPEC.md, "The cost"; see `weightsOf`. */
  readonly steadinessWeight?: number;
  readonly crowdingWeight?: number;
}

/** A part of the day; `place` counts from 0 in the order of the day, times are `HH:MM` on the wall clock. */
export interface DayPart {
  readonly code: string;
  readonly name: string;
  readonly starts: string;
  readonly ends: string;
  readonly maxLearners: number | null;
  readonly place: number;
}

/** Who shares the campus. */
export interface Partner {
  readonly code: string;
  readonly name: string;
}

/** What a closure is of. */
export type ClosureScope = "campus" | "partner" | "room" | "machine" | "instructor";

/** Something shut from day to day; no weekdays or day-parts means all of them, `units` null means all units. */
export interface Closure {
  readonly id: string;
  readonly scope: ClosureScope;
  readonly code: string;
  readonly from: Day;
  readonly to: Day;
  readonly weekdays: readonly number[];
  readonly dayparts: readonly string[];
  readonly units: number | null;
  readonly kind: "closed" | "school-holiday";
  readonly reason: string;
}

/** A room; `contains` names the rooms it is made of. */
export interface Room {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly capacity: number;
  readonly areaM2: number | null;
  readonly owner: string;
  readonly floor: string;
  readonly features: readonly string[];
  readonly contains: readonly string[];
}

/** A room open to a partner at some times; a room without such a record is open to all. */
export interface Access {
  readonly id: string;
  readonly room: string;
  readonly partner: string;
  readonly weekdays: readonly number[];
  readonly dayparts: readonly string[];
  readonly maxDaypartsPerWeek: number | null;
}

/**
 * What partners agreed on: of the meetings in a room and a day-part (blank is all of them) so many in a hundred are to be
 * those of a partner. FORMAT.md does not know it.
 */
export interface Share {
  readonly partner: string;
  readonly room: string;
  readonly daypart: string;
  readonly percent: number;
}

/** A pool of like units; without a room it is mobile, without `learnersPerUnit` one unit serves any group. */
export interface Machine {
  readonly code: string;
  readonly name: string;
  readonly room: string;
  readonly units: number;
  readonly learnersPerUnit: number | null;
  readonly owner: string;
}

/** Who teaches; `unavailable` holds weekly periods such as `1-VM`. */
export interface Instructor {
  readonly code: string;
  readonly partner: string;
  readonly skills: readonly string[];
  readonly maxDaypartsPerDay: number | null;
  readonly maxDaypartsPerWeek: number | null;
  readonly unavailable: readonly string[];
}

/** A catalogue entry. */
export interface Course {
  readonly code: string;
  readonly title: string;
  readonly domain: string;
  readonly partner: string;
  readonly shortage: boolean;
}

/** One edition of a course for one group: FORMAT.md, "A run". Priority 1 is the highest, 5 the lowest. */
export interface Run {
  readonly code: string;
  readonly course: string;
  readonly learners: number;
  readonly earliestStart: Day | null;
  readonly latestEnd: Day | null;
  readonly weeks: number;
  readonly everyWeeks: number;
  readonly daysPerWeek: number;
  readonly dayparts: readonly string[];
  readonly fullDays: boolean;
  readonly consecutiveDays: boolean;
  readonly holidays: "skip" | "extend";
  readonly schoolHolidays: "teach" | "pause";
  readonly priority: number;
  readonly cohort: string;
  readonly after: readonly string[];
}

/** What a run needs in a teaching week, one record per kind; `machines` are needs as written: `A|B:3`. */
export interface Session {
  readonly run: string;
  readonly kind: string;
  readonly perWeek: number;
  readonly roomTypes: readonly string[];
  readonly rooms: readonly string[];
  readonly features: readonly string[];
  readonly machines: readonly string[];
  readonly skill: string;
  readonly instructors: number | null;
}

/** A meeting that is fixed; with a blank room only its time is. */
export interface Pin {
  readonly run: string;
  readonly kind: string;
  readonly date: Day;
  readonly daypart: string;
  readonly room: string;
}

/** The record type of every table. */
export interface Records {
  readonly settings: Settings;
  readonly dayparts: DayPart;
  readonly partners: Partner;
  readonly closures: Closure;
  readonly rooms: Room;
  readonly access: Access;
  readonly shares: Share;
  readonly machines: Machine;
  readonly instructors: Instructor;
  readonly courses: Course;
  readonly runs: Run;
  readonly sessions: Session;
  readonly pins: Pin;
  readonly plan: PlannedRun;
}

/** The name of a table. */
export type TableName = keyof Records;

/** Records by their id (see `idOf`), in the order they were made. */
export type Table<R> = ReadonlyMap<string, R>;

/** The document: all tables and the plan. Never changed in place; edits make the next one. */
export type Campus = { readonly [T in TableName]: Table<Records[T]> };
