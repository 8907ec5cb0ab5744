import type { Diff } from "#shared/domain/diff.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";

/** What a fix does; its words are in `fix-texts.ts`. */
export type FixCode =
  | "place"
  | "rearrange"
  | "swap"
  | "end-later"
  | "start-earlier"
  | "fewer-weeks"
  | "days-per-week"
  | "more-dayparts"
  | "not-full-days"
  | "not-consecutive"
  | "teach-in-holidays"
  | "reopen"
  | "let-lapse"
  | "drop-order"
  | "drop-pins"
  | "other-room-type"
  | "drop-features"
  | "equip-room"
  | "add-seats"
  | "give-access"
  | "raise-quota"
  | "open-room"
  | "free-machine"
  | "one-more-room"
  | "more-units"
  | "postpone-repair"
  | "teach-skill"
  | "hire"
  | "raise-limit"
  | "drop-rest"
  | "free-instructor"
  | "drop-cohort"
  | "raise-site-cap"
  | "split"
  | "use-room"
  | "use-period"
  | "move-holder"
  | "move-run";

/** A change that was tried, and lets the run in. */
export interface Fix {
  /** What it changes, one thing or some together, with what their sentences name. */
  readonly steps: readonly { readonly code: FixCode; readonly values: Readonly<Record<string, string | number>> }[];
  /** Tables and plan together: one reversible edit. */
  readonly diff: Diff;
  /** The runs that get in. */
  readonly placed: readonly PlannedRun[];
  /** Runs that are moved for it, with how many of their meetings. */
  readonly moved: readonly { readonly run: string; readonly meetings: number }[];
  /** Runs that leave the plan for it, with their learner-days. */
  readonly leftOut: readonly { readonly run: string; readonly learnerDays: number }[];
  /** Learner-days placed more than before. */
  readonly learnerDaysWon: number;
  readonly meetingsMoved: number;
  /** Days on target more (or, below 0, fewer) than before. */
  readonly daysOnTargetWon: number;
}
