import type { Campus } from "#shared/domain/campus.ts";
import type { Diff } from "#shared/domain/diff.ts";
import { TABLE_NAMES } from "#shared/domain/tables.ts";
import type { Connection } from "#electron/document/sqlite.ts";
import { flatRemover, flatWriter, readFlat } from "./flat-rows.ts";
import { planRemover, planWriter, readPlan } from "./plan-rows.ts";

/** Reads the whole campus. @throws where a row does not hold what its column should. */
export function readCampus(connection: Connection): Campus {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [table, table === "plan" ? readPlan(connection) : readFlat(connection, table)]),
  ) as unknown as Campus;
}

/**
 * Writes a diff to the rows; the caller has a transaction open and has checked that the diff fits. What goes, goes
 * first and from the last table to the first, so that no row is looked up for a parent that leaves with it.
 */
export function writeDiff(connection: Connection, diff: Diff): void {
  for (const table of TABLE_NAMES.toReversed()) removeRows(connection, table, diff);
  for (const table of TABLE_NAMES) putRows(connection, table, diff);
}

function removeRows(connection: Connection, table: (typeof TABLE_NAMES)[number], diff: Diff): void {
  const gone = diff.filter((change) => change.table === table && change.after === null);
  if (gone.length === 0) return;
  const removePlanned = planRemover(connection);
  const remove = table === "plan" ? null : flatRemover(connection, table);
  for (const change of gone)
    if (change.table === "plan") removePlanned(change.id, present(change.before));
    else remove?.(change.id);
}

function putRows(connection: Connection, table: (typeof TABLE_NAMES)[number], diff: Diff): void {
  const put = diff.filter((change) => change.table === table && change.after !== null);
  if (put.length === 0) return;
  const writePlanned = planWriter(connection);
  const write = table === "plan" ? null : flatWriter(connection, table);
  for (const change of put)
    if (change.table === "plan") writePlanned(change.id, change.before, present(change.after));
    else write?.(change.id, present(change.after));
}

function present<R>(record: R | null): R {
  if (record === null) throw new TypeError("a change takes away a record that is not there");
  return record;
}
