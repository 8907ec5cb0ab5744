import { composeDiffs, overlay } from "#shared/domain/branch.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { Diff } from "#shared/domain/diff.ts";
import { reverseDiff } from "#shared/domain/diff.ts";
import type { Revision, Store } from "#shared/domain/store.ts";

/** The document as it was at a revision: as it is now, taken back through its log. */
export async function campusAt(store: Pick<Store, "load" | "entry">, at: Revision): Promise<Campus> {
  const { campus, revision } = await store.load();
  return overlay(campus, reverseDiff(await changesSince(store, at, revision)));
}

/** All that the log changed after one revision up to another, each record once. */
export async function changesSince(log: Pick<Store, "entry">, since: Revision, to: Revision): Promise<Diff> {
  const revisions = Array.from({ length: to - since }, (_, index) => since + index + 1);
  return composeDiffs(await diffsOf(log, revisions));
}

/** The diffs of some revisions, in their order. @throws TypeError where the log has none */
export async function diffsOf(log: Pick<Store, "entry">, revisions: readonly Revision[]): Promise<readonly Diff[]> {
  const diffs: Diff[] = [];
  for (const revision of revisions) {
    const entry = await log.entry(revision);
    if (!entry) throw new TypeError(`the log has no entry ${revision}`);
    diffs.push(entry.diff);
  }
  return diffs;
}
