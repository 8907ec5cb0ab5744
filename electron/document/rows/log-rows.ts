import { deflateSync, inflateSync } from "node:zlib";
import type { Diff } from "#shared/domain/diff.ts";
import type { LogEntry, LogLine, Revision } from "#shared/domain/store.ts";
import type { Connection } from "#electron/document/sqlite.ts";
import type { Cell } from "./cells.ts";
import { number, text } from "./cells.ts";
import { blankRow, prepare, query } from "./query.ts";

/** The columns of an entry without its diff, in the order of `logCells`. */
export const lineNames = ["revision", "at", "author", "act", "values", "undoes", "redoes"] as const;

/** Half the size at a tenth of the time: a diff of a whole plan is some 15 MB of JSON. */
const FAST = { level: 1 };

/** A diff that unfolds to more than this is not ours. */
const MOST_BYTES = 512 * 1024 * 1024;

/** The revision a document is at: that of its last entry, or 0. */
export function readRevision(connection: Connection): Revision {
  const last = query.selectFrom("log").select((row) => row.fn.max("revision").as("revision"));
  return (prepare(connection, last).pluck().get() as number | null) ?? 0;
}

/** The cells of an entry, its diff folded up. Made before the transaction, for it takes the most time. */
export function logCells(entry: LogEntry): readonly Cell[] {
  return [
    entry.revision,
    entry.at,
    entry.author,
    entry.about.act,
    JSON.stringify(entry.about.values),
    entry.undoes ?? null,
    entry.redoes ?? null,
    deflateSync(JSON.stringify(entry.diff), FAST),
  ];
}

/** Writes an entry made by `logCells`; the caller has a transaction open. */
export function writeLog(connection: Connection, cells: readonly Cell[]): void {
  prepare(connection, query.insertInto("log").values(blankRow([...lineNames, "diff"]))).run(...cells);
}

/** Entries without their diffs, newest first, from before a revision if one is given. */
export function readHistory(connection: Connection, limit: number, before?: Revision): readonly LogLine[] {
  const select = query
    .selectFrom("log")
    .select(lineNames)
    .where("revision", "<", 0)
    .orderBy("revision", "desc")
    .limit(0);
  const rows = prepare(connection, select)
    .raw()
    .all(before ?? Number.MAX_SAFE_INTEGER, limit) as unknown[][];
  return rows.map(lineOf);
}

/** One entry with its diff, or null. */
export function readEntry(connection: Connection, revision: Revision): LogEntry | null {
  const select = query
    .selectFrom("log")
    .select([...lineNames, "diff"])
    .where("revision", "=", 0);
  const row = prepare(connection, select).raw().get(revision) as unknown[] | undefined;
  return row ? entryOf(row) : null;
}

/** The entry in a row of `lineNames` and the diff. @throws where the diff is none */
export function entryOf(row: readonly unknown[]): LogEntry {
  const line = lineOf(row);
  const folded = row[lineNames.length];
  if (!Buffer.isBuffer(folded)) throw new TypeError(`entry ${line.revision} holds no diff`);
  const diff: unknown = JSON.parse(inflateSync(folded, { maxOutputLength: MOST_BYTES }).toString());
  if (!Array.isArray(diff)) throw new TypeError(`entry ${line.revision} holds no diff`);
  return { ...line, diff: diff as Diff };
}

/** The entry in a row of `lineNames`, without its diff. */
export function lineOf(cells: readonly unknown[]): LogLine {
  const [revision, at, author, act, values, undoes, redoes] = cells;
  return {
    revision: number.fromCell(revision),
    at: text.fromCell(at),
    author: text.fromCell(author),
    about: { act: text.fromCell(act), values: JSON.parse(text.fromCell(values)) },
    ...(undoes === null ? {} : { undoes: number.fromCell(undoes) }),
    ...(redoes === null ? {} : { redoes: number.fromCell(redoes) }),
  };
}
