import { reverseDiff } from "#shared/domain/diff.ts";
import type { LogEntry, LogLine, Revision, Store } from "#shared/domain/store.ts";

/** What undo takes back and redo brings back: the planner's steps, newest last. */
export interface Stacks {
  readonly undo: readonly LogLine[];
  readonly redo: readonly LogLine[];
}

/** Who undoes, and when (ISO 8601 instant). */
export interface UndoAsker {
  readonly author: string;
  readonly at: string;
}

const PAGE = 1000;

/** The stacks after one more entry of the log. A new step clears what could be redone. */
export function afterEntry(stacks: Stacks, line: LogLine): Stacks {
  if (line.undoes !== undefined) return moved(stacks, "undo", "redo", line.undoes);
  if (line.redoes !== undefined) return moved(stacks, "redo", "undo", line.redoes);
  return { undo: [...stacks.undo, line], redo: [] };
}

/**
 * Undo and redo of a document. They live in its log, as commits of their own that say which step they take back or
 * bring back; so they survive a restart, and nothing is ever taken out of the log.
 */
export class UndoRedo {
  readonly #store: Store;
  #stacks: Stacks = { undo: [], redo: [] };
  #read: Revision = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The next step to undo and to redo, or null. */
  async steps(): Promise<{ readonly undo: LogLine | null; readonly redo: LogLine | null }> {
    await this.#readOn();
    return { undo: this.#stacks.undo.at(-1) ?? null, redo: this.#stacks.redo.at(-1) ?? null };
  }

  /** Commits the reverse of the last step; null where there is none. @throws CommitRefused */
  async undo(asker: UndoAsker): Promise<LogEntry | null> {
    const { undo } = await this.steps();
    const entry = undo && (await this.#store.entry(undo.revision));
    if (!entry) return null;
    const { revision } = await this.#store.load();
    return this.#store.commit(
      { diff: reverseDiff(entry.diff), about: entry.about, ...asker, undoes: entry.revision },
      revision,
    );
  }

  /** Commits the step again that was undone last; null where there is none. @throws CommitRefused */
  async redo(asker: UndoAsker): Promise<LogEntry | null> {
    const { redo } = await this.steps();
    const entry = redo && (await this.#store.entry(redo.revision));
    if (!entry) return null;
    const { revision } = await this.#store.load();
    return this.#store.commit({ diff: entry.diff, about: entry.about, ...asker, redoes: entry.revision }, revision);
  }

  /** Takes in what the log holds beyond what was read. Who asks at the same time takes turns: no entry counts twice. */
  #readOn(): Promise<void> {
    const next = this.#reading.then(() => this.#readNews());
    this.#reading = next.catch(() => {});
    return next;
  }

  async #readNews(): Promise<void> {
    const { revision } = await this.#store.load();
    if (revision < this.#read) [this.#stacks, this.#read] = [{ undo: [], redo: [] }, 0];
    const news: LogLine[] = [];
    for (let before = revision + 1; before > this.#read + 1;) {
      const page = await this.#store.history(Math.min(PAGE, before - this.#read - 1), before);
      if (page.length === 0) break;
      news.push(...page);
      before = page[page.length - 1].revision;
    }
    for (const line of news.reverse()) this.#stacks = afterEntry(this.#stacks, line);
    this.#read = revision;
  }
}

function moved(stacks: Stacks, from: "undo" | "redo", to: "undo" | "redo", revision: Revision): Stacks {
  const line = stacks[from].find((other) => other.revision === revision);
  if (!line) return stacks;
  const rest = stacks[from].filter((other) => other !== line);
  return { ...stacks, [from]: rest, [to]: [...stacks[to], line] };
}
