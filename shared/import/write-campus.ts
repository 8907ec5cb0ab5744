import { isoDate } from "#shared/domain/calendar.ts";
import type { Records } from "#shared/domain/campus.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { CampusTable, Column } from "./columns.ts";
import { COLUMNS, SETTINGS_KEYS, columnNames } from "./columns.ts";
import { guarded } from "./formula-guard.ts";
import type { RowTable } from "./read-table.ts";

/**
 * Writes the tables of a campus as rows of cells, each with its header, in the columns of FORMAT.md; not its plan. The
 * shares, which FORMAT.md does not know, are written only where somebody agreed on one.
 */
export function writeCampus(lists: CampusLists): ReadonlyMap<CampusTable, readonly (readonly string[])[]> {
  const tables = new Map<CampusTable, readonly (readonly string[])[]>();
  tables.set("settings", [columnNames("settings"), ...lists.settings.flatMap(settingsRows)]);
  for (const table of Object.keys(COLUMNS) as RowTable[])
    if (table !== "shares" || lists.shares.length > 0)
      tables.set(table, [columnNames(table), ...lists[table].map((record) => rowOf(table, record))]);
  return tables;
}

function settingsRows(settings: Records["settings"]): string[][] {
  const given = SETTINGS_KEYS.filter(({ field }) => settings[field as keyof Records["settings"]] !== undefined);
  return given.map((column) => [column.name, cellFor(column, settings)]);
}

function rowOf(table: RowTable, record: object): string[] {
  return COLUMNS[table].map((column) => cellFor(column, record));
}

/** What a record has in a column, as text that begins no formula; lists separated by `;`. */
export function cellFor({ field, kind }: Column, record: object): string {
  const value = (record as Record<string, unknown>)[field];
  if (value === null) return "";
  if (Array.isArray(value)) return guarded(value.join(";"));
  if (kind.is === "date") return isoDate(value as number);
  if (kind.is === "yes") return value ? "yes" : "no";
  return typeof value === "string" ? guarded(value) : String(value as number);
}
