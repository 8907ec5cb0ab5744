import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { writeOds } from "hucre/ods";
import type { Cell, CellValue, WriteSheet } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { readCsv } from "#electron/workbook/csv.ts";
import type { NamedFile } from "#electron/workbook/read-files.ts";

const TINY = join(import.meta.dirname, "../../../resources/campuses/tiny-campus");
const NUMBERS = /^(0|[1-9]\d{0,8})$/;

/** A sheet on its way to a file. */
export interface FixtureSheet {
  name: string;
  rows: CellValue[][];
  /** Merges, hidden rows and the like. */
  more: Partial<Omit<WriteSheet, "cells">>;
  /** Cells that are more than their value, by `row,column` from 0. */
  cells: Map<string, Partial<Cell>>;
}

/** The tiny campus as a planner would have it in a workbook: numbers are numbers, dates are dates. */
export class FixtureBook {
  sheets: FixtureSheet[];
  dateSystem: "1900" | "1904" = "1900";

  constructor() {
    this.sheets = readdirSync(TINY)
      .filter((file) => file.endsWith(".csv"))
      .map((file) => {
        const name = file.slice(0, -4);
        const rows = readCsv(readFileSync(join(TINY, file), "utf8"));
        if ("code" in rows) throw new Error(`${file} is not sound`);
        return { name, rows: rows.map((row) => row.map((cell) => typed(cell))), more: {}, cells: new Map() };
      });
  }

  /** A sheet by its name. */
  sheet(name: string): FixtureSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** Where a column of a sheet is, from 0. */
  column(sheet: string, header: string): number {
    return this.sheet(sheet).rows[0].indexOf(header);
  }

  /** Puts a value in a cell: `row` as the spreadsheet counts, the header is row 1. */
  set(sheet: string, row: number, header: string, value: CellValue): this {
    this.sheet(sheet).rows[row - 1][this.column(sheet, header)] = value;
    return this;
  }

  /** Puts a formula or an error in a cell. */
  cell(sheet: string, row: number, header: string, cell: Partial<Cell>): this {
    this.sheet(sheet).cells.set(`${row - 1},${this.column(sheet, header)}`, cell);
    return this;
  }

  /** Values down a column, from row 2 on. */
  values(sheet: string, header: string): CellValue[] {
    const at = this.column(sheet, header);
    return this.sheet(sheet)
      .rows.slice(1)
      .map((row) => row[at]);
  }

  /** Changes every cell of a column below its header. */
  map(sheet: string, header: string, change: (value: CellValue) => CellValue): this {
    const at = this.column(sheet, header);
    for (const row of this.sheet(sheet).rows.slice(1)) row[at] = change(row[at]);
    return this;
  }

  /** The workbook as a file. */
  async xlsx(name = "campus.xlsx"): Promise<NamedFile> {
    return { name, bytes: await writeXlsx({ sheets: this.#written(), dateSystem: this.dateSystem }) };
  }

  /** The workbook as an OpenDocument file. */
  async ods(name = "campus.ods"): Promise<NamedFile> {
    return { name, bytes: await writeOds({ sheets: this.#written() }) };
  }

  /** Every sheet as a CSV text, by its table. */
  csv(cells: (row: readonly string[]) => string): Map<string, string> {
    return new Map(this.sheets.map(({ name, rows }) => [name, rows.map((row) => cells(row.map(plain))).join("\r\n")]));
  }

  #written(): WriteSheet[] {
    return this.sheets.map(({ name, rows, more, cells }) => ({ name, rows, cells, ...more }));
  }
}

function typed(cell: string): CellValue {
  if (cell === "") return null;
  if (NUMBERS.test(cell)) return Number(cell);
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
  return date ? new Date(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]))) : cell;
}

function plain(value: CellValue): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? "");
}
