import type { FileTable } from "#shared/import/columns.ts";
import type { RawCell, RawSheet } from "#shared/import/raw.ts";

/** A rectangle of cells under one header, and where each of its rows and columns came from. */
export interface Grid {
  readonly sheet: string;
  readonly isText: boolean;
  /** The header first. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Place of each row, and of each column, in the sheet, from 0. */
  readonly rowsAt: readonly number[];
  readonly columnsAt: readonly number[];
  /** Was it turned: are its rows the sheet's columns? */
  readonly turned: boolean;
}

/** A grid that was told to be a table. */
export interface TableGrid extends Grid {
  readonly table: FileTable;
}

/** All of a sheet as one grid. */
export function gridOf(sheet: RawSheet, rows: RawSheet["rows"] = sheet.rows): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    sheet: sheet.name,
    isText: sheet.isText,
    rows,
    rowsAt: Array.from(rows, (_, at) => at),
    columnsAt: Array.from({ length: width }, (_, at) => at),
    turned: false,
  };
}

/** Some of the rows of a grid, in their order. */
export function rowsOf(grid: Grid, keep: (row: readonly RawCell[], at: number) => boolean): Grid {
  const places = grid.rows.flatMap((row, at) => (keep(row, at) ? [at] : []));
  return { ...grid, rows: places.map((at) => grid.rows[at]), rowsAt: places.map((at) => grid.rowsAt[at]) };
}

/** Some of the columns of a grid. */
export function columnsOf(grid: Grid, keep: (at: number) => boolean): Grid {
  const places = grid.columnsAt.flatMap((_, at) => (keep(at) ? [at] : []));
  return {
    ...grid,
    rows: grid.rows.map((row) => places.filter((at) => at < row.length).map((at) => row[at])),
    columnsAt: places.map((at) => grid.columnsAt[at]),
  };
}

/** The grid with its rows as columns. */
export function turnedGrid(grid: Grid): Grid {
  return {
    ...grid,
    rows: grid.columnsAt.map((_, column) => grid.rows.map((row) => row[column] ?? null)),
    rowsAt: grid.columnsAt,
    columnsAt: grid.rowsAt,
    turned: true,
  };
}

/** The name of a cell of a sheet, such as `Edities!C14`. */
export function cellName({ sheet, rowsAt, columnsAt, turned }: Grid, row: number, column: number): string {
  const [across, down] = [columnsAt[column] ?? column, rowsAt[row] ?? row];
  return `${sheet}!${turned ? letters(down) : letters(across)}${(turned ? across : down) + 1}`;
}

/** The name of a column: A, B … Z, AA. */
export function letters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** Is there anything in a cell? A formula counts by its value, one without a value too. */
export function isBlank(cell: RawCell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === "string" && cell.trim() === "";
}

/** Is there nothing in a row? */
export function isBlankRow(row: readonly RawCell[]): boolean {
  return row.every(isBlank);
}
