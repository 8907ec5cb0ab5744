import { expect, test } from "vitest";
import { connectBlank } from "#electron/document/sqlite.ts";
import { columnOf, columns, fieldsOf } from "#electron/document/rows/columns.ts";
import type { FlatTable } from "#electron/document/rows/columns.ts";
import { APPLICATION_ID, DOCUMENT_VERSION, migrate, migrations, versionOf } from "./migrate.ts";

test("migrations are numbered from 1 without gaps", () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

test("a blank database comes to the newest version, with its marks and a row per step", () => {
  const connection = connectBlank();
  migrate(connection);
  expect(versionOf(connection)).toBe(DOCUMENT_VERSION);
  expect(connection.pragma("application_id", { simple: true })).toBe(APPLICATION_ID);
  expect(connection.prepare("SELECT version, name FROM migrations").all()).toEqual(
    migrations.map(({ version, name }) => ({ version, name })),
  );
  migrate(connection);
  expect(versionOf(connection)).toBe(DOCUMENT_VERSION);
  connection.close();
});

test("a migration that fails at any statement leaves nothing behind", () => {
  const statements = migrations[0].sql.split(/;\n/).filter((sql) => sql.trim());
  expect(statements.length).toBeGreaterThan(15);
  for (let reached = 1; reached <= statements.length; reached++) {
    const connection = connectBlank();
    // The table that a later statement makes is there already, so the migration stops at it.
    const name = /(?:TABLE|INDEX) (\w+)/.exec(statements[reached - 1])?.[1] ?? "";
    connection.exec(`CREATE TABLE ${name} (blocks)`);
    expect(() => migrate(connection)).toThrow(/exists|already/);
    expect(versionOf(connection)).toBe(0);
    expect(connection.prepare("SELECT count(*) FROM sqlite_schema").pluck().get()).toBe(1);
    connection.close();
  }
});

test("every field of every record has its column, in the same order and sort", () => {
  const connection = connectBlank();
  migrate(connection);
  for (const table of Object.keys(columns) as FlatTable[]) {
    const made = connection.pragma(`table_info(${table})`) as { name: string }[];
    const names = fieldsOf(table).map(([field]) => columnOf(field));
    expect(made.map(({ name }) => name)).toEqual(["seq", "id", ...names.filter((name) => name !== "id")]);
  }
  connection.close();
});

test("every table is strict, so that no column holds what it should not", () => {
  const connection = connectBlank();
  migrate(connection);
  const tables = connection.pragma("table_list") as { name: string; strict: number }[];
  const ours = tables.filter(({ name }) => !name.startsWith("sqlite_"));
  expect(ours).toHaveLength(25);
  expect(ours.filter(({ strict }) => strict === 0)).toEqual([]);
  connection.close();
});
