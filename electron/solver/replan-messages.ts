import type { ReplanResult } from "#shared/by-hand/replan.ts";
import type { ReplanQuestion } from "#shared/contract/replan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { Refusal } from "#shared/edits/edit.ts";

/** What a worker that re-plans is given at its start. */
export interface ReplanTask extends ReplanQuestion {
  readonly lists: CampusLists;
}

/** What it says: how far it is, in meetings, and what it found. */
export type ReplanMessage =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "end"; readonly outcome: ReplanResult | Refusal };
