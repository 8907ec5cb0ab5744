/** An instance of curriculum-based course timetabling, as its file says it; codes are those of the file. */
export interface CttInstance {
  readonly name: string;
  readonly days: number;
  readonly periodsPerDay: number;
  readonly courses: readonly CttCourse[];
  readonly rooms: readonly CttRoom[];
  readonly curricula: readonly CttCurriculum[];
  /** Lectures of a curriculum on a day it has any; null in a .ctt file, which does not say. */
  readonly dailyLectures: readonly [least: number, most: number] | null;
  /** Does the file say which rooms suit, which site they are on and which courses want double lectures? */
  readonly extended: boolean;
}

/** A course: so many lectures, of the same teacher and students. */
export interface CttCourse {
  readonly code: string;
  readonly teacher: string;
  readonly lectures: number;
  readonly minWorkingDays: number;
  readonly students: number;
  readonly doubleLectures: boolean;
  /** Periods it may not be in: day × periods per day + period. */
  readonly unavailable: ReadonlySet<number>;
  /** Rooms that do not suit it, by index. */
  readonly unsuitable: ReadonlySet<number>;
  /** Where the file names it first. */
  readonly line: number;
}

/** A room. */
export interface CttRoom {
  readonly code: string;
  readonly capacity: number;
  readonly site: string;
}

/** Courses, by index, whose lectures may not overlap. */
export interface CttCurriculum {
  readonly code: string;
  readonly courses: readonly number[];
}

/** What is wrong with a file: the line (from 1, 0 for the file as a whole), what, and the values the message names. */
export interface CttIssue {
  readonly line: number;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** How large an instance may be: beyond it the tables of the search would not fit in memory. */
export const CTT_LIMITS = { days: 31, periods: 20, courses: 5_000, rooms: 2_000, curricula: 20_000, lectures: 20_000 };
