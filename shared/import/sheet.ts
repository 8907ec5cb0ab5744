import type { FileTable } from "./columns.ts";
import { columnNames } from "./columns.ts";
import { unguarded } from "./formula-guard.ts";
import { columnNamed, headersOf } from "./headers.ts";
import type { Issue, Place } from "./issue.ts";
import { fault, ofTable, remark } from "./issue.ts";
import { isPersonalColumn } from "./personal.ts";
import { nearest } from "./suggest.ts";

/** Rows of cells as a file holds them, the header first. */
export type Rows = readonly (readonly string[])[];

/** A row that is not blank; `row` counts from 1, the header. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table with its header understood. */
export interface Sheet {
  readonly table: FileTable;
  /** Where a column stands, by its name in FORMAT.md, and how the file writes its header. */
  readonly columns: ReadonlyMap<string, { readonly at: number; readonly header: string }>;
  readonly width: number;
  readonly rows: readonly SheetRow[];
}

/** Understands the header; null where a column is missing or stands there twice. Other columns are named and kept out. */
export function sheetOf(table: FileTable, rows: Rows, issues: Issue[]): Sheet | null {
  const header = (rows[0] ?? []).map((cell) => cell.trim());
  const body = rows
    .slice(1)
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const columns = new Map<string, { at: number; header: string }>();
  const strange: { name: string; at: number }[] = [];
  let sound = true;
  for (const [at, name] of header.entries()) {
    const column = columnNamed(table, name);
    if (column === undefined) strange.push({ name, at });
    else if (!columns.has(column)) columns.set(column, { at, header: name });
    else {
      issues.push(fault(inHeader(table, name), "column-twice", { other: columns.get(column)!.header }));
      sound = false;
    }
  }
  for (const { name, at } of strange) {
    if (name === "" && body.every(({ cells }) => (cells[at] ?? "").trim() === "")) continue;
    const personal = isPersonalColumn(
      name,
      body.map(({ cells }) => cells[at] ?? ""),
    );
    issues.push(remark(inHeader(table, name), personal ? "personal-column" : "unknown-column", { number: at + 1 }));
  }
  for (const column of columnNames(table).filter((name) => !columns.has(name))) {
    const suggestion =
      strange.find(({ name }) => columnNamed(table, nearest(name, headersOf(table))) === column)?.name ?? "";
    issues.push(fault({ ...ofTable(table), row: 1, column }, "missing-column", { suggestion }));
    sound = false;
  }
  return sound ? { table, columns, width: header.length, rows: body } : null;
}

/** The trimmed text of a cell, a guard against formulas taken off; blank where the row is too short. */
export function cellOf(sheet: Sheet, cells: readonly string[], column: string): string {
  return unguarded((cells[sheet.columns.get(column)?.at ?? -1] ?? "").trim());
}

/** Where a cell stands. */
export function placeOf(sheet: Sheet, { row, cells }: SheetRow, column: string): Place {
  return {
    table: sheet.table,
    row,
    column: sheet.columns.get(column)?.header ?? column,
    value: cellOf(sheet, cells, column),
  };
}

/** Where a row stands. */
export function placeOfRow(sheet: Sheet, { row }: SheetRow): Place {
  return { table: sheet.table, row, column: "", value: "" };
}

function inHeader(table: FileTable, name: string): Place {
  return { table, row: 1, column: name, value: "" };
}
