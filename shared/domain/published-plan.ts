import type { Revision } from "./store.ts";

/** A plan that was published: what everybody was told, and what later changes are counted against. */
export interface PublishedPlan {
  readonly name: string;
  /** The revision of the document it is. */
  readonly revision: Revision;
  /** ISO 8601 instant, and who. */
  readonly at: string;
  readonly author: string;
}
