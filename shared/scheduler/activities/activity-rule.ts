import type { Assignment } from "./assignment.ts";
import type { Change } from "./change.ts";

/** One breach of a rule on activities: what it comes to, and which activities take part. */
export interface ActivityMatch {
  readonly hard: boolean;
  /** Breaches of a hard rule, cost of a soft one, weights of groups included. */
  readonly amount: number;
  readonly activities: readonly number[];
}

/** A rule on activities: what it says, slow and complete, and how to keep count of it. */
export interface ActivityRule {
  /** Number in SPEC.md: `A3`. Groups name the rule by it. */
  readonly id: string;
  readonly name: string;
  /** Every breach as the activities stand; one that stands nowhere (time −1) is overlooked. */
  matches(assignment: Assignment): Iterable<ActivityMatch>;
  /** Counters for what the problem holds of this rule: none, one, or one for the hard part and one for the soft. */
  trackers(assignment: Assignment): readonly ActivityTracker[];
}

/**
 * Keeps count of one rule. Made while no activity stands anywhere; every change passes through `apply`. Amounts are
 * whole numbers.
 */
export interface ActivityTracker {
  readonly hard: boolean;
  /** The rule, where its amount changes otherwise than by a change of place: see `Assignment.amend`. */
  readonly rule?: string;
  /** What it comes to while nothing stands anywhere. */
  readonly empty: number;
  /** What a change would add, below 0 for a gain; touches nothing. */
  delta(change: Change): number;
  /** Follows a change. The assignment still says where the activities stood before it. */
  apply(change: Change): void;
}
