import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { EventPublisher } from "@orpc/server";
import type { DocumentEvent, DocumentState, LoadedDocument } from "#shared/contract/document.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { settingsOf, listsOf } from "#shared/domain/tables.ts";
import type { LogEntry, LogLine, Snapshot } from "#shared/domain/store.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import type { Publication, Told } from "#shared/feeds/publication.ts";
import type { OpenDocumentFile } from "#electron/document/open.ts";
import type { PublishedPlans } from "#electron/document/published-plans.ts";
import type { OpenScenario, Scenarios } from "#electron/document/scenarios.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { orRefusal, Refused } from "./refused.ts";

/** What `OpenDocument` needs from outside. */
export interface OpenDocumentNeeds {
  readonly openFile: (path: string) => Promise<OpenDocumentFile>;
  readonly author: () => Promise<string>;
  readonly now: () => string;
}

/** What is worked on: the document itself, or a scenario of it. */
type Worked = Pick<OpenDocumentFile, "store" | "steps" | "undo" | "redo">;

/**
 * The one document that is open, and everybody who watches it. Changes take turns; questions do not wait for them. While
 * one of its scenarios is open, all that is asked and changed here is about that scenario.
 */
export class OpenDocument {
  readonly #needs: OpenDocumentNeeds;
  readonly #turn = oneAtATime();
  readonly #tellInTurn = oneAtATime();
  readonly #events = new EventPublisher<{ event: DocumentEvent }>({ maxBufferedEvents: 1000 });
  #file: OpenDocumentFile | null = null;
  #scenario: OpenScenario | null = null;
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
      this.#file = next;
      this.#workOn(null);
      // All that is committed is on disk; a file that cannot be tidied up is no reason to keep it open.
      await before?.store.close().catch(() => {});
      return this.#tellOpened();
    });
  }

  /** Opens a scenario of the document, or goes back to the document itself. @throws ScenarioError, Refused */
  openScenario(id: string | null): Promise<DocumentState> {
    return this.#turn(async () => {
      const next = id === null ? null : await this.#opened().scenarios.open(id);
      this.#workOn(next);
      return this.#tellOpened();
    });
  }

  /** The scenarios of the document. @throws Refused where none is open. */
  scenarios(): Scenarios {
    return this.#opened().scenarios;
  }

  /** The plans of the document that were published, whatever scenario is open. @throws Refused where none is open. */
  published(): PublishedPlans {
    return this.#opened().published;
  }

  /** The scenario that is open, or null. */
  scenario(): OpenScenario | null {
    return this.#scenario;
  }

  /** The document itself, whatever scenario is open. @throws Refused where none is open. */
  base(): Promise<Snapshot> {
    return this.#opened().store.load();
  }

  /** What calendars said of the document before, and how to remember what they say now: of a scenario, nothing. */
  publications(): { told: () => readonly Told[]; remember: (publication: Publication) => void } {
    const { publications, readOnly } = this.#opened();
    const isKept = !readOnly && !this.#scenario;
    return { told: () => publications.told(), remember: (now) => isKept && publications.remember(now) };
  }

  /** The links and requests of partners, and how the plan is shared: of the document itself, whatever scenario is open. @throws Refused */
  partners(): Pick<OpenDocumentFile, "path" | "readOnly" | "partners" | "requests"> {
    return this.#opened();
  }

  /** The document whole. @throws Refused where none is open. */
  async load(): Promise<LoadedDocument> {
    const { campus, revision } = await this.snapshot();
    return { state: await this.#stateAt({ campus, revision }), campus: listsOf(campus) };
  }

  /** The document as the program works with it. @throws Refused where none is open. */
  async snapshot(): Promise<Snapshot> {
    return this.#worked().store.load();
  }

  async state(): Promise<DocumentState> {
    return this.#stateAt(await this.snapshot());
  }

  /** Every commit and every change of document from now on. */
  watch(signal?: AbortSignal): AsyncGenerator<DocumentEvent> {
    return this.#events.subscribe("event", { signal });
  }

  /** Calls back whenever another document was opened. */
  onOpened(listener: () => void): void {
    this.#events.subscribe("event", (event) => event.kind === "opened" && listener());
  }

  /** Calls back after every commit. */
  onCommit(listener: () => void): void {
    this.#events.subscribe("event", (event) => event.kind === "commit" && listener());
  }

  /**
   * Carries out one act on the document as it is now, in one commit.
   * @param expected the revision the planner saw, where the act depends on what was seen
   */
  act(act: (campus: Campus) => Edit | Refusal, expected?: number): Promise<{ state: DocumentState } | Refusal> {
    return this.#turn(() => this.#carryOut(this.#worked(), act, expected));
  }

  /** Carries out one act on the document itself; a scenario that is open makes way for it. */
  actOnBase(act: (campus: Campus) => Edit | Refusal): Promise<{ state: DocumentState } | Refusal> {
    return this.#turn(async () => {
      const answer = await this.#carryOut(this.#opened(), act);
      if ("refused" in answer || !this.#scenario) return answer;
      this.#workOn(null);
      return { state: await this.#tellOpened() };
    });
  }

  async #carryOut(
    { store }: Worked,
    act: (campus: Campus) => Edit | Refusal,
    expected?: number,
  ): Promise<{ state: DocumentState } | Refusal> {
    const { campus, revision } = await store.load();
    if (expected !== undefined && expected !== revision) return { refused: "stale", values: { expected, revision } };
    const edit = act(campus);
    if (isRefusal(edit)) return edit;
    const commit = { ...edit, author: await this.#needs.author(), at: this.#needs.now() };
    return orRefusal(async () => {
      await store.commit(commit, revision);
      return { state: await this.state() };
    });
  }

  undo(): Promise<DocumentState> {
    return this.#step("undo");
  }

  redo(): Promise<DocumentState> {
    return this.#step("redo");
  }

  /** Takes back every step after a revision, newest first, as so many commits. @throws Refused where there is none. */
  undoTo(revision: number): Promise<DocumentState> {
    return this.#turn(async () => {
      const worked = this.#worked();
      const isAfter = async () => ((await worked.steps()).undo?.revision ?? 0) > revision;
      if (!(await isAfter())) throw new Refused("nothing-to-undo");
      while (await isAfter()) await worked.undo(await this.#needs.author(), this.#needs.now());
      return this.state();
    });
  }

  history(limit: number, before?: number): Promise<readonly LogLine[]> {
    return this.#worked().store.history(limit, before);
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
      this.#scenario = null;
    });
  }

  #step(way: "undo" | "redo"): Promise<DocumentState> {
    return this.#turn(async () => {
      const entry = await this.#worked()[way](await this.#needs.author(), this.#needs.now());
      if (!entry) throw new Refused(`nothing-to-${way}`);
      return this.state();
    });
  }

  async #tell(entry: LogEntry): Promise<void> {
    if (!this.#file) return;
    const state = { ...(await this.state()), revision: entry.revision };
    this.#events.publish("event", { kind: "commit", state, diff: entry.diff });
  }

  async #tellOpened(): Promise<DocumentState> {
    const state = await this.state();
    this.#events.publish("event", { kind: "opened", state });
    return state;
  }

  /** Turns to a scenario, or to the document itself: from now on its commits are told. */
  #workOn(scenario: OpenScenario | null): void {
    this.#unsubscribe();
    this.#scenario = scenario;
    this.#unsubscribe = this.#worked().store.subscribe((entry) => void this.#tellInTurn(() => this.#tell(entry)));
  }

  #worked(): Worked {
    return this.#scenario ?? this.#opened();
  }

  async #stateAt(snapshot: Snapshot): Promise<DocumentState> {
    return stateOf(this.#opened(), this.#scenario, snapshot);
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

async function stateOf(
  file: OpenDocumentFile,
  scenario: OpenScenario | null,
  { campus, revision }: Snapshot,
): Promise<DocumentState> {
  const { undo, redo } = await (scenario ?? file).steps();
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
    scenario: scenario && { id: scenario.id, name: scenario.name, conflicts: scenario.conflicts.length },
  };
}
