import type { Campus, TableName } from "./campus.ts";
import type { Change, Diff } from "./diff.ts";
import { sameRecord } from "./diff.ts";

/** A record by its table and id. */
export interface RecordRef {
  readonly table: TableName;
  readonly id: string;
}

/** What diffs that follow on one another come to: each record once, and only where it ended up different. */
export function composeDiffs(diffs: Iterable<Diff>): Diff {
  const changes = new Map<string, Change>();
  for (const diff of diffs)
    for (const change of diff) {
      const name = nameOf(change);
      const earlier = changes.get(name);
      changes.set(name, earlier ? ({ ...change, before: earlier.before } as Change) : change);
    }
  return [...changes.values()].filter(({ before, after }) => !sameRecord(before, after));
}

/** The campus with every record of a diff as the diff leaves it, whatever stood there before. */
export function overlay(campus: Campus, diff: Diff): Campus {
  const next: { -readonly [T in TableName]: Campus[T] } = { ...campus };
  const opened = new Map<TableName, Map<string, unknown>>();
  for (const { table, id, after } of diff) {
    const records = opened.get(table) ?? new Map<string, unknown>(campus[table]);
    if (after === null) records.delete(id);
    else records.set(id, after);
    opened.set(table, records);
  }
  for (const [table, records] of opened) next[table] = records as never;
  return next;
}

/** The records that two diffs of the same campus both change, and not to the same: whichever wins, something is lost. */
export function overlapOf(own: Diff, theirs: Diff): readonly RecordRef[] {
  const others = new Map(theirs.map((change) => [nameOf(change), change.after] as const));
  return own
    .filter((change) => others.has(nameOf(change)) && !sameRecord(change.after, others.get(nameOf(change))))
    .map(({ table, id }) => ({ table, id }));
}

/** The part of a diff that is about some records, or about all others. */
export function partOf(diff: Diff, refs: Iterable<RecordRef>, about: "these" | "others"): Diff {
  const names = new Set([...refs].map(nameOf));
  return diff.filter((change) => names.has(nameOf(change)) === (about === "these"));
}

function nameOf({ table, id }: RecordRef): string {
  return `${table}/${id}`;
}
