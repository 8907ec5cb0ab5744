import { randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DocumentError, documentErrorOf } from "./document-error.ts";
import { walOf } from "./header.ts";

/**
 * Makes a file whole or not at all: `make` fills a temporary file in the same folder, which is synced and then takes
 * its name; the folder is synced too. @throws DocumentError; then the folder is as it was.
 */
export function makeFile(path: string, make: (temporary: string) => void): void {
  if (!existsSync(dirname(path))) throw new DocumentError("no-folder", path);
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    make(temporary);
    sync(temporary, "r+");
    removeSidecars(path);
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    removeSidecars(temporary);
    rmSync(temporary, { force: true });
    const refusal = documentErrorOf(error, path);
    throw refusal.reason === "unreadable" ? new DocumentError("unwritable", path, refusal.values, error) : refusal;
  }
}

/** A WAL left by the file that stood here would be taken in by the new one. */
function removeSidecars(path: string): void {
  for (const sidecar of [walOf(path), `${path}-shm`, `${path}-journal`]) rmSync(sidecar, { force: true });
}

function syncFolder(folder: string): void {
  // Windows keeps folders in order by itself and opens none.
  if (process.platform !== "win32") sync(folder, "r");
}

function sync(path: string, flags: "r" | "r+"): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
