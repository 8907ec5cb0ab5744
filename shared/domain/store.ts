import type { Campus } from "./campus.ts";
import type { Diff } from "./diff.ts";

/** Counts the commits of a document: 0 for a new one, one more with each commit, undo and redo too. */
export type Revision = number;

/** What a commit says of itself: which act, with which values. The words are in the language files (`act.…`). */
export interface About {
  /** Name of the planner's act: `import-campus`, `accept-plan`, `move-meeting`, … */
  readonly act: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A change to be committed. */
export interface Commit {
  readonly diff: Diff;
  readonly about: About;
  readonly author: string;
  /** ISO 8601 instant, given by the caller. */
  readonly at: string;
  /** The revision this commit takes back (undo) or brings back (redo). */
  readonly undoes?: Revision;
  readonly redoes?: Revision;
}

/** A commit as the log holds it. */
export interface LogEntry extends Commit {
  readonly revision: Revision;
}

/** A log entry without its diff, for lists. */
export type LogLine = Omit<LogEntry, "diff">;

/** A document as it stands. */
export interface Snapshot {
  readonly campus: Campus;
  readonly revision: Revision;
}

/** A commit refused because the document moved on, may not be written, or no longer holds what the commit is about. */
export class CommitRefused extends Error {
  readonly reason: "stale" | "read-only" | "full" | "failed" | "outdated";

  constructor(reason: CommitRefused["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * The one door to a document, whatever keeps it: a `.campus` file today, a database later. A promise of `commit` is
 * fulfilled only after the change is on disk.
 */
export interface Store {
  load(): Promise<Snapshot>;
  /** Commits one change in one transaction with its log entry. @throws CommitRefused; then nothing has changed. */
  commit(commit: Commit, expected: Revision): Promise<LogEntry>;
  /** The log, newest first. */
  history(limit: number, before?: Revision): Promise<readonly LogLine[]>;
  /** One entry with its diff, or null. */
  entry(revision: Revision): Promise<LogEntry | null>;
  /** Calls back after every commit, in order; the answer stops it. */
  subscribe(listener: (entry: LogEntry) => void): () => void;
  close(): Promise<void>;
}
