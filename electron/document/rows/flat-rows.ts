import type { Records } from "#shared/domain/campus.ts";
import type { Connection } from "#electron/document/sqlite.ts";
import type { Cell } from "./cells.ts";
import type { FlatTable } from "./columns.ts";
import { columnOf, fieldsOf } from "./columns.ts";
import { blankRow, prepare, query } from "./query.ts";

/** Reads the records of a table in the order they were made, with their ids. @throws where a cell is not of its kind. */
export function readFlat<T extends FlatTable>(connection: Connection, table: T): Map<string, Records[T]> {
  const fields = fieldsOf(table);
  const select = query
    .selectFrom<string>(table)
    .select(["id as _id", ...fields.map(([field]) => columnOf(field))])
    .orderBy("seq");
  const rows = prepare(connection, select).raw().all() as unknown[][];
  return new Map(
    rows.map(([id, ...cells]) => {
      const values = fields.map(([field, kind], index) => [field, kind.fromCell(cells[index])] as const);
      const record = Object.fromEntries(values.filter(([, value]) => value !== undefined));
      return [String(id), record as unknown as Records[T]];
    }),
  );
}

/** Puts records in their rows: a new record at the end, a known one in its own place. */
export function flatWriter(connection: Connection, table: FlatTable): (id: string, record: object) => void {
  const fields = fieldsOf(table).filter(([field]) => field !== "id");
  const names = fields.map(([field]) => columnOf(field));
  const upsert = prepare(connection, upsertOf(table, names));
  return (id, record) => {
    const values = record as Readonly<Record<string, unknown>>;
    upsert.run(id, ...fields.map(([field, kind]): Cell => kind.toCell(values[field])));
  };
}

/** Takes records out of a table by id. */
export function flatRemover(connection: Connection, table: string): (id: string) => void {
  const remove = prepare(connection, query.deleteFrom(table).where("id", "=", ""));
  return (id) => {
    remove.run(id);
  };
}

/** An insert of `id` and the columns that writes over the row with the same id. */
export function upsertOf(table: string, names: readonly string[]) {
  return query
    .insertInto(table)
    .values(blankRow(["id", ...names]))
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet((row) => Object.fromEntries(names.map((name) => [name, row.ref(`excluded.${name}`)]))),
    );
}
