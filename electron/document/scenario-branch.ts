import type { RecordRef } from "#shared/domain/branch.ts";
import { composeDiffs, overlapOf, overlay, partOf } from "#shared/domain/branch.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { Diff } from "#shared/domain/diff.ts";
import { reverseDiff, sameRecord } from "#shared/domain/diff.ts";
import { danglingIn } from "#shared/domain/references.ts";
import type { LogLine, Revision, Store } from "#shared/domain/store.ts";
import type { Stacks } from "./undo.ts";
import { afterEntry } from "./undo.ts";
import { changesSince, diffsOf } from "./way-back.ts";

/** A scenario laid over the document. */
export interface Branch {
  /** What the scenario changes, each record once. */
  readonly own: Diff;
  /** The document with these changes: as it is now, or, where they clash, as it was when the scenario was made. */
  readonly campus: Campus;
  /** Has the document moved on since the scenario was last laid over it? */
  readonly moved: boolean;
  /** Records changed on both sides, or needed by one and taken away by the other. */
  readonly conflicts: readonly RecordRef[];
}

/** Lays a scenario over the document as it is now, unless both changed the same. Diffs are read only as far as needed. */
export async function branchOf(
  base: Store,
  scenario: Pick<Store, "history" | "entry">,
  since: Revision,
): Promise<Branch> {
  const { campus: now, revision } = await base.load();
  const steps = await stepsOf(scenario);
  const own = composeDiffs(await diffsOf(scenario, steps));
  if (since === revision) return { own, campus: overlay(now, own), moved: false, conflicts: [] };
  const theirs = await changesSince(base, since, revision);
  const conflicts = conflictsOf(now, own, theirs);
  const under = conflicts.length === 0 ? now : overlay(now, reverseDiff(theirs));
  return { own, campus: overlay(under, own), moved: true, conflicts };
}

/** Whose change counts where both changed the same. */
export type Side = "base" | "scenario";

/**
 * What is left of a scenario's changes where the clashes with the document are settled for one side. What the
 * document took away stays away, with what refers to it: a run that came back would come back without its sessions.
 */
export function settled(now: Campus, { own, conflicts }: Pick<Branch, "own" | "conflicts">, side: Side): Diff {
  const kept = side === "scenario" ? own : partOf(own, conflicts, "others");
  let rest: Diff = kept.filter(({ table, id, before }) => before === null || now[table].has(id));
  for (;;) {
    const torn = tornBy(now, rest);
    const less = partOf(rest, torn, "others");
    if (less.length === rest.length) break;
    rest = less;
  }
  return rest
    .map((change) => ({ ...change, before: now[change.table].get(change.id) ?? null }) as Diff[number])
    .filter(({ before, after }) => !sameRecord(before, after));
}

function conflictsOf(now: Campus, own: Diff, theirs: Diff): readonly RecordRef[] {
  const overlap = overlapOf(own, theirs);
  const known = new Set(overlap.map(({ table, id }) => `${table}/${id}`));
  return [...overlap, ...tornBy(now, own).filter(({ table, id }) => !known.has(`${table}/${id}`))];
}

/** The records of a diff that, laid over the campus, leave something referring to nothing. */
function tornBy(now: Campus, own: Diff): readonly RecordRef[] {
  const before = new Set(danglingIn(now).map(({ table, id }) => `${table}/${id}`));
  const changed = new Set(own.map(({ table, id }) => `${table}/${id}`));
  return danglingIn(overlay(now, own))
    .filter(({ table, id }) => !before.has(`${table}/${id}`))
    .map(({ table, id, to, toId }) => (changed.has(`${table}/${id}`) ? { table, id } : { table: to, id: toId }));
}

/** The revisions whose diffs make the scenario what it is: what was taken back and not brought back is left out. */
async function stepsOf(scenario: Pick<Store, "history">): Promise<readonly Revision[]> {
  const lines: readonly LogLine[] = await scenario.history(Number.MAX_SAFE_INTEGER);
  const stacks = lines.toReversed().reduce<Stacks>(afterEntry, { undo: [], redo: [] });
  return stacks.undo.map(({ revision }) => revision);
}
