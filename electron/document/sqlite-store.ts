import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import type { Commit, LogEntry, LogLine, Revision, Snapshot, Store } from "#shared/domain/store.ts";
import { CommitRefused } from "#shared/domain/store.ts";
import { codeOf, detailOf } from "./document-error.ts";
import { readCampus, writeDiff } from "./rows/campus-rows.ts";
import type { Cell } from "./rows/cells.ts";
import { logCells, readEntry, readHistory, readRevision, writeLog } from "./rows/log-rows.ts";
import type { Connection } from "./sqlite.ts";
import { backToOneFile, keepSafely } from "./sqlite.ts";
import { tell } from "./tell.ts";

/** What a store needs of the file it keeps. */
export interface StoreFile {
  readonly path: string;
  /** Opens a connection and checks the file. */
  connect(): Connection;
  /** Lets go of the file: the lock, and the note that it is open. */
  release(): void;
}

/** A document in a `.campus` file, opened for writing. The campus is kept in memory beside the rows. */
export class SqliteStore implements Store {
  readonly #file: StoreFile;
  readonly #listeners = new Set<(entry: LogEntry) => void>();
  /** Null after a failure, until the file could be opened again. */
  #connection: Connection | null;
  #now: Snapshot;
  #closed = false;

  constructor(file: StoreFile) {
    this.#file = file;
    [this.#connection, this.#now] = openAndRead(file);
  }

  async load(): Promise<Snapshot> {
    this.#opened();
    return this.#now;
  }

  async commit(commit: Commit, expected: Revision): Promise<LogEntry> {
    refuseFailing(() => this.#opened());
    const { campus, revision } = this.#now;
    if (expected !== revision) throw new CommitRefused("stale", `revision ${expected} was seen, it is ${revision} now`);
    const entry: LogEntry = { ...commit, revision: revision + 1 };
    const next: Snapshot = { campus: afterDiff(campus, commit), revision: entry.revision };
    const cells = refuseFailing(() => logCells(entry));
    try {
      this.#write(entry, cells);
    } catch (error) {
      this.#recover(() => this.#now.revision === entry.revision, error);
    }
    this.#now = next;
    tell(this.#listeners, entry);
    return entry;
  }

  async history(limit: number, before?: Revision): Promise<readonly LogLine[]> {
    return readHistory(this.#opened(), limit, before);
  }

  async entry(revision: Revision): Promise<LogEntry | null> {
    return readEntry(this.#opened(), revision);
  }

  subscribe(listener: (entry: LogEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Reads rows beside the campus. */
  read<T>(work: (connection: Connection) => T): T {
    return work(this.#opened());
  }

  /**
   * Changes rows beside the campus, in one transaction.
   * @param stands tells, after a failure, whether the change stands in the file all the same
   * @throws CommitRefused; then nothing has changed
   */
  change(work: (connection: Connection) => void, stands: (connection: Connection) => boolean): void {
    const connection = refuseFailing(() => this.#opened());
    try {
      connection.transaction(() => work(connection)).immediate();
    } catch (error) {
      this.#recover(stands, error);
    }
  }

  /** Writes all that is committed to a new file, in one piece. */
  copyInto(path: string): void {
    this.#opened().prepare("VACUUM INTO ?").run(path);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#listeners.clear();
    try {
      if (this.#connection) backToOneFile(this.#connection);
    } catch {
      // Somebody reads, or the disk is full: everything is committed, the next to open takes the WAL in.
    } finally {
      this.#connection?.close();
      this.#connection = null;
      this.#file.release();
    }
  }

  #write(entry: LogEntry, cells: readonly Cell[]): void {
    const connection = this.#opened();
    connection
      .transaction(() => {
        const stored = readRevision(connection);
        if (stored !== entry.revision - 1)
          throw new CommitRefused("stale", `the file is at revision ${stored}, not ${entry.revision - 1}`);
        writeDiff(connection, entry.diff);
        writeLog(connection, cells);
      })
      .immediate();
  }

  /**
   * After an error nothing in memory is believed: close, open again, read again. A commit that failed in its last sync
   * may stand in the file all the same; it counts once a checkpoint has brought it to disk. @throws CommitRefused
   */
  #recover(stands: (connection: Connection) => boolean, failure: unknown): void {
    if (failure instanceof CommitRefused) throw failure;
    const refused = refusalOf(reasonOf(failure), failure);
    try {
      this.#connection?.close();
      this.#connection = null;
      const connection = this.#opened();
      if (!stands(connection)) throw refused;
      connection.pragma("wal_checkpoint(FULL)");
    } catch {
      throw refused;
    }
  }

  /** The connection, opened again where a failure closed it. */
  #opened(): Connection {
    if (this.#closed) throw new Error("the document is closed");
    if (this.#connection) return this.#connection;
    const [connection, snapshot] = openAndRead(this.#file);
    this.#connection = connection;
    this.#now = snapshot;
    return connection;
  }
}

/** The file is written to, if only its mark for WAL mode, after all of it was read. */
function openAndRead(file: StoreFile): [Connection, Snapshot] {
  const connection = file.connect();
  try {
    const snapshot = readSnapshot(connection);
    keepSafely(connection, file.path);
    return [connection, snapshot];
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Reads the campus and its revision from rows, as one moment. */
export function readSnapshot(connection: Connection): Snapshot {
  return connection.transaction(() => ({ campus: readCampus(connection), revision: readRevision(connection) }))();
}

function afterDiff(campus: Campus, commit: Commit): Campus {
  const next = refuseFailing(() => applyDiff(campus, commit.diff));
  if (next.settings.size !== 1) throw new CommitRefused("failed", "a campus has settings, once");
  return next;
}

function refuseFailing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusalOf("failed", error);
  }
}

function refusalOf(reason: CommitRefused["reason"], failure: unknown): CommitRefused {
  const refused = new CommitRefused(reason, detailOf(failure));
  refused.cause = failure;
  return refused;
}

function reasonOf(error: unknown): CommitRefused["reason"] {
  const code = codeOf(error);
  if (code.startsWith("SQLITE_FULL")) return "full";
  return code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_PERM") ? "read-only" : "failed";
}
