import type { Commit, LogEntry, LogLine, Revision, Snapshot, Store } from "#shared/domain/store.ts";
import { CommitRefused } from "#shared/domain/store.ts";
import { readEntry, readHistory } from "./rows/log-rows.ts";
import type { Connection } from "./sqlite.ts";
import { readSnapshot } from "./sqlite-store.ts";

/**
 * A document that may not be written: a picture of the file in memory. It holds no handle on the file, so whoever does
 * write there can still close it to a single file.
 */
export class ReadOnlyStore implements Store {
  #image: Connection | null;
  readonly #snapshot: Snapshot;

  /** Takes over the connection. */
  constructor(image: Connection) {
    this.#image = image;
    this.#snapshot = readSnapshot(image);
  }

  async load(): Promise<Snapshot> {
    return this.#snapshot;
  }

  async commit(_commit: Commit, _expected: Revision): Promise<LogEntry> {
    throw new CommitRefused("read-only", "the document is open for reading only");
  }

  async history(limit: number, before?: Revision): Promise<readonly LogLine[]> {
    return readHistory(this.#opened(), limit, before);
  }

  async entry(revision: Revision): Promise<LogEntry | null> {
    return readEntry(this.#opened(), revision);
  }

  /** Nothing is ever committed here, so nobody is called back. */
  subscribe(_listener: (entry: LogEntry) => void): () => void {
    return () => {};
  }

  /** Reads rows beside the campus. */
  read<T>(work: (connection: Connection) => T): T {
    return work(this.#opened());
  }

  /** Nothing is ever changed here. @throws CommitRefused */
  change(): void {
    throw new CommitRefused("read-only", "the document is open for reading only");
  }

  /** Writes the document as it was opened to a new file. */
  copyInto(path: string): void {
    this.#opened().prepare("VACUUM INTO ?").run(path);
  }

  async close(): Promise<void> {
    this.#image?.close();
    this.#image = null;
  }

  #opened(): Connection {
    if (!this.#image) throw new Error("the document is closed");
    return this.#image;
  }
}
