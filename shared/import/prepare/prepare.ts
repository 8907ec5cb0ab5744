import { parseDay } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import type { CodedTable, FileTable } from "#shared/import/columns.ts";
import { columnNames } from "#shared/import/columns.ts";
import { columnNamed } from "#shared/import/headers.ts";
import type { Issue } from "#shared/import/issue.ts";
import { ofTable } from "#shared/import/issue.ts";
import type { RawBook, RawSheet } from "#shared/import/raw.ts";
import type { Rows } from "#shared/import/sheet.ts";
import { addedTo } from "./add-to-document.ts";
import type { Horizon } from "./cell-asking.ts";
import { withoutExtras } from "./drop-rows.ts";
import { Findings } from "./findings.ts";
import type { Grid, TableGrid } from "./grid.ts";
import { letters } from "./grid.ts";
import { headed } from "./header-row.ts";
import { layoutOf } from "./layout.ts";
import type { Gathered, Origin } from "./one-table.ts";
import { gathered, located } from "./one-table.ts";
import type { Answers, Question } from "./question.ts";
import { readRawCell } from "./read-raw-cell.ts";
import { recogniseCodes } from "./recognise.ts";
import { checkRows } from "./row-sense.ts";
import { shapeOf } from "./sheet-shape.ts";
import { horizonIn, textRows } from "./text-rows.ts";
import { mapped } from "./which-columns.ts";
import { namedTable, tableOf, tablesOn } from "./which-table.ts";

/** Tables that an import may be without, on the planner's word. */
const MAY_BE_BLANK: readonly FileTable[] = ["closures", "access", "machines", "instructors"];

/** Files made ready to be read as a campus: tables of texts in the words of FORMAT.md, as far as that is sure. */
export interface Prepared {
  readonly tables: ReadonlyMap<FileTable, Rows>;
  /** The sheet or file each table was found in. */
  readonly sheets: ReadonlyMap<FileTable, string>;
  /** What was changed on the way, and what cannot be taken: rows count as they do in `tables` (see `locate`). */
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
  /** What answers are remembered by. */
  readonly layout: string;
  /** An issue with its place as the planner's files have it. */
  locate(issue: Issue): Issue;
}

/** What an import adds to, where it does not take the place of it: the tables of the open document, and its horizon. */
export interface Base {
  readonly tables: ReadonlyMap<FileTable, Rows>;
}

/** Makes files ready to be read. The same files with the same answers give the same, whenever and wherever. */
export function prepare(book: RawBook, answers: Answers = {}, base: Base | null = null): Prepared {
  const found = new Findings(answers);
  const grids = book.sheets.flatMap((sheet): readonly TableGrid[] => {
    const shape = shapeOf(sheet, found);
    const grid = shape && headed(shape, namedTable(sheet.name), found);
    if (grid) noticeMergedHeaders(sheet, grid, found);
    const table = grid && tableOf(grid, found);
    return (grid && table && tablesOn(grid, table, found)) ?? [];
  });
  noticeNothing(book, grids, found);
  const ready = grids.map((grid) => withoutExtras(mapped(grid, found), found));
  const tables = gathered(ready, found);
  const horizon = horizonOf(tables.get("settings")?.grid, base);
  const texts = [...tables.values()].map(({ grid }) => textRows(grid, horizon, found));
  checkRows(texts, horizon, found);
  const before = (table: CodedTable) => codesIn(base?.tables.get(table));
  const made = recogniseCodes(texts, before, found);
  const rows = new Map<FileTable, string[][]>(texts.map((one) => [one.grid.table, one.rows]));
  const origins = new Map<FileTable, Origin[]>([...tables].map(([table, one]) => [table, one.origins]));
  for (const [table, codes] of made) makeRecords(table, codes, rows, origins);
  if (base) addedTo(base.tables, rows, origins);
  else blankTables(rows, found);
  const places = new Map<string, Gathered>();
  for (const [table, { grid }] of tables) places.set(table, { grid, origins: origins.get(table) ?? [] });
  return {
    tables: rows,
    sheets: new Map([...tables].map(([table, { grid }]) => [table, grid.sheet])),
    issues: found.issues,
    questions: found.questions(),
    layout: layoutOf(book),
    locate: (issue) => {
      const place = places.get(issue.table);
      return place ? located(issue, place) : issue;
    },
  };
}

/** A header over several columns counts for the first of them. */
function noticeMergedHeaders(sheet: RawSheet, grid: Grid, found: Findings): void {
  for (const { top, left, right } of sheet.merges)
    if (!grid.turned && right > left && top === grid.rowsAt[0])
      found.note({ ...ofTable(sheet.name), at: `${sheet.name}!${letters(left)}${top + 1}` }, "merged-header");
}

/** Files of blank sheets only say so. */
function noticeNothing({ sheets }: RawBook, grids: readonly TableGrid[], found: Findings): void {
  if (grids.length > 0 || found.issues.some(({ severity }) => severity === "error")) return;
  found.fault(ofTable(sheets[0]?.name ?? "?"), "blank-sheet");
}

function horizonOf(settings: TableGrid | undefined, base: Base | null): Horizon | null {
  const silent = new Findings({});
  const asking = {
    kind: { is: "date" },
    place: ofTable("settings"),
    found: silent,
    horizon: null,
    order: "day-first",
  } as const;
  const days = horizonIn(settings, (cell) => readRawCell(cell, asking, false));
  for (const [name = "", value = ""] of base?.tables.get("settings") ?? []) if (!days.has(name)) days.set(name, value);
  const [first, last] = [parseDay(days.get("first_day") ?? ""), parseDay(days.get("last_day") ?? "")];
  return first !== null && last !== null && first <= last ? { first, last } : null;
}

function codesIn(rows: Rows | undefined): readonly string[] {
  const at = rows?.[0]?.indexOf("code") ?? -1;
  return at < 0 ? [] : rows!.slice(1).map((row) => row[at]);
}

/** Rows for codes that the planner wants made: the code, and one unit of a machine. */
function makeRecords(
  table: CodedTable,
  codes: ReadonlySet<string>,
  rows: Map<FileTable, string[][]>,
  origins: Map<FileTable, Origin[]>,
): void {
  const all = rows.get(table) ?? [[...columnNames(table)]];
  const names = all[0].map((header) => columnNamed(table, header));
  const once = new Map([...codes].map((code) => [key(code), code]));
  for (const code of once.values())
    all.push(names.map((name) => (name === "code" ? code : name === "units" ? "1" : "")));
  rows.set(table, all);
  origins.set(table, [...(origins.get(table) ?? [null]), ...Array.from(once, () => null)]);
}

/** Tables without which a campus can do are taken as blank, on the planner's word. */
function blankTables(rows: Map<FileTable, string[][]>, found: Findings): void {
  const missing = MAY_BE_BLANK.filter((table) => !rows.has(table));
  if (missing.length === 0 || !rows.has("runs")) return;
  const answer = found.ask({
    id: "blank-tables",
    code: "blank-tables",
    table: "",
    at: "",
    values: { tables: missing.join(", ") },
    options: ["blank", "none"],
    proposal: "blank",
  });
  if (answer === "blank") for (const table of missing) rows.set(table, [[...columnNames(table)]]);
}
