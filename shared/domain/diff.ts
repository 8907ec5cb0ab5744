import type { Campus, Records, TableName } from "./campus.ts";
import { TABLE_NAMES } from "./tables.ts";

/** One record before and after; null is "not there". */
export type Change = {
  [T in TableName]: {
    readonly table: T;
    readonly id: string;
    readonly before: Records[T] | null;
    readonly after: Records[T] | null;
  };
}[TableName];

/** What an edit changes: each record at most once. Reversible, JSON through and through. */
export type Diff = readonly Change[];

/** A diff that does not fit the campus it is applied to; the message names table and record. */
export class DiffMismatch extends Error {
  readonly table: TableName;
  readonly id: string;

  constructor(table: TableName, id: string) {
    super(`${table}, "${id}": the record is no longer as it was when the change was made`);
    this.table = table;
    this.id = id;
  }
}

/** The campus after a diff. @throws DiffMismatch where a record is not as the diff found it; nothing is half done. */
export function applyDiff(campus: Campus, diff: Diff): Campus {
  const next: { -readonly [T in TableName]: Campus[T] } = { ...campus };
  const opened = new Map<TableName, Map<string, unknown>>();
  for (const { table, id, before, after } of diff) {
    const records = opened.get(table) ?? new Map<string, unknown>(campus[table]);
    if (!sameRecord(records.get(id) ?? null, before)) throw new DiffMismatch(table, id);
    if (after === null) records.delete(id);
    else records.set(id, after);
    opened.set(table, records);
  }
  for (const [table, records] of opened) next[table] = records as never;
  return next;
}

/** The diff that takes a diff back. */
export function reverseDiff(diff: Diff): Diff {
  return diff.map((change) => ({ ...change, before: change.after, after: change.before }) as Change).reverse();
}

/** What changes from one campus to another. */
export function diffBetween(from: Campus, to: Campus): Diff {
  const changes: Change[] = [];
  for (const table of TABLE_NAMES) {
    if (from[table] === to[table]) continue;
    for (const id of new Set([...from[table].keys(), ...to[table].keys()])) {
      const [before, after] = [from[table].get(id) ?? null, to[table].get(id) ?? null];
      if (!sameRecord(before, after)) changes.push({ table, id, before, after } as Change);
    }
  }
  return changes;
}

/** Do two records say the same? Records are JSON: the order of fields does not count, an undefined one is not there. */
export function sameRecord(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (sizeOf(one) !== sizeOf(other)) return false;
  return Object.keys(one).every((name) => sameRecord((one as never)[name], (other as never)[name]));
}

function sizeOf(record: object): number {
  let size = 0;
  for (const name in record) if ((record as never)[name] !== undefined) size++;
  return size;
}
