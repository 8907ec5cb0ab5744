import type { Day } from "#shared/domain/calendar.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { ResourceKind } from "#shared/scheduler/bound/relaxation.ts";

/** What the worker that proves bounds is given at its start. */
export interface BoundTask {
  readonly lists: CampusLists;
  /** Seconds for all of it, from reading the campus on. */
  readonly seconds: number;
  /** Unplaced learner-days of a plan that is there: a bound that reaches it need not be bettered. */
  readonly incumbent?: number;
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
  /** In how many cases the unplaced learner-days were proved, each by duals of its own. */
  readonly cases: number;
  readonly teachingDays: number;
  readonly targetLearners: number;
  /** Most teaching days on target. */
  readonly daysOnTarget: number;
  /** Most learners per teaching day, in the order of the calendar. */
  readonly learnersPerDay: readonly { readonly day: Day; readonly most: number }[];
  /** Dearest first. */
  readonly prices: readonly PricedResource[];
  /** Did the time run out, so that bounds are true but not as good as they could be? */
  readonly cutShort: boolean;
}

/** What is being bounded. */
export type BoundPart = "unplaced" | "learners" | "cases" | "target";

/** How far a proof has come: what is being bounded, and what is proved of the unplaced learner-days; −1 for nothing yet. */
export interface BoundProgress {
  readonly part: BoundPart;
  /** Days whose learners are bounded, or cases looked at. */
  readonly done: number;
  readonly unplacedLearnerDays: number;
}

/** What the worker says: how far it is, and at the end the bounds. */
export type BoundMessage =
  | { readonly kind: "progress"; readonly progress: BoundProgress }
  | { readonly kind: "end"; readonly bounds: Bounds };
