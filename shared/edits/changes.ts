import type { Campus, Records, TableName } from "#shared/domain/campus.ts";
import type { Change } from "#shared/domain/diff.ts";
import { idOf } from "#shared/domain/tables.ts";

/** The change that puts a record in its table, in the place of the one with its id if there is one. */
export function put<T extends TableName>(campus: Campus, table: T, record: Records[T]): Change {
  const id = idOf[table](record);
  return { table, id, before: campus[table].get(id) ?? null, after: record } as Change;
}

/** The change that takes a record out of its table. */
export function takeOut<T extends TableName>(table: T, record: Records[T]): Change {
  return { table, id: idOf[table](record), before: record, after: null } as Change;
}
