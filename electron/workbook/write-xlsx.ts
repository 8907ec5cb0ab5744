import type { Cell, CellStyle, CellValue, ColumnDef, WriteSheet } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { rowHeight } from "./row-heights.ts";

/** What stands in a cell: a text, a number, a date `YYYY-MM-DD` or a time of day `HH:MM`. */
export type CellToWrite = string | number | null | { readonly date: string } | { readonly time: string };

/** A column of a sheet; `width` in characters. */
export interface ColumnToWrite {
  readonly header: string;
  readonly width: number;
  readonly holds?: "text" | "lines" | "number" | "date" | "time";
}

/** A sheet with its header, ready to be read, sorted and printed. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly CellToWrite[])[];
  /** Columns that stay on screen, and return on every page, beside the header. */
  readonly frozenColumns?: number;
  readonly filter?: boolean;
  /** What stands above every printed page. */
  readonly title?: string;
  readonly paper?: "a4" | "a3";
}

const MINUTES_PER_DAY = 1440;
const LONGEST_NAME = 31;

/** Characters across a sheet on its side that can still be read: at six tenths of their size. */
const READABLE_ACROSS = { a4: 250, a3: 355 } as const;

const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E8ECF1" } },
  alignment: { vertical: "top", wrapText: true },
  border: { bottom: { style: "thin", color: { rgb: "8A94A3" } } },
};

const STYLES: Readonly<Record<NonNullable<ColumnToWrite["holds"]>, CellStyle>> = {
  text: { alignment: { vertical: "top" } },
  lines: { alignment: { vertical: "top", wrapText: true } },
  number: { alignment: { vertical: "top" } },
  date: { alignment: { vertical: "top", horizontal: "left" }, numFmt: "dd/mm/yyyy" },
  time: { alignment: { vertical: "top", horizontal: "left" }, numFmt: "hh:mm" },
};

/** Writes sheets as an XLSX workbook; dates and times are real ones. No cell is ever a formula. */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const names = sheetNamesFor(sheets.map(({ name }) => name));
  return writeXlsx({ sheets: sheets.map((sheet, index) => sheetOf(sheet, names[index])) });
}

/** Names a workbook may have for its sheets: short enough, without the signs of references, and each once. */
export function sheetNamesFor(names: readonly string[]): readonly string[] {
  const taken = new Set<string>(["history"]);
  return names.map((name) => {
    const plain = name
      .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
      .trim()
      .replace(/^'+|'+$/g, "");
    const base = plain.slice(0, LONGEST_NAME).toWellFormed() || "_";
    let free = base;
    for (let nth = 2; taken.has(free.toLowerCase()); nth++) free = `${base.slice(0, LONGEST_NAME - 5)} ${nth}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function sheetOf({ columns, rows, ...rest }: SheetToWrite, name: string): WriteSheet {
  const { frozenColumns = 0, filter = false, title = "", paper = "a4" } = rest;
  const last = `${columnLetters(columns.length)}${rows.length + 1}`;
  const header = columns.map(({ header: text }): CellValue => text);
  const headerCells = new Map<string, Partial<Cell>>(
    columns.map(({ header: value }, column) => [`0,${column}`, { value, style: HEADER }]),
  );
  return {
    name,
    columns: columns.map(({ width, holds = "text" }): ColumnDef => ({ width, style: STYLES[holds] })),
    rows: [header, ...rows.map((row) => row.map(valueOf))],
    cells: headerCells,
    rowDefs: heightsOf(columns, rows),
    freezePane: { rows: 1, columns: frozenColumns },
    ...(filter ? { autoFilter: { range: `A1:${last}` } } : {}),
    pageSetup: {
      paperSize: paper,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: pagesAcross(columns, paper),
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
      ...(frozenColumns > 0 ? { printTitlesColumn: `$A:$${columnLetters(frozenColumns)}` } : {}),
    },
    headerFooter: { oddHeader: `&L${title.replaceAll("&", "&&")}`, oddFooter: "&R&P / &N" },
  };
}

/** The heights of rows in which a text wraps, by their place in the sheet; the header is 0. */
function heightsOf(columns: SheetToWrite["columns"], rows: SheetToWrite["rows"]): NonNullable<WriteSheet["rowDefs"]> {
  const wraps = columns.flatMap(({ width, holds }, at) => (holds === "lines" ? [{ at, width }] : []));
  const heights = new Map<number, { height: number }>();
  const set = (row: number, height: number | null) => height !== null && heights.set(row, { height });
  set(0, rowHeight(columns.map(({ header: text, width }) => ({ text, width }))));
  rows.forEach((row, index) =>
    set(index + 1, rowHeight(wraps.map(({ at, width }) => ({ text: textIn(row[at]), width })))),
  );
  return heights;
}

function textIn(cell: CellToWrite): string {
  return typeof cell === "string" ? cell : "";
}

/** Pages side by side: so many that the letters stay large enough to read. Columns that return stand on each of them. */
function pagesAcross(columns: readonly ColumnToWrite[], paper: NonNullable<SheetToWrite["paper"]>): number {
  return Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / READABLE_ACROSS[paper]);
}

function valueOf(cell: CellToWrite): CellValue {
  if (cell === null || typeof cell !== "object") return cell === "" ? null : cell;
  if ("date" in cell) return new Date(Date.parse(`${cell.date}T00:00:00Z`));
  const [hour, minute] = cell.time.split(":").map(Number);
  return (hour * 60 + minute) / MINUTES_PER_DAY;
}

/** `A` for the first column, `AA` for the 27th. */
function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest > 0 ? columnLetters(rest) : ""}${String.fromCodePoint(65 + ((number - 1) % 26))}`;
}
