import { DocumentError } from "./document-error.ts";
import { checkMarks } from "./header.ts";
import { migrate, versionOf } from "./migrations/migrate.ts";
import type { Connection } from "./sqlite.ts";
import { connectBlank } from "./sqlite.ts";

/** Checks an opened document before anything of it is believed. @throws DocumentError */
export function checkSound(connection: Connection, path: string): void {
  checkMarks(path, connection.pragma("application_id", { simple: true }) as number, versionOf(connection));
  checkSchema(connection, path);
  const found = connection.pragma("quick_check(1)", { simple: true }) as string;
  if (found !== "ok") throw new DocumentError("damaged", path, { detail: found });
}

/** Only what the migrations made may stand in the schema: no foreign table, and above all no trigger or view. */
function checkSchema(connection: Connection, path: string): void {
  const ours = schemaOf(versionOf(connection));
  const theirs = readSchema(connection);
  const strange =
    [...theirs].find(([name, sql]) => ours.get(name) !== sql) ?? [...ours].find(([name]) => !theirs.has(name));
  if (strange) throw new DocumentError("foreign-schema", path, { object: strange[0] });
}

const known = new Map<number, ReadonlyMap<string, string>>();

function schemaOf(version: number): ReadonlyMap<string, string> {
  const before = known.get(version);
  if (before) return before;
  const blank = connectBlank();
  try {
    migrate(blank, version);
    const schema = readSchema(blank);
    known.set(version, schema);
    return schema;
  } finally {
    blank.close();
  }
}

/** Every object of a schema, `table rooms`, with its SQL; statistics that `ANALYZE` keeps are SQLite's own. */
function readSchema(connection: Connection): ReadonlyMap<string, string> {
  const rows = connection
    .prepare(
      "SELECT type || ' ' || name, tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat_'",
    )
    .raw()
    .all() as [string, string][];
  return new Map(rows);
}
