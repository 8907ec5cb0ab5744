import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { DocumentError } from "./document-error.ts";
import type { Asker } from "./lock.ts";
import { describeHolder, takeLock } from "./lock.ts";
import { makeFile } from "./new-file.ts";
import { isOpenHere, isSameFile } from "./open-files.ts";

/** A document that can write itself to a new file. */
export interface Copyable {
  copyInto(path: string): void;
}

/**
 * Saves all that is committed to another file, whole or not at all; a file that stood there makes way, unless it is
 * open somewhere. The document that is open stays the one it is. @throws DocumentError
 */
export function saveCopy(document: Copyable, ownPath: string, path: string, asker: Asker): void {
  const target = resolve(path);
  if (isSameFile(ownPath, target) || target === ownPath) throw new DocumentError("same-file", target);
  if (isOpenHere(target)) throw new DocumentError("in-use", target, { heldBy: asker.author });
  const release = existsSync(target) ? lockFor(target, asker) : () => {};
  try {
    makeFile(target, (temporary) => document.copyInto(temporary));
  } finally {
    release();
  }
}

/** Keeps others from opening the file that makes way. */
function lockFor(target: string, asker: Asker): () => void {
  const lock = takeLock(target, asker);
  if (lock.kind === "held") throw new DocumentError("in-use", target, { heldBy: describeHolder(lock.by) });
  if (lock.kind === "unwritable") throw new DocumentError("unwritable", target, { detail: "lock" });
  return lock.release;
}
