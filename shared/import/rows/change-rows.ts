import type { Campus, TableName } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Dangling } from "#shared/domain/references.ts";
import { danglingIn } from "#shared/domain/references.ts";
import { campusFrom, idOf, listsOf } from "#shared/domain/tables.ts";
import type { CodedTable } from "#shared/import/columns.ts";
import { COLUMNS, columnNames } from "#shared/import/columns.ts";
import type { Issue } from "#shared/import/issue.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import type { RowTable } from "#shared/import/read-table.ts";
import { writeCampus } from "#shared/import/write-campus.ts";
import { renamedLists } from "./rename.ts";

/** Cells of one row, by the names of FORMAT.md; of a row that is there only those that change. */
export interface RowChange {
  /** The id of the record; null for a row that is added. */
  readonly id: string | null;
  readonly cells: Readonly<Record<string, string>>;
}

/** What changes in a table: rows that are set and rows that go. */
export interface RowsChange {
  readonly table: RowTable;
  readonly set: readonly RowChange[];
  readonly remove: readonly string[];
}

/** What is wrong with a row that was set: `at` is its place in `set`, −1 for a row elsewhere in the campus. */
export interface RowIssue {
  readonly at: number;
  readonly issue: Issue;
}

/** The campus as it would be, or why it cannot be: issues, records that others still need, or one that is gone. */
export type ChangedRows =
  /** `ids`: what each row that was set is known by now; blank where it was left out for it says nothing. */
  | { readonly campus: Campus; readonly ids: readonly string[] }
  | { readonly issues: readonly RowIssue[] }
  | { readonly needed: readonly Dangling[] }
  | { readonly gone: string };

/**
 * Changes rows of a table as a planner types them: read and checked as an import reads them, with the whole campus around
 * them. A code that changes changes wherever it is named; a run that goes takes its sessions and pins along.
 */
export function changeRows(before: Campus, change: RowsChange): ChangedRows {
  const { table, set, remove } = change;
  const campus = campusFrom(renamedLists(before, renamesIn(before, change)));
  const lists = listsOf(campus);
  const removed = new Set(remove);
  const idsNow = lists[table].map((record, at) => ({
    at,
    id: idsBefore(before, table)[at] ?? idOf[table](record as never),
  }));
  const texts = new Map<string, (readonly string[])[]>(
    [...writeCampus(lists)].map(([name, rows]) => [name, [...rows]]),
  );
  const names = columnNames(table);
  const [header, ...rows] = texts.get(table) ?? [names];
  const placeOf = new Map(idsNow.map(({ id, at }) => [id, at]));
  const gone = set.find(({ id }) => id !== null && !placeOf.has(id));
  if (gone) return { gone: gone.id! };
  const places: number[] = [];
  for (const { id, cells } of set) {
    const at = id === null ? rows.length : placeOf.get(id)!;
    rows[at] = names.map((name, column) => cells[name] ?? rows[at]?.[column] ?? "");
    places.push(at);
  }
  const kept = rows.map((row, at) => ({ row, at })).filter(({ at }) => !removed.has(idsNow[at]?.id ?? ""));
  texts.set(table, [header, ...kept.map(({ row }) => row)]);
  if (table === "runs") withoutRuns(texts, removed);
  const read = readCampus(texts);
  if (!read.lists) {
    const rowOf = (issue: Issue) => (issue.table === table ? kept[issue.row - 2]?.at : undefined);
    return { issues: read.issues.map((issue) => ({ at: places.indexOf(rowOf(issue) ?? -2), issue })) };
  }
  const next = joined(campus, campusFrom(read.lists), table);
  const needed = danglingIn(next);
  if (needed.length > 0) return { needed };
  const records = read.lists[table];
  const idAt = new Map(kept.map(({ at }, index) => [at, idOf[table](records[index] as never)]));
  return { campus: next, ids: places.map((at) => idAt.get(at) ?? "") };
}

/** Tables that did not change stay the very ones they were; the plan loses runs that are no longer there. */
function joined(campus: Campus, read: Campus, table: RowTable): Campus {
  const changed: readonly TableName[] = table === "runs" ? ["runs", "sessions", "pins"] : [table];
  const next = { ...campus, ...Object.fromEntries(changed.map((name) => [name, read[name]])) };
  if (table !== "runs") return next;
  const plan = new Map([...campus.plan].filter(([id]) => next.runs.has(id)));
  return { ...next, plan: plan.size === campus.plan.size ? campus.plan : plan };
}

function withoutRuns(texts: Map<string, (readonly string[])[]>, gone: ReadonlySet<string>): void {
  for (const name of ["sessions", "pins"] as const) {
    const at = columnNames(name).indexOf("run");
    texts.set(
      name,
      texts.get(name)!.filter((row) => !gone.has(key(row[at]))),
    );
  }
}

function idsBefore(before: Campus, table: RowTable): readonly string[] {
  return [...before[table].keys()];
}

/** Codes that change: only of rows that are there, in tables that have a code. */
function renamesIn(
  campus: Campus,
  { table, set }: RowsChange,
): { table: CodedTable; codes: ReadonlyMap<string, string> } | null {
  if (!COLUMNS[table].some(({ name }) => name === "code") || table === "closures") return null;
  const codes = new Map<string, string>();
  for (const { id, cells } of set) {
    const record = id === null ? undefined : (campus[table].get(id) as { code: string } | undefined);
    const code = cells.code?.trim();
    if (record && code && code !== record.code && !isTaken(campus, table, code, id!)) codes.set(record.code, code);
  }
  return codes.size > 0 ? { table: table as CodedTable, codes } : null;
}

/** A code that another record has is no new name: reading refuses it, and names both. */
function isTaken(campus: Campus, table: RowTable, code: string, id: string): boolean {
  return key(code) !== id && campus[table].has(key(code));
}
