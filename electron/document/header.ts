import { closeSync, openSync, readSync, statSync } from "node:fs";
import { DocumentError } from "./document-error.ts";
import { APPLICATION_ID, DOCUMENT_VERSION } from "./migrations/migrate.ts";

const MAGIC = "SQLite format 3\0";
const HEADER_BYTES = 100;
const LEAST_PAGE = 512;

/**
 * Looks at the first 100 bytes of a file (https://sqlite.org/fileformat.html, 1.3) before SQLite does, so that a file
 * that is not ours, is newer or was cut off is refused untouched. Only for files that this process has not open:
 * closing any handle would drop SQLite's locks. @throws DocumentError
 */
export function checkHeader(path: string): void {
  const header = readStart(path);
  if (header.length < HEADER_BYTES && header.subarray(0, MAGIC.length).toString("latin1") === MAGIC)
    throw new DocumentError("damaged", path, { detail: `${header.length} bytes` });
  if (header.length < HEADER_BYTES || header.subarray(0, MAGIC.length).toString("latin1") !== MAGIC)
    throw new DocumentError("not-a-campus", path);
  checkMarks(path, header.readUInt32BE(68), header.readUInt32BE(60));
  checkLength(path, header);
}

/** Refuses what is not a campus or is from a newer program. @throws DocumentError */
export function checkMarks(path: string, applicationId: number, version: number): void {
  if (applicationId !== APPLICATION_ID || version === 0) throw new DocumentError("not-a-campus", path);
  if (version > DOCUMENT_VERSION) throw new DocumentError("newer", path, { version, known: DOCUMENT_VERSION });
}

/** Marks the bytes of a document as not in WAL mode, so that they can be opened in memory. */
export function withoutWal(image: Buffer): Buffer {
  image[18] = 1;
  image[19] = 1;
  return image;
}

/** The sidecar that holds what a document in WAL mode has not taken in yet. */
export function walOf(path: string): string {
  return `${path}-wal`;
}

/** Is there a WAL beside the file with something in it? */
export function hasWal(path: string): boolean {
  return (statSync(walOf(path), { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function checkLength(path: string, header: Buffer): void {
  const size = statSync(path).size;
  const page = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  // The count holds only where it was written together with the change counter.
  const counted = header.readUInt32BE(24) === header.readUInt32BE(92);
  if (page < LEAST_PAGE || (counted && pages * page > size && !hasWal(path)))
    throw new DocumentError("damaged", path, { detail: `${size} < ${pages * page}` });
}

function readStart(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    return header.subarray(0, readSync(file, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
