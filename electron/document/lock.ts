import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { hostname } from "node:os";
import Database from "better-sqlite3";
import { codeOf } from "./document-error.ts";

/** Who has a document open for writing. */
export interface Holder {
  readonly author: string;
  readonly host: string;
  readonly pid: number;
  /** ISO 8601 instant. */
  readonly since: string;
}

/** Who asks, and when (ISO 8601 instant). */
export interface Asker {
  readonly author: string;
  readonly at: string;
}

/** What asking for the lock comes to. */
export type LockOutcome =
  | { readonly kind: "ours"; release(): void }
  | { readonly kind: "held"; readonly by: Holder | null }
  | { readonly kind: "unwritable" };

/** Where the lock of a document stands. */
export function lockPathOf(path: string): string {
  return `${path}.lock`;
}

/**
 * Asks for the one writer's lock of a document. The lock is a transaction that the writer keeps open on a tiny database
 * beside the document: the system lets go of it when the process dies, so no lock is ever stale. The row in it names
 * the holder.
 */
export function takeLock(path: string, asker: Asker): LockOutcome {
  const lockPath = lockPathOf(path);
  const me: Holder = { author: asker.author, host: hostname(), pid: process.pid, since: asker.at };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const outcome = tryLock(lockPath, me);
    if (outcome !== "again") return outcome;
  }
  return { kind: "held", by: null };
}

const ATTEMPTS = 5;
const BUSY_MS = 50;
const PATIENCE = 20;

function tryLock(lockPath: string, me: Holder): LockOutcome | "again" {
  let lock: Database.Database | null = null;
  try {
    lock = new Database(lockPath, { timeout: BUSY_MS });
    // Nothing in here is worth syncing, and a journal would be one more file beside the document.
    lock.pragma("journal_mode = MEMORY");
    lock.pragma("synchronous = OFF");
    const mark = hold(lock, me);
    if (lookAt(lockPath)?.mark !== mark) {
      // Another writer left in between and took the file away: this lock guards nothing.
      lock.close();
      return "again";
    }
    return { kind: "ours", release: releaser(lock, lockPath) };
  } catch (error) {
    lock?.close();
    return failed(lockPath, codeOf(error));
  }
}

/** Writes the name and holds on. Between the two another may slip in; the name that stands last is made right. */
function hold(lock: Database.Database, me: Holder): string {
  const mark = randomUUID();
  for (;;) {
    lock.exec("BEGIN IMMEDIATE");
    lock.exec("CREATE TABLE IF NOT EXISTS holder (one INTEGER PRIMARY KEY, mark TEXT, who TEXT)");
    if (lock.prepare("SELECT mark FROM holder").pluck().get() === mark) return mark;
    lock.prepare("INSERT OR REPLACE INTO holder VALUES (1, ?, ?)").run(mark, JSON.stringify(me));
    lock.exec("COMMIT");
  }
}

function failed(lockPath: string, code: string): LockOutcome | "again" {
  if (code.startsWith("SQLITE_BUSY")) return { kind: "held", by: readHolder(lockPath) };
  if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT")) {
    // A lock that the system cut short in the middle of a write; nobody can hold it.
    rmSync(lockPath, { force: true });
    return "again";
  }
  return { kind: "unwritable" };
}

function releaser(lock: Database.Database, lockPath: string): () => void {
  return () => {
    // While it is still held, so that nobody's else is taken away; Windows lets go of it only after closing.
    const removed = tryRemove(lockPath);
    lock.close();
    if (!removed) tryRemove(lockPath);
  };
}

function tryRemove(lockPath: string): boolean {
  try {
    rmSync(lockPath, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** Who holds the lock: a name in it of a process that is no more has not been written over yet, so look again. */
function readHolder(lockPath: string): Holder | null {
  let last: Holder | null = null;
  for (let look = 0; look < PATIENCE; look++) {
    last = lookAt(lockPath)?.who ?? last;
    if (last && isAlive(last)) return last;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BUSY_MS / 5);
  }
  return last;
}

function lookAt(lockPath: string): { readonly mark: string; readonly who: Holder } | null {
  try {
    const lock = new Database(lockPath, { readonly: true, fileMustExist: true, timeout: BUSY_MS });
    try {
      const row = lock.prepare("SELECT mark, who FROM holder").raw().get() as [string, string] | undefined;
      return row ? { mark: row[0], who: JSON.parse(row[1]) as Holder } : null;
    } finally {
      lock.close();
    }
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** A holder in words that need no language: author, computer, since when. */
export function describeHolder(holder: Holder | null): string {
  return holder ? `${holder.author || "?"} (${holder.host}, ${holder.since})` : "?";
}
