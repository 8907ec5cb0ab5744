import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import type { Commit, LogEntry, LogLine, Revision, Snapshot, Store } from "#shared/domain/store.ts";
import { CommitRefused } from "#shared/domain/store.ts";

/** A document that lives in memory only, with the whole behaviour of a store; for tests. */
export class MemoryStore implements Store {
  readonly #log: LogEntry[] = [];
  readonly #listeners = new Set<(entry: LogEntry) => void>();
  #campus: Campus;

  constructor(campus: Campus) {
    this.#campus = campus;
  }

  async load(): Promise<Snapshot> {
    return { campus: this.#campus, revision: this.#log.length };
  }

  async commit(commit: Commit, expected: Revision): Promise<LogEntry> {
    const revision = this.#log.length;
    if (expected !== revision) throw new CommitRefused("stale", `revision ${expected} was seen, it is ${revision} now`);
    this.#campus = afterDiff(this.#campus, commit);
    const entry: LogEntry = { ...commit, revision: revision + 1 };
    this.#log.push(entry);
    for (const listener of this.#listeners) listener(entry);
    return entry;
  }

  async history(limit: number, before: Revision = Number.MAX_SAFE_INTEGER): Promise<readonly LogLine[]> {
    return this.#log
      .filter((entry) => entry.revision < before)
      .slice(-limit)
      .reverse()
      .map(({ diff: _, ...line }) => line);
  }

  async entry(revision: Revision): Promise<LogEntry | null> {
    return this.#log[revision - 1] ?? null;
  }

  subscribe(listener: (entry: LogEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async close(): Promise<void> {
    this.#listeners.clear();
  }
}

function afterDiff(campus: Campus, commit: Commit): Campus {
  try {
    return applyDiff(campus, commit.diff);
  } catch (error) {
    const refused = new CommitRefused("failed", error instanceof Error ? error.message : String(error));
    refused.cause = error;
    throw refused;
  }
}
