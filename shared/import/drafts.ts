import type { Records } from "#shared/domain/campus.ts";
import type { Draft, RowTable } from "./read-table.ts";

/** What the rows of every table but `settings` became. */
export type Drafts = { readonly [T in RowTable]: readonly Draft<Records[T]>[] };

/** The records of the rows that have one. */
export function recordsOf<R>(drafts: readonly { readonly record: R | null }[]): R[] {
  return drafts.flatMap(({ record }) => (record === null ? [] : [record]));
}
