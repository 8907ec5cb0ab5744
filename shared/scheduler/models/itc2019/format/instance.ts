/**
 * A university timetabling instance as the ITC-2019 file states it, references resolved to indices and nothing compiled.
 * The format is described at www.itc2019.org/format. Ids stay the texts of the file.
 */
export interface Instance {
  readonly name: string;
  readonly days: number;
  readonly slotsPerDay: number;
  readonly weeks: number;
  /** How much each of the four costs counts. */
  readonly weights: CostWeights;
  readonly rooms: readonly InstanceRoom[];
  readonly courses: readonly InstanceCourse[];
  /** Every class of every course, in the order of the file. */
  readonly classes: readonly InstanceClass[];
  readonly distributions: readonly Distribution[];
  readonly students: readonly InstanceStudent[];
}

/** Weights of `<optimization>`. */
export interface CostWeights {
  readonly time: number;
  readonly room: number;
  readonly distribution: number;
  readonly student: number;
}

/** When something meets: days and weeks as the bit texts of the file, `start` and `length` in slots. */
export interface MeetingTime {
  readonly days: string;
  readonly weeks: string;
  readonly start: number;
  readonly length: number;
}

/** A room; `travel` holds the slots to every other room by index, 0 for those not named. */
export interface InstanceRoom {
  readonly id: string;
  readonly capacity: number;
  readonly travel: Int32Array;
  readonly unavailable: readonly MeetingTime[];
}

/** A course: a student takes one configuration, and one class of each of its subparts. */
export interface InstanceCourse {
  readonly id: string;
  readonly configs: readonly InstanceConfig[];
}

/** A configuration; its subparts hold indices of classes. */
export interface InstanceConfig {
  readonly id: string;
  readonly subparts: readonly (readonly number[])[];
}

/** A time a class can have, and what it costs. */
export interface TimeChoice extends MeetingTime {
  readonly penalty: number;
}

/** A room a class can have, by index, and what it costs. */
export interface RoomChoice {
  readonly room: number;
  readonly penalty: number;
}

/** A class: gets one time, one room where it needs any, and at most `limit` students. */
export interface InstanceClass {
  readonly id: string;
  readonly limit: number;
  /** The class its students must be in too, or −1. */
  readonly parent: number;
  readonly needsRoom: boolean;
  readonly rooms: readonly RoomChoice[];
  readonly times: readonly TimeChoice[];
}

/** The nineteen distribution types. */
export const DISTRIBUTION_TYPES = [
  "SameStart",
  "SameTime",
  "DifferentTime",
  "SameDays",
  "DifferentDays",
  "SameWeeks",
  "DifferentWeeks",
  "Overlap",
  "NotOverlap",
  "SameRoom",
  "DifferentRoom",
  "SameAttendees",
  "Precedence",
  "WorkDay",
  "MinGap",
  "MaxDays",
  "MaxDayLoad",
  "MaxBreaks",
  "MaxBlock",
] as const;

/** One of the nineteen. */
export type DistributionType = (typeof DISTRIBUTION_TYPES)[number];

/** How many numbers stand in brackets behind a type. */
export const PARAMETERS: Readonly<Partial<Record<DistributionType, number>>> = {
  WorkDay: 1,
  MinGap: 1,
  MaxDays: 1,
  MaxDayLoad: 1,
  MaxBreaks: 2,
  MaxBlock: 2,
};

/** A rule over classes: required, or with a penalty for each breach. */
export interface Distribution {
  readonly type: DistributionType;
  readonly parameters: readonly number[];
  readonly required: boolean;
  readonly penalty: number;
  /** Indices of classes, in the order of the file. */
  readonly classes: readonly number[];
}

/** A student and the courses wanted, by index. */
export interface InstanceStudent {
  readonly id: string;
  readonly courses: readonly number[];
}
