import type { FileTable } from "#shared/import/columns.ts";
import { COLUMNS, PLAN_COLUMNS, columnNames } from "#shared/import/columns.ts";
import { columnNamed } from "#shared/import/headers.ts";
import type { RawCell } from "#shared/import/raw.ts";
import { plainText } from "#shared/import/raw.ts";

/** Every table a sheet can be. */
export const TABLES: readonly FileTable[] = [
  "settings",
  ...(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]),
  ...(Object.keys(PLAN_COLUMNS) as (keyof typeof PLAN_COLUMNS)[]),
];

/** A header without what planners put around it: line breaks, stars, a colon, hard and double spaces. */
export function headerText(cell: RawCell | undefined): string {
  return plainText(cell)
    .normalize("NFC")
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/[\s\u00a0\u2000-\u200a\u202f]+/g, " ")
    .replace(/^[\s*]+|[\s*:]+$/g, "");
}

/** How many of these headers are columns of a table, each column once. */
export function columnsKnown(table: FileTable, row: readonly RawCell[]): number {
  return new Set(row.map((cell) => columnNamed(table, headerText(cell))).filter(Boolean)).size;
}

/** The table whose columns a header names best, and the share of them it names. */
export function bestTable(row: readonly RawCell[]): { readonly table: FileTable; readonly share: number } {
  const told = TABLES.map((table) => {
    const known = columnsKnown(table, row);
    return { table, known, share: known / columnNames(table).length };
  });
  return told.reduce((best, one) =>
    one.share > best.share || (one.share === best.share && one.known > best.known) ? one : best,
  );
}
