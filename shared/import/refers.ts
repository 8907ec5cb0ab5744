import type { Records } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { parseNeed } from "#shared/domain/needs.ts";
import { sessionId } from "#shared/domain/tables.ts";
import type { Column } from "./columns.ts";
import { COLUMNS } from "./columns.ts";
import { SUBJECTS } from "./read-cell.ts";
import type { RowTable } from "./read-table.ts";

/** A record that another names: its table and its id there. */
export interface Reference {
  readonly table: RowTable;
  readonly id: string;
  /** As the record that names it writes it. */
  readonly code: string;
}

/** Everything that a record names in other tables, as its columns say. */
export function referencesOf<T extends RowTable>(table: T, record: Records[T]): Reference[] {
  return COLUMNS[table].flatMap((column) => referencesIn(column, record as unknown as Record<string, unknown>));
}

function referencesIn({ field, kind }: Column, record: Record<string, unknown>): Reference[] {
  const value = record[field];
  const codes = (Array.isArray(value) ? value : [value]).filter(
    (code): code is string => typeof code === "string" && code !== "",
  );
  const named = (table: RowTable, names: readonly string[]) => names.map((code) => ({ table, id: key(code), code }));
  switch (kind.is) {
    case "ref":
    case "refs":
      return named(kind.table, codes);
    case "subject":
      return codes.length > 0 ? named(SUBJECTS[String(record.scope)], codes) : [];
    case "kind":
      return codes.map((code) => ({ table: "sessions", id: sessionId(String(record.run), code), code }));
    case "weekly":
      return named(
        "dayparts",
        codes.map((period) => period.slice(period.indexOf("-") + 1)),
      );
    case "needs":
      return named(
        "machines",
        codes.flatMap((need) => (parseNeed(need) ?? []).map(({ pool }) => pool)),
      );
    default:
      return [];
  }
}
