import { key } from "#shared/domain/codes.ts";
import type { FileTable } from "#shared/import/columns.ts";
import { columnNamed } from "#shared/import/headers.ts";
import type { Rows } from "#shared/import/sheet.ts";
import type { Origin } from "./one-table.ts";

/** By what columns a row of the files takes the place of one of the document. */
const SAME_BY: Readonly<Partial<Record<FileTable, readonly string[]>>> = {
  settings: ["key"],
  closures: ["scope", "code", "from"],
  access: ["room"],
  shares: ["partner", "room", "daypart"],
  sessions: ["run"],
  pins: ["run"],
  meetings: ["run"],
  unplaced: ["run"],
};

/**
 * Adds the rows of the document that the files say nothing of, so that an import of a few tables, or of a few rows, only
 * changes what it names. Sessions and pins go by run, access by room: naming one of them names them all.
 */
export function addedTo(
  document: ReadonlyMap<FileTable, Rows>,
  rows: Map<FileTable, string[][]>,
  origins: Map<FileTable, Origin[]>,
): void {
  for (const [table, before] of document) {
    const given = rows.get(table);
    if (!given) {
      rows.set(
        table,
        before.map((row) => [...row]),
      );
      origins.set(
        table,
        before.map(() => null),
      );
      continue;
    }
    const names = given[0].map((header) => columnNamed(table, header) ?? header);
    const idOf = identifier(table, names);
    const taken = new Set(
      given
        .slice(1)
        .filter((row) => row.length > 0)
        .map(idOf),
    );
    const places = names.map((name) => before[0].indexOf(name));
    const kept = before
      .slice(1)
      .map((row) => places.map((at) => row[at] ?? ""))
      .filter((row) => !taken.has(idOf(row)));
    given.push(...kept);
    origins.get(table)?.push(...kept.map(() => null));
  }
}

function identifier(table: FileTable, names: readonly string[]): (row: readonly string[]) => string {
  const places = (SAME_BY[table] ?? ["code"]).map((column) => names.indexOf(column));
  return (row) => places.map((at) => key(row[at] ?? "")).join("\n");
}
