import type { FileTable } from "#shared/import/columns.ts";
import { CAMPUS_TABLES, columnNames } from "#shared/import/columns.ts";
import type { RawSheet } from "#shared/import/raw.ts";
import { textSheet } from "#shared/import/raw.ts";

/** Tables of a campus of one week, each with the columns it fills in. */
export type WeekTables = Partial<Record<FileTable, readonly (readonly string[])[]>>;

/** Most periods on a day that fit between 06:00 and midnight as day-parts of an hour. */
export const MOST_PERIODS = 18;

/** One week, for such files have no dates: from a Monday, in which there is no holiday. */
const MONDAY = Date.UTC(2027, 1, 1);

/** The date of a day of that week, from 0. */
export function dateOf(day: number): string {
  return new Date(MONDAY + day * 86_400_000).toISOString().slice(0, 10);
}

/** Day-parts of an hour, `P1` and on: code, start, end. */
export function hoursOf(periods: number): readonly (readonly string[])[] {
  return Array.from({ length: periods }, (_, at) => {
    const hour = String(at + (periods > 16 ? 6 : 8)).padStart(2, "0");
    return [`P${at + 1}`, `${hour}:00`, `${hour}:50`];
  });
}

/** The sheets of all tables but pins. */
export function sheetsOf(tables: WeekTables): readonly RawSheet[] {
  return CAMPUS_TABLES.filter((table) => table !== "pins").map((table) => filledIn(table, tables[table] ?? [[]]));
}

/** A sheet with all the columns of its table; what is not said of a record is blank. */
function filledIn(table: FileTable, [header, ...rows]: readonly (readonly string[])[]): RawSheet {
  const columns = columnNames(table);
  const places = columns.map((column) => header.indexOf(column));
  return textSheet(table, [columns, ...rows.map((row) => places.map((at) => row[at] ?? ""))]);
}
