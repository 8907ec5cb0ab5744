import type { Day } from "#shared/domain/calendar.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { ResourceKind } from "#shared/scheduler/bound/relaxation.ts";

/** What the worker that proves bounds is given at its start. */
export interface BoundTask {
  readonly lists: CampusLists;
  /** Seconds for all of HiGHS's work. */
  readonly seconds: number;
}

/** A resource as planners name it, and what the duals say one more of it is worth, in learner-days: an estimate. */
export interface PricedResource {
  readonly kind: ResourceKind;
  /** Codes of the rooms, pools or instructors; of the day-part; of the cohort. */
  readonly codes: readonly string[];
  /** The partner a quota is for, else blank. */
  readonly partner: string;
  /** For one more unit in one day-part of the week where it is worth most. */
  readonly perDayPart: number;
  /** For one more unit all year. */
  readonly perYear: number;
}

/** What no plan can better: every number follows from duals by `certifiedBound`, whatever the solver said. */
export interface Bounds {
  /** Fewest unplaced learner-days, and those of all runs. */
  readonly unplacedLearnerDays: number;
  readonly demandLearnerDays: number;
  readonly teachingDays: number;
  readonly targetLearners: number;
  /** Most teaching days on target. */
  readonly daysOnTarget: number;
  /** Most learners per teaching day, in the order of the calendar. */
  readonly learnersPerDay: readonly { readonly day: Day; readonly most: number }[];
  /** Dearest first. */
  readonly prices: readonly PricedResource[];
  /** Did HiGHS run out of time, so that bounds are true but not as good as they could be? */
  readonly cutShort: boolean;
}

/** What the worker says: what is bounded already, of all that will be, and at the end the bounds. */
export type BoundMessage =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "end"; readonly bounds: Bounds };
