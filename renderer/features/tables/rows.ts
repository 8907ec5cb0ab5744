import type { EditableTable } from "#shared/contract/records.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { Column } from "#shared/import/columns.ts";
import { COLUMNS } from "#shared/import/columns.ts";
import { cellFor } from "#shared/import/write-campus.ts";
import type { Tables } from "#renderer/stores/tables.ts";
import { isNewRow } from "#renderer/stores/tables.ts";

/** The tables that can be typed in, in the order in which a planner looks for them. */
export const EDITABLE_TABLES: readonly EditableTable[] = [
  "courses",
  "runs",
  "sessions",
  "rooms",
  "access",
  "shares",
  "machines",
  "instructors",
  "closures",
  "partners",
  "dayparts",
];

/** A row of a table as texts; `typed` names the columns of which the text waits to be taken. */
export interface TextRow {
  readonly id: string;
  readonly texts: readonly string[];
  readonly typed: ReadonlySet<string>;
}

/** The columns of a table, as files have them. */
export function columnsOf(table: EditableTable): readonly Column[] {
  return COLUMNS[table];
}

/** The rows of a table that hold a text, with what was typed over them; rows that are not there yet stand last. */
export function textRows(campus: Campus, { table, drafts, order }: Tables, find: string): readonly TextRow[] {
  const columns = columnsOf(table);
  const wanted = find.trim().toLowerCase();
  const rows: TextRow[] = [];
  const add = (id: string, texts: readonly string[]) => {
    const draft = drafts.get(id);
    const shown = draft ? columns.map(({ name }, at) => draft[name] ?? texts[at]) : texts;
    if (wanted === "" || draft || shown.some((text) => text.toLowerCase().includes(wanted)))
      rows.push({ id, texts: shown, typed: new Set(Object.keys(draft ?? {})) });
  };
  for (const [id, record] of inOrder(campus[table], order))
    add(
      id,
      columns.map((column) => cellFor(column, record)),
    );
  for (const id of drafts.keys())
    if (isNewRow(id))
      add(
        id,
        columns.map(() => ""),
      );
  return rows;
}

/** Records in an order of their ids; those that came since stand last. */
function inOrder(records: ReadonlyMap<string, object>, order: readonly string[] | null): [string, object][] {
  if (!order) return [...records];
  const placeOf = new Map(order.map((id, place) => [id, place]));
  const place = (id: string) => placeOf.get(id) ?? order.length;
  return [...records].sort(([one], [other]) => place(one) - place(other));
}

const collator = new Intl.Collator("nl", { numeric: true });

/** The ids of rows by what they say in a column, numbers as numbers; what is blank stands last. */
export function sortedIds(rows: readonly TextRow[], column: number, descending: boolean): readonly string[] {
  const turn = descending ? -1 : 1;
  return rows
    .map(({ id, texts }) => ({ id, text: texts[column] }))
    .sort(
      (one, other) =>
        Number(one.text === "") - Number(other.text === "") || turn * collator.compare(one.text, other.text),
    )
    .map(({ id }) => id);
}

/** Cells of a text as spreadsheets put it on the clipboard: rows by line, columns by tab; quotes hold line breaks. */
export function cellsOf(clipboard: string): readonly (readonly string[])[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g;
  const rows: string[][] = [[]];
  let before = "";
  for (const [whole, quoted, plain, end] of clipboard.matchAll(cell)) {
    // After the last line break there is no further row; after a last tab there is one more blank cell.
    if (whole === "" && before !== "\t") break;
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === "") break;
    if (end !== "\t") rows.push([]);
    before = end;
  }
  return rows.filter((row) => row.length > 0);
}

/** The same back: what a spreadsheet takes. */
export function clipboardOf(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}
