import type { BoundProgress, Bounds } from "#shared/contract/bounds.ts";
import type { CampusLists } from "#shared/domain/tables.ts";

/** What the worker that proves bounds is given at its start. */
export interface BoundTask {
  readonly lists: CampusLists;
  /** Seconds for all of it, from reading the campus on. */
  readonly seconds: number;
  /** Unplaced learner-days of a plan that is there: a bound that reaches it need not be bettered. */
  readonly incumbent?: number;
}

/** What is being bounded. */
export type BoundPart = BoundProgress["part"];

/** What the worker says: how far it is, and at the end the bounds. */
export type BoundMessage =
  | { readonly kind: "progress"; readonly progress: BoundProgress }
  | { readonly kind: "end"; readonly bounds: Bounds };
