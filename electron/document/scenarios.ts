import { randomUUID } from "node:crypto";
import type { RecordRef } from "#shared/domain/branch.ts";
import type { LogEntry, LogLine, Store } from "#shared/domain/store.ts";
import { logCells } from "./rows/log-rows.ts";
import type { ScenarioRow } from "./rows/scenario-rows.ts";
import {
  clearScenarioLog,
  deleteScenario,
  insertScenario,
  readScenario,
  readScenarioEntry,
  readScenarioHistory,
  readScenarios,
  updateScenario,
  writeScenarioLog,
} from "./rows/scenario-rows.ts";
import type { Branch, Side } from "./scenario-branch.ts";
import { branchOf, settled } from "./scenario-branch.ts";
import { ScenarioError } from "./scenario-error.ts";
import type { ScenarioFile } from "./scenario-store.ts";
import { ScenarioStore } from "./scenario-store.ts";
import type { UndoAsker } from "./undo.ts";
import { UndoRedo } from "./undo.ts";

/** A scenario that is open: a store with its own undo, as the document itself. */
export interface OpenScenario {
  readonly id: string;
  readonly name: string;
  readonly store: Store;
  /** Had the document moved on since the scenario was last laid over it? */
  readonly moved: boolean;
  /** Records changed on both sides; then it stands on the document as it was, until `settle` says who wins. */
  readonly conflicts: readonly RecordRef[];
  steps(): Promise<{ readonly undo: LogLine | null; readonly redo: LogLine | null }>;
  undo(author: string, at: string): Promise<LogEntry | null>;
  redo(author: string, at: string): Promise<LogEntry | null>;
}

/** The scenarios of a document: named branches that change nothing of the document itself. */
export class Scenarios {
  readonly #file: ScenarioFile;
  readonly #base: Store;
  readonly #writable: boolean;

  constructor(file: ScenarioFile, base: Store, writable: boolean) {
    this.#file = file;
    this.#base = base;
    this.#writable = writable;
  }

  /** All of them, oldest first; their logs are not read. */
  list(): readonly ScenarioRow[] {
    return this.#file.read(readScenarios);
  }

  /** A new one that begins as the document is now. @throws ScenarioError, CommitRefused */
  async create(name: string, { author, at }: UndoAsker): Promise<ScenarioRow> {
    const { revision } = await this.#base.load();
    const row: ScenarioRow = {
      id: randomUUID(),
      name: this.#freeName(name, null),
      created: at,
      author,
      baseRevision: revision,
      revision: 0,
      figures: null,
    };
    this.#file.change(
      (connection) => insertScenario(connection, row),
      (connection) => readScenario(connection, row.id) !== null,
    );
    return row;
  }

  /** @throws ScenarioError, CommitRefused */
  rename(id: string, name: string): void {
    this.#known(id);
    const free = this.#freeName(name, id);
    this.#file.change(
      (connection) => updateScenario(connection, id, { name: free }),
      (connection) => readScenario(connection, id)?.name === free,
    );
  }

  /** Throws a scenario away, with its log: this cannot be taken back. @throws ScenarioError, CommitRefused */
  discard(id: string): void {
    this.#known(id);
    this.#file.change(
      (connection) => deleteScenario(connection, id),
      (connection) => readScenario(connection, id) === null,
    );
  }

  /** Opens a scenario, laid over the document as it is now where nothing clashes. @throws ScenarioError */
  async open(id: string): Promise<OpenScenario> {
    const row = this.#known(id);
    const branch = await this.read(id);
    const { campus, moved, conflicts } = branch;
    if (moved && conflicts.length === 0 && this.#writable) await this.#layAnew(id);
    const store = new ScenarioStore(this.#file, id, { campus, revision: row.revision });
    const steps = new UndoRedo(store);
    return {
      id,
      name: row.name,
      store,
      moved,
      conflicts,
      steps: () => steps.steps(),
      undo: (author, at) => steps.undo({ author, at }),
      redo: (author, at) => steps.redo({ author, at }),
    };
  }

  /** A scenario as `open` would have it; nothing is written. @throws ScenarioError */
  async read(id: string): Promise<Branch> {
    const log: Pick<Store, "history" | "entry"> = {
      history: async (limit, before) => this.#file.read((it) => readScenarioHistory(it, id, limit, before)),
      entry: async (revision) => this.#file.read((it) => readScenarioEntry(it, id, revision)),
    };
    return branchOf(this.#base, log, this.#known(id).baseRevision);
  }

  /**
   * Settles the clashes of a closed scenario with the document for one side and lays it over the document as it is now.
   * Its log becomes one entry: steps from before would take back what the document has changed. @throws CommitRefused
   */
  async settle(id: string, side: Side, asker: UndoAsker): Promise<void> {
    const { revision } = this.#known(id);
    const base = await this.#base.load();
    const branch = await this.read(id);
    const diff = settled(base.campus, branch, side);
    const values = { side, records: branch.conflicts.length };
    const entry: LogEntry = { diff, about: { act: "settle-scenario", values }, ...asker, revision: revision + 1 };
    const cells = logCells(entry);
    this.#file.change(
      (connection) => {
        clearScenarioLog(connection, id);
        writeScenarioLog(connection, id, cells);
        updateScenario(connection, id, { revision: entry.revision, baseRevision: base.revision, figures: null });
      },
      (connection) => readScenario(connection, id)?.revision === entry.revision,
    );
  }

  /** Keeps figures with the revision they were counted at; where it has passed since, they are let go. */
  keepFigures(id: string, revision: number, figures: string): void {
    if (!this.#writable) return;
    this.#file.change(
      (connection) => {
        if (readScenario(connection, id)?.revision === revision) updateScenario(connection, id, { figures });
      },
      () => true,
    );
  }

  async #layAnew(id: string): Promise<void> {
    const { revision: baseRevision } = await this.#base.load();
    this.#file.change(
      (connection) => updateScenario(connection, id, { baseRevision, figures: null }),
      (connection) => readScenario(connection, id)?.baseRevision === baseRevision,
    );
  }

  #known(id: string): ScenarioRow {
    const row = this.#file.read((connection) => readScenario(connection, id));
    if (!row) throw new ScenarioError("no-such-scenario", { scenario: id });
    return row;
  }

  #freeName(wanted: string, own: string | null): string {
    const name = wanted.trim();
    if (!name) throw new ScenarioError("blank-scenario-name");
    const taken = this.list().some((other) => other.id !== own && other.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new ScenarioError("scenario-name-taken", { name });
    return name;
  }
}
