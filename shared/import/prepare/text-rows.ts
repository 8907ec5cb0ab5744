import type { Column, FileTable, Kind } from "#shared/import/columns.ts";
import { SETTINGS_KEYS } from "#shared/import/columns.ts";
import { columnNamed, englishFor } from "#shared/import/headers.ts";
import type { Place } from "#shared/import/issue.ts";
import type { RawCell } from "#shared/import/raw.ts";
import { plainText } from "#shared/import/raw.ts";
import type { Horizon } from "./cell-asking.ts";
import type { Refusal } from "./cell-asking.ts";
import { cleanText } from "./clean-text.ts";
import type { Findings } from "./findings.ts";
import type { TableGrid } from "./grid.ts";
import { cellName, isBlankRow } from "./grid.ts";
import { numericParts } from "./read-dates.ts";
import { readRawCell } from "./read-raw-cell.ts";
import { columnsOfTable } from "./which-columns.ts";

const TEXT: Kind = { is: "text" };

/** Columns that name the last day of something: a week there stands for its end. */
const ENDS = new Set(["to", "latest_end", "last_day"]);

/** What the columns of a plan hold. */
const PLAN_KINDS: Readonly<Record<string, Kind>> = {
  run: { is: "ref", table: "runs" },
  kind: { is: "kind" },
  date: { is: "date" },
  daypart: { is: "ref", table: "dayparts" },
  room: { is: "ref", table: "rooms" },
  instructors: { is: "refs", table: "instructors" },
};

/** A grid whose cells are texts, as a campus folder has them, and which of its rows cannot be taken. */
export interface TextTable {
  readonly grid: TableGrid;
  /** The header first. */
  readonly rows: string[][];
  /** What each column holds; settings hold something else per row. */
  readonly kinds: readonly Kind[];
}

/** Reads every cell of a grid as text. What cannot be taken goes to the findings, at its place. */
export function textRows(grid: TableGrid, horizon: Horizon | null, found: Findings): TextTable {
  const header = grid.rows[0].map(plainText);
  const names = header.map((name) => columnNamed(grid.table, name) ?? "");
  const kinds = names.map((name) => kindOf(grid.table, name));
  const orders = kinds.map((kind, at) => (kind.is === "date" ? orderIn(grid, at) : "unclear"));
  const rows = [header];
  for (let row = 1; row < grid.rows.length; row++) {
    const cells = grid.rows[row];
    rows.push(
      isBlankRow(cells)
        ? []
        : cells.map((cell, at) => {
            if (cell === null || cell === "" || (names[at] ?? "") === "") return plainText(cell);
            const [kind, name] = settled(grid.table, names, cells, at, kinds[at] ?? TEXT);
            const place = placeIn(grid, header, row, at, plainText(cell));
            const read = readRawCell(cell, { kind, place, found, horizon, order: orders[at] }, ENDS.has(name));
            if (typeof read === "string") return read;
            found.fault(place, read.code, read.values);
            return plainText(cell);
          }),
    );
  }
  return { grid, rows: squared(grid, rows), kinds };
}

/** Where a cell of a table stands. */
export function placeIn(grid: TableGrid, header: readonly string[], row: number, at: number, value: string): Place {
  const place = { table: grid.table, row: row + 1, column: header[at] ?? "", value };
  return grid.isText ? place : { ...place, at: cellName(grid, row, at) };
}

/** The first and last day that the settings name, as far as they can be read. */
export function horizonIn(grid: TableGrid | undefined, read: (cell: RawCell) => string | Refusal): Map<string, string> {
  const days = new Map<string, string>();
  for (const row of grid?.rows.slice(1) ?? []) {
    const name = settingNamed(row[0] ?? null);
    const value = name === "first_day" || name === "last_day" ? read(row[1] ?? null) : null;
    if (typeof value === "string") days.set(name, value);
  }
  return days;
}

function kindOf(table: FileTable, name: string): Kind {
  if (table === "meetings" || table === "unplaced") return PLAN_KINDS[name] ?? TEXT;
  return columnsOfTable(table).find((column: Column) => column.name === name)?.kind ?? TEXT;
}

/** The kind of a cell: of a setting it is the row that tells. */
function settled(
  table: FileTable,
  names: readonly string[],
  cells: readonly RawCell[],
  at: number,
  kind: Kind,
): readonly [Kind, string] {
  if (table !== "settings" || names[at] !== "value") return [kind, names[at] ?? ""];
  const name = settingNamed(cells[names.indexOf("key")] ?? null);
  return [SETTINGS_KEYS.find((column) => column.name === name)?.kind ?? TEXT, name];
}

function settingNamed(cell: RawCell): string {
  const word = cleanText(plainText(cell), false).text;
  return englishFor("settings", "key", word) ?? word.toLowerCase();
}

/** What the days above twelve of a column say of the order in all of it. */
function orderIn(grid: TableGrid, at: number): "day-first" | "month-first" | "unclear" {
  let [days, months] = [false, false];
  for (const row of grid.rows) {
    const cell = row[at];
    const parts = typeof cell === "string" ? numericParts(cell) : null;
    if (parts && parts.first > 12) days = true;
    if (parts && parts.second > 12) months = true;
  }
  return days === months ? "unclear" : days ? "day-first" : "month-first";
}

/** Sheets have no ragged rows, only blank cells that are left off or too many. */
function squared({ isText }: TableGrid, rows: string[][]): string[][] {
  if (isText) return rows;
  const header = rows[0].findLastIndex((cell) => cell !== "") + 1;
  return rows.map((row) => {
    if (row.length === 0) return row;
    const filled = row.findLastIndex((cell) => cell.trim() !== "") + 1;
    const width = Math.max(header, filled);
    return Array.from({ length: width }, (_, at) => row[at] ?? "");
  });
}
