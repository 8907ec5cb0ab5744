import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import type { Commit, LogEntry, LogLine, Revision, Snapshot, Store } from "#shared/domain/store.ts";
import { CommitRefused } from "#shared/domain/store.ts";
import { detailOf } from "./document-error.ts";
import { logCells } from "./rows/log-rows.ts";
import {
  readScenario,
  readScenarioEntry,
  readScenarioHistory,
  updateScenario,
  writeScenarioLog,
} from "./rows/scenario-rows.ts";
import type { Connection } from "./sqlite.ts";
import { tell } from "./tell.ts";

/** The file that scenarios stand in, as its document keeps it. */
export interface ScenarioFile {
  read<T>(work: (connection: Connection) => T): T;
  /** In one transaction; `stands` tells after a failure whether it is in the file all the same. @throws CommitRefused */
  change(work: (connection: Connection) => void, stands: (connection: Connection) => boolean): void;
}

/** A scenario behind the same door as the document itself; what it commits stands in a log of its own. */
export class ScenarioStore implements Store {
  readonly #file: ScenarioFile;
  readonly #id: string;
  readonly #listeners = new Set<(entry: LogEntry) => void>();
  #now: Snapshot;

  /** @param snapshot the scenario as its file has it */
  constructor(file: ScenarioFile, id: string, snapshot: Snapshot) {
    this.#file = file;
    this.#id = id;
    this.#now = snapshot;
  }

  async load(): Promise<Snapshot> {
    return this.#now;
  }

  async commit(commit: Commit, expected: Revision): Promise<LogEntry> {
    const { campus, revision } = this.#now;
    if (expected !== revision) throw new CommitRefused("stale", `revision ${expected} was seen, it is ${revision} now`);
    const entry: LogEntry = { ...commit, revision: revision + 1 };
    const next: Snapshot = { campus: afterCommit(campus, commit), revision: entry.revision };
    const cells = logCells(entry);
    const stored = (connection: Connection) => readScenario(connection, this.#id)?.revision;
    this.#file.change(
      (connection) => {
        if (stored(connection) !== revision)
          throw new CommitRefused("stale", `the scenario is at revision ${stored(connection)}, not ${revision}`);
        writeScenarioLog(connection, this.#id, cells);
        updateScenario(connection, this.#id, { revision: entry.revision, figures: null });
      },
      (connection) => stored(connection) === entry.revision,
    );
    this.#now = next;
    tell(this.#listeners, entry);
    return entry;
  }

  async history(limit: number, before?: Revision): Promise<readonly LogLine[]> {
    return this.#file.read((connection) => readScenarioHistory(connection, this.#id, limit, before));
  }

  async entry(revision: Revision): Promise<LogEntry | null> {
    return this.#file.read((connection) => readScenarioEntry(connection, this.#id, revision));
  }

  subscribe(listener: (entry: LogEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Lets go of the scenario; the document stays open. */
  async close(): Promise<void> {
    this.#listeners.clear();
  }
}

function afterCommit(campus: Campus, { diff }: Commit): Campus {
  try {
    return applyDiff(campus, diff);
  } catch (error) {
    // Only a step taken back or brought back can be about records that have changed: the base moved under it.
    throw new CommitRefused("outdated", detailOf(error));
  }
}
