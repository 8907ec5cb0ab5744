import type { LogEntry, LogLine, Revision } from "#shared/domain/store.ts";
import type { Connection } from "#electron/document/sqlite.ts";
import type { Cell } from "./cells.ts";
import { number, text } from "./cells.ts";
import { entryOf, lineNames, lineOf } from "./log-rows.ts";
import { blankRow, prepare, query } from "./query.ts";

/** A scenario as the file keeps it, without its log. */
export interface ScenarioRow {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 instant. */
  readonly created: string;
  readonly author: string;
  /** The revision of the document that its diffs are laid over. */
  readonly baseRevision: Revision;
  /** Counts its own commits. */
  readonly revision: Revision;
  /** JSON of the figures of its plan, or null where nobody has counted them at this revision. */
  readonly figures: string | null;
}

const names = ["id", "name", "created", "author", "base_revision", "revision", "figures"] as const;
const entryNames = [...lineNames, "diff"];

/** All scenarios, oldest first. */
export function readScenarios(connection: Connection): readonly ScenarioRow[] {
  const select = query.selectFrom("scenario").select(names).orderBy("seq");
  return (prepare(connection, select).raw().all() as unknown[][]).map(rowOf);
}

/** One scenario, or null. */
export function readScenario(connection: Connection, id: string): ScenarioRow | null {
  const select = query.selectFrom("scenario").select(names).where("id", "=", "");
  const row = prepare(connection, select).raw().get(id) as unknown[] | undefined;
  return row ? rowOf(row) : null;
}

/** Adds a scenario at its end of the list. */
export function insertScenario(connection: Connection, row: ScenarioRow): void {
  const { id, name, created, author, baseRevision, revision, figures } = row;
  const insert = query.insertInto("scenario").values(blankRow(names));
  prepare(connection, insert).run(id, name, created, author, baseRevision, revision, figures);
}

/** Changes some columns of a scenario. */
export function updateScenario(
  connection: Connection,
  id: string,
  change: Partial<Pick<ScenarioRow, "name" | "baseRevision" | "revision" | "figures">>,
): void {
  const { name, baseRevision, revision, figures } = change;
  const all = { name, base_revision: baseRevision, revision, figures };
  const cells = Object.entries(all).flatMap(([column, cell]) => (cell === undefined ? [] : [[column, cell] as const]));
  const update = query.updateTable("scenario").set(Object.fromEntries(cells)).where("id", "=", "");
  prepare(connection, update).run(...cells.map(([, cell]) => cell), id);
}

/** Takes a scenario away; its log goes with it. */
export function deleteScenario(connection: Connection, id: string): void {
  prepare(connection, query.deleteFrom("scenario").where("id", "=", "")).run(id);
}

/** Writes an entry made by `logCells` into a scenario's log. */
export function writeScenarioLog(connection: Connection, id: string, cells: readonly Cell[]): void {
  prepare(connection, query.insertInto("scenario_log").values(blankRow(["scenario", ...entryNames]))).run(id, ...cells);
}

/** Empties a scenario's log. */
export function clearScenarioLog(connection: Connection, id: string): void {
  prepare(connection, query.deleteFrom("scenario_log").where("scenario", "=", "")).run(id);
}

/** Entries of a scenario without their diffs, newest first, from before a revision if one is given. */
export function readScenarioHistory(
  connection: Connection,
  id: string,
  limit: number,
  before: Revision = Number.MAX_SAFE_INTEGER,
): readonly LogLine[] {
  const select = query
    .selectFrom("scenario_log")
    .select(lineNames)
    .where("scenario", "=", "")
    .where("revision", "<", 0)
    .orderBy("revision", "desc")
    .limit(0);
  return (prepare(connection, select).raw().all(id, before, limit) as unknown[][]).map(lineOf);
}

/** One entry of a scenario with its diff, or null. */
export function readScenarioEntry(connection: Connection, id: string, revision: Revision): LogEntry | null {
  const select = query
    .selectFrom("scenario_log")
    .select(entryNames)
    .where("scenario", "=", "")
    .where("revision", "=", 0);
  const row = prepare(connection, select).raw().get(id, revision) as unknown[] | undefined;
  return row ? entryOf(row) : null;
}

function rowOf(cells: readonly unknown[]): ScenarioRow {
  const [id, name, created, author, baseRevision, revision, figures] = cells;
  return {
    id: text.fromCell(id),
    name: text.fromCell(name),
    created: text.fromCell(created),
    author: text.fromCell(author),
    baseRevision: number.fromCell(baseRevision),
    revision: number.fromCell(revision),
    figures: figures === null ? null : text.fromCell(figures),
  };
}
