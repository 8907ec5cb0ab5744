import { EventPublisher } from "@orpc/server";
import type { DocumentEvent, DocumentState, LoadedDocument } from "#shared/contract/document.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { settingsOf, listsOf } from "#shared/domain/tables.ts";
import { CommitRefused } from "#shared/domain/store.ts";
import type { LogEntry, LogLine, Snapshot, Store } from "#shared/domain/store.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { Refused } from "./refused.ts";

/** A document as its file gives it: its store, and what may not be done with it. */
export interface OpenedFile {
  readonly store: Store;
  readonly path: string;
  readonly readOnly: boolean;
  readonly readOnlyReason: string;
  readonly heldBy: string;
  /** What undo takes back and redo brings back, newest first. */
  steps(): Promise<{ readonly undo: LogLine | null; readonly redo: LogLine | null }>;
  /** Commits the reverse of the last step, or brings it back; null where there is none. */
  undo(author: string, at: string): Promise<LogEntry | null>;
  redo(author: string, at: string): Promise<LogEntry | null>;
  saveCopy(path: string): Promise<void>;
}

/** What `OpenDocument` needs from outside. */
export interface OpenDocumentNeeds {
  readonly openFile: (path: string) => Promise<OpenedFile>;
  readonly author: () => Promise<string>;
  readonly now: () => string;
}

/** The one document that is open, and everybody who watches it. Changes take turns; questions do not wait for them. */
export class OpenDocument {
  readonly #needs: OpenDocumentNeeds;
  readonly #turn = oneAtATime();
  readonly #tellInTurn = oneAtATime();
  readonly #events = new EventPublisher<{ event: DocumentEvent }>({ maxBufferedEvents: 1000 });
  #file: OpenedFile | null = null;
  #unsubscribe = (): void => {};

  constructor(needs: OpenDocumentNeeds) {
    this.#needs = needs;
  }

  /** Opens another document and closes the one before. @throws what opening throws; then the one before stays open. */
  open(path: string): Promise<DocumentState> {
    return this.#turn(async () => {
      if (this.#file?.path === path) return this.state();
      const next = await this.#needs.openFile(path);
      const before = this.#file;
      this.#unsubscribe();
      this.#file = next;
      this.#unsubscribe = next.store.subscribe((entry) => void this.#tellInTurn(() => this.#tell(entry)));
      await before?.store.close();
      const state = await this.state();
      this.#events.publish("event", { kind: "opened", state });
      return state;
    });
  }

  /** The document whole. @throws Refused where none is open. */
  async load(): Promise<LoadedDocument> {
    const file = this.#opened();
    const snapshot = await file.store.load();
    return { state: await stateOf(file, snapshot), campus: listsOf(snapshot.campus) };
  }

  /** The document as the program works with it. @throws Refused where none is open. */
  snapshot(): Promise<Snapshot> {
    return this.#opened().store.load();
  }

  async state(): Promise<DocumentState> {
    const file = this.#opened();
    return stateOf(file, await file.store.load());
  }

  /** Every commit and every change of document from now on. */
  watch(signal?: AbortSignal): AsyncGenerator<DocumentEvent> {
    return this.#events.subscribe("event", { signal });
  }

  /** Calls back whenever another document was opened. */
  onOpened(listener: () => void): void {
    this.#events.subscribe("event", (event) => event.kind === "opened" && listener());
  }

  /**
   * Carries out one act on the document as it is now, in one commit.
   * @param expected the revision the planner saw, where the act depends on what was seen
   */
  act(act: (campus: Campus) => Edit | Refusal, expected?: number): Promise<{ state: DocumentState } | Refusal> {
    return this.#turn(async () => {
      const file = this.#opened();
      const { campus, revision } = await file.store.load();
      if (expected !== undefined && expected !== revision) return { refused: "stale", values: { expected, revision } };
      const edit = act(campus);
      if (isRefusal(edit)) return edit;
      const commit = { ...edit, author: await this.#needs.author(), at: this.#needs.now() };
      try {
        await file.store.commit(commit, revision);
      } catch (failure) {
        if (failure instanceof CommitRefused) return { refused: failure.reason, values: {} };
        throw failure;
      }
      return { state: await this.state() };
    });
  }

  undo(): Promise<DocumentState> {
    return this.#step("undo");
  }

  redo(): Promise<DocumentState> {
    return this.#step("redo");
  }

  history(limit: number, before?: number): Promise<readonly LogLine[]> {
    return this.#opened().store.history(limit, before);
  }

  saveCopy(path: string): Promise<void> {
    return this.#turn(() => this.#opened().saveCopy(path));
  }

  /** Closes the document; the file is a single file again. */
  close(): Promise<void> {
    return this.#turn(async () => {
      this.#unsubscribe();
      await this.#file?.store.close();
      this.#file = null;
    });
  }

  #step(way: "undo" | "redo"): Promise<DocumentState> {
    return this.#turn(async () => {
      const file = this.#opened();
      try {
        const entry = await file[way](await this.#needs.author(), this.#needs.now());
        if (!entry) throw new Refused(`nothing-to-${way}`);
      } catch (failure) {
        if (failure instanceof CommitRefused) throw new Refused(failure.reason);
        throw failure;
      }
      return this.state();
    });
  }

  async #tell(entry: LogEntry): Promise<void> {
    const file = this.#file;
    if (!file) return;
    const state = { ...(await stateOf(file, await file.store.load())), revision: entry.revision };
    this.#events.publish("event", { kind: "commit", state, diff: entry.diff });
  }

  #opened(): OpenedFile {
    if (!this.#file) throw new Refused("no-document");
    return this.#file;
  }
}

async function stateOf(file: OpenedFile, { campus, revision }: Snapshot): Promise<DocumentState> {
  const { undo, redo } = await file.steps();
  const { path, readOnly, readOnlyReason, heldBy } = file;
  const about = (line: LogLine | null) => line && line.about;
  return {
    name: settingsOf(campus).name,
    path,
    revision,
    readOnly,
    readOnlyReason,
    heldBy,
    undo: about(undo),
    redo: about(redo),
  };
}
