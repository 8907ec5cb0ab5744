import { statSync } from "node:fs";

/**
 * The documents that this process has open, by device and file number. Closing any handle on a file drops the locks
 * that SQLite holds on it for the whole process (https://sqlite.org/howtocorrupt.html, 2.2), so such a file is only
 * ever read through SQLite.
 */
const open = new Set<string>();

/** Is this file, under whatever name, a document this process has open? */
export function isOpenHere(path: string): boolean {
  const mark = markOf(path);
  return mark !== null && open.has(mark);
}

/** Notes a file as open; the answer notes it as closed. */
export function noteOpen(path: string): () => void {
  const mark = markOf(path);
  if (mark === null) return () => {};
  open.add(mark);
  return () => {
    open.delete(mark);
  };
}

/** Are these two names of one file? */
export function isSameFile(one: string, other: string): boolean {
  const mark = markOf(one);
  return mark !== null && mark === markOf(other);
}

function markOf(path: string): string | null {
  const file = statSync(path, { bigint: true, throwIfNoEntry: false });
  return file ? `${file.dev}:${file.ino}` : null;
}
