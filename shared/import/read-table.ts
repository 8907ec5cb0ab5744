import type { Records } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { idOf, sessionId } from "#shared/domain/tables.ts";
import { Fault } from "./cells.ts";
import type { Codes } from "./codes.ts";
import { ownCode } from "./codes.ts";
import type { CampusTable, Column } from "./columns.ts";
import { COLUMNS } from "./columns.ts";
import type { Issue } from "./issue.ts";
import { fault, remark } from "./issue.ts";
import { looksPersonal } from "./personal.ts";
import { readCell } from "./read-cell.ts";
import { checkRow } from "./row-checks.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import { cellOf, placeOf, placeOfRow } from "./sheet.ts";

/** A table that is read row by row, each row a record. */
export type RowTable = Exclude<CampusTable, "settings">;

/** A row and the record it became; null where it is faulty, or says nothing new. */
export interface Draft<R> {
  readonly row: number;
  /** What the record is known by, as far as it can be read. */
  readonly id: string;
  /** Key of what the row belongs to: the run of a session, the room of an access row; else blank. */
  readonly about: string;
  readonly record: R | null;
}

/** How to say that a row stands there twice, where its code is not all there is to it. */
const TWICE: { readonly [T in RowTable]?: string } = {
  sessions: "twice-in-run",
  pins: "twice-pinned",
  shares: "twice-agreed",
};

/** The column that says what a row is about, where that is not its code. */
const NAMED_BY: { readonly [T in RowTable]?: string } = { sessions: "kind", pins: "date", shares: "partner" };

/** Reads a table; what is wrong with its cells goes to `issues`. */
export function readTable<T extends RowTable>(
  table: T,
  sheet: Sheet,
  codes: Codes,
  issues: Issue[],
): Draft<Records[T]>[] {
  const seen = new Map<string, Draft<Records[T]>>();
  return sheet.rows.map((row, index) => {
    const fields = readRow(table, sheet, row, codes, issues);
    if (table === "dayparts" && fields) fields.place = index;
    const sound = fields !== null && checkRow(table, fields, sheet, row, issues);
    const record = sound ? (fields as unknown as Records[T]) : null;
    const draft = identify(table, sheet, row, record, seen, issues);
    if (!seen.has(draft.id)) seen.set(draft.id, draft);
    return draft;
  });
}

/** The fields of the record that a row describes, or null where a cell is faulty. */
function readRow(
  table: RowTable,
  sheet: Sheet,
  row: SheetRow,
  codes: Codes,
  issues: Issue[],
): Record<string, unknown> | null {
  if (row.cells.length !== sheet.width) {
    const counts = { cells: row.cells.length, columns: sheet.width };
    issues.push(fault(placeOfRow(sheet, row), "cell-count", counts));
    return null;
  }
  const fields: Record<string, unknown> = {};
  let sound = true;
  for (const column of COLUMNS[table]) {
    const value = readColumn(column, sheet, row, { table, codes, before: fields }, issues);
    if (value instanceof Fault) {
      issues.push(fault(placeOf(sheet, row, column.name), value.code, value.values));
      sound = false;
    } else fields[column.field] = value;
  }
  return sound ? fields : null;
}

function readColumn(
  column: Column,
  sheet: Sheet,
  row: SheetRow,
  context: Parameters<typeof readCell>[2],
  issues: Issue[],
): unknown {
  const text = cellOf(sheet, row.cells, column.name);
  const free = column.kind.is === "text" || column.kind.is === "words";
  if (text !== "" && free && looksPersonal(text)) {
    issues.push(remark(placeOf(sheet, row, column.name), "personal-cell"));
    return column.blank;
  }
  if (text !== "") return readCell(column, text, context);
  const needed = column.kind.is === "subject" ? context.before.scope !== "campus" : !column.optional;
  return needed ? new Fault("blank") : column.blank;
}

/** Gives a row its id, and tells of an id that stands in the table before it. */
function identify<T extends RowTable>(
  table: T,
  sheet: Sheet,
  row: SheetRow,
  record: Records[T] | null,
  seen: ReadonlyMap<string, Draft<Records[T]>>,
  issues: Issue[],
): Draft<Records[T]> {
  const owner = table === "sessions" ? "run" : table === "access" ? "room" : "";
  const about = owner && key(cellOf(sheet, row.cells, owner));
  if (table === "access" || table === "closures")
    return numbered(table, { row: row.row, about, id: `row ${row.row}`, record }, seen);
  const id = record ? idOf[table](record) : idOfCells(table, sheet, row);
  const before = id === "" ? undefined : seen.get(id);
  if (!before) return { row: row.row, id, about, record };
  const column = NAMED_BY[table] ?? "code";
  const place = placeOf(sheet, row, column);
  const same = table === "pins" && record !== null && JSON.stringify(record) === JSON.stringify(before.record);
  const values = { item: place.value, first: before.row };
  issues.push(same ? remark(place, "same-row", values) : fault(place, TWICE[table] ?? "twice-in-table", values));
  return { row: row.row, id, about, record: null };
}

/** Closures and access have no code: they are known by what they are about, and a number from the second on. */
function numbered<T extends RowTable>(
  table: T,
  draft: Draft<Records[T]>,
  seen: ReadonlyMap<string, Draft<Records[T]>>,
): Draft<Records[T]> {
  if (draft.record === null) return draft;
  const { scope, code, from, room, partner } = draft.record as Partial<Records["closures"] & Records["access"]>;
  const base = (table === "closures" ? [scope, code, from] : [room, partner])
    .map((part) => key(String(part)))
    .join("/");
  let id = base;
  for (let number = 2; seen.has(id); number++) id = `${base}/${number}`;
  return { ...draft, id, record: { ...draft.record, id } };
}

/** The id of a row that is faulty elsewhere, so that what refers to it is not called unknown as well. */
function idOfCells(table: RowTable, sheet: Sheet, row: SheetRow): string {
  if (table === "sessions") return sessionId(cellOf(sheet, row.cells, "run"), cellOf(sheet, row.cells, "kind"));
  return table === "pins" || table === "shares"
    ? `row ${row.row}`
    : key(ownCode(table, cellOf(sheet, row.cells, "code")));
}
