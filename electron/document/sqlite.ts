import Database from "better-sqlite3";
import { DocumentError } from "./document-error.ts";

/** A connection to a document. */
export type Connection = Database.Database;

/** The oldest engine that keeps its word: before it, a WAL reset could lose a commit. */
export const OLDEST_ENGINE = "3.51.3";

/** What every connection is set to, and read back. */
export const PRAGMAS: readonly (readonly [name: string, value: number])[] = [
  ["foreign_keys", 1],
  ["trusted_schema", 0],
  ["cell_size_check", 1],
  ["mmap_size", 0],
  ["secure_delete", 1],
  // macOS needs more than fsync to reach the disk; elsewhere these two do nothing.
  ["fullfsync", 1],
  ["checkpoint_fullfsync", 1],
];

/** FULL: in WAL mode only this has an acknowledged commit on disk when the power goes. */
const SYNCHRONOUS_FULL = 2;

/** How long a statement waits for another connection, such as a backup program's. */
const BUSY_MS = 2000;

/** Opens a file that exists for reading and writing, guarded, not yet in WAL mode. @throws what SQLite throws. */
export function connect(path: string): Connection {
  return guarded(new Database(path, { fileMustExist: true, timeout: BUSY_MS }), path);
}

/** Opens a file that another connection of this program has open, for reading only. @throws what SQLite throws. */
export function connectToFollow(path: string): Connection {
  const connection = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_MS });
  connection.pragma("trusted_schema = OFF");
  return connection;
}

/** Makes a new file, guarded. */
export function connectNew(path: string): Connection {
  return guarded(new Database(path, { timeout: BUSY_MS }), path);
}

/** Opens the bytes of a file in memory; the file itself is not touched. */
export function connectImage(image: Buffer, path: string): Connection {
  return guarded(new Database(image), path);
}

/** A blank database in memory. */
export function connectBlank(): Connection {
  return guarded(new Database(":memory:"), ":memory:");
}

/** Reads a whole file with what its log holds, through SQLite, so that a writer may go on meanwhile. */
export function imageThroughSqlite(path: string): Buffer {
  const connection = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_MS });
  try {
    connection.pragma("trusted_schema = OFF");
    // Serialising a file that cannot be read says no more than "out of memory"; a first look says why.
    connection.pragma("schema_version");
    return connection.serialize();
  } finally {
    connection.close();
  }
}

/** Puts a document into WAL mode with full syncing, and reads both back. */
export function keepSafely(connection: Connection, path: string): void {
  set(connection, path, "journal_mode", "WAL", "wal");
  set(connection, path, "synchronous", "FULL", SYNCHRONOUS_FULL);
}

/** Back to a single file without sidecars; false where another connection is still reading. */
export function backToOneFile(connection: Connection): boolean {
  connection.pragma("wal_checkpoint(TRUNCATE)");
  return connection.pragma("journal_mode = DELETE", { simple: true }) === "delete";
}

function guarded(connection: Connection, path: string): Connection {
  try {
    checkEngine(connection, path);
    for (const [name, value] of PRAGMAS) set(connection, path, name, String(value), value);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function checkEngine(connection: Connection, path: string): void {
  const version = connection.prepare("SELECT sqlite_version()").pluck().get() as string;
  if (isOlder(version, OLDEST_ENGINE)) throw new DocumentError("engine", path, { version, needed: OLDEST_ENGINE });
}

/** Is a dotted version older than another? */
export function isOlder(version: string, than: string): boolean {
  const [one, other] = [version.split(".").map(Number), than.split(".").map(Number)];
  for (let part = 0; part < other.length; part++) {
    const difference = (one[part] ?? 0) - other[part];
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function set(connection: Connection, path: string, pragma: string, to: string, expected: string | number): void {
  connection.pragma(`${pragma} = ${to}`);
  const now = connection.pragma(pragma, { simple: true });
  // An image in memory maps nothing and answers nothing.
  if (now !== expected && !(pragma === "mmap_size" && now === undefined))
    throw new DocumentError("unreadable", path, { detail: `${pragma} is ${String(now)}, not ${to}` });
}
