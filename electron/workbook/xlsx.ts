import type { CellValue } from "hucre/xlsx";
import { readXlsx } from "hucre/xlsx";
import type { Rows } from "#shared/import/sheet.ts";

/** Rows by sheet, hidden sheets left out. @throws where the bytes are no workbook, or one with a password */
export async function readSheets(bytes: Uint8Array): Promise<ReadonlyMap<string, Rows>> {
  const { sheets } = await readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
  return new Map(sheets.map(({ name, rows }) => [name, squared(rows.map((row) => row.map(textOf)))]));
}

/** A cell as the campus folder would write it. */
function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (value instanceof Date) return dateText(value);
  return String(value);
}

/** The library gives dates in UTC as they stand in the cell, and times of day on the spreadsheet's day zero. */
function dateText(value: Date): string {
  const text = value.toISOString();
  return value.getUTCFullYear() < 1900 ? text.slice(11, 16) : text.slice(0, 10);
}

/** Rows as wide as the header; a sheet has no ragged rows, only blank cells that are left off or too many. */
function squared(rows: string[][]): string[][] {
  const header = (rows[0] ?? []).findLastIndex((cell) => cell.trim() !== "") + 1;
  return rows.map((row) => {
    const filled = row.findLastIndex((cell) => cell.trim() !== "") + 1;
    const width = Math.max(header, filled);
    return Array.from({ length: width }, (_, at) => row[at] ?? "");
  });
}
