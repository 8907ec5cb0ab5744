import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { EventPublisher } from "@orpc/server";
import type { DocumentEvent, DocumentState, LoadedDocument } from "#shared/contract/document.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { settingsOf, listsOf } from "#shared/domain/tables.ts";
import type { LogEntry, LogLine, Snapshot } from "#shared/domain/store.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import type { OpenDocumentFile } from "#electron/document/open.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { orRefusal, Refused } from "./refused.ts";

/** What `OpenDocument` needs from outside. */
export interface OpenDocumentNeeds {
  readonly openFile: (path: string) => Promise<OpenDocumentFile>;
  readonly author: () => Promise<string>;
  readonly now: () => string;
}

/** The one document that is open, and everybody who watches it. Changes take turns; questions do not wait for them. */
export class OpenDocument {
  readonly #needs: OpenDocumentNeeds;
  readonly #turn = oneAtATime();
  readonly #tellInTurn = oneAtATime();
  readonly #events = new EventPublisher<{ event: DocumentEvent }>({ maxBufferedEvents: 1000 });
  #file: OpenDocumentFile | null = null;
  #unsubscribe = (): void => {};

  constructor(needs: OpenDocumentNeeds) {
    this.#needs = needs;
  }

  /** Opens another document and closes the one before. @throws what opening throws; then the one before stays open. */
  open(path: string): Promise<DocumentState> {
    return this.#turn(async () => {
      if (this.#file && this.#file.path === (await realPath(path))) return this.state();
      const next = await this.#needs.openFile(path);
      const before = this.#file;
      this.#unsubscribe();
      this.#file = next;
      this.#unsubscribe = next.store.subscribe((entry) => void this.#tellInTurn(() => this.#tell(entry)));
      // All that is committed is on disk; a file that cannot be tidied up is no reason to keep it open.
      await before?.store.close().catch(() => {});
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
      return orRefusal(async () => {
        await file.store.commit(commit, revision);
        return { state: await this.state() };
      });
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

  /** Copies all that is committed to another file, and says which. @throws DocumentError */
  saveCopy(path: string): Promise<string> {
    const target = resolve(path);
    return this.#turn(async () => {
      await this.#opened().saveCopy(target);
      return target;
    });
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
      const entry = await this.#opened()[way](await this.#needs.author(), this.#needs.now());
      if (!entry) throw new Refused(`nothing-to-${way}`);
      return this.state();
    });
  }

  async #tell(entry: LogEntry): Promise<void> {
    const file = this.#file;
    if (!file) return;
    const state = { ...(await stateOf(file, await file.store.load())), revision: entry.revision };
    this.#events.publish("event", { kind: "commit", state, diff: entry.diff });
  }

  #opened(): OpenDocumentFile {
    if (!this.#file) throw new Refused("no-document");
    return this.#file;
  }
}

/** The file itself, links followed; as given where there is none. */
function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function stateOf(file: OpenDocumentFile, { campus, revision }: Snapshot): Promise<DocumentState> {
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
