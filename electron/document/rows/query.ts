import type { Statement } from "better-sqlite3";
import type { Compilable } from "kysely";
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type { Connection } from "#electron/document/sqlite.ts";
import type { Cell } from "./cells.ts";

/** Tables and columns are those of `migrations`; a test holds the two together. */
type AnyTable = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

/**
 * Writes SQL, runs none: a commit must not wait for a promise between its statements, so statements are prepared and
 * run by better-sqlite3, in order, within one turn.
 */
export const query = new Kysely<AnyTable>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Prepares a query; its parameters are bound by who runs it, in the order they stand in it. */
export function prepare(connection: Connection, compilable: Compilable): Statement<Cell[]> {
  return connection.prepare<Cell[]>(compilable.compile().sql);
}

/** A row to compile an insert from: every column, no value. */
export function blankRow(names: readonly string[]): Record<string, Cell> {
  return Object.fromEntries(names.map((name) => [name, ""]));
}
