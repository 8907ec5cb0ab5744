/** Why a file cannot be opened, made or copied; each has its words in `texts.ts`. */
export type DocumentReason =
  | "missing"
  | "not-a-file"
  | "not-a-campus"
  | "newer"
  | "damaged"
  | "foreign-schema"
  | "unfinished"
  | "unreadable"
  | "full"
  | "exists"
  | "same-file"
  | "in-use"
  | "no-folder"
  | "unwritable"
  | "engine";

/** What a message names besides the path. */
export type DocumentValues = Readonly<Record<string, string | number>>;

/** A file refused. Nothing on disk has changed; `reason` and `values` give the message in either language. */
export class DocumentError extends Error {
  readonly reason: DocumentReason;
  readonly path: string;
  readonly values: DocumentValues;

  constructor(reason: DocumentReason, path: string, values: DocumentValues = {}, cause?: unknown) {
    super(`${path}: ${reason}`, { cause });
    this.reason = reason;
    this.path = path;
    this.values = values;
  }
}

/** The code of a SQLite or file system error, such as `SQLITE_FULL` or `ENOENT`; blank where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** The words of an error, for a message's `detail`. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What a failing read, write or check of a file means for who asked. */
export function documentErrorOf(error: unknown, path: string): DocumentError {
  if (error instanceof DocumentError) return error;
  // What our own reading of rows throws: a cell does not hold what its column should.
  const unread = error instanceof TypeError || error instanceof SyntaxError;
  return new DocumentError(unread ? "damaged" : reasonOf(codeOf(error)), path, { detail: detailOf(error) }, error);
}

function reasonOf(code: string): DocumentReason {
  if (code === "ENOENT") return "missing";
  if (code === "ENOSPC" || code === "EDQUOT" || code.startsWith("SQLITE_FULL")) return "full";
  if (code === "EROFS" || code === "EPERM" || code.startsWith("SQLITE_READONLY")) return "unwritable";
  if (code === "SQLITE_NOTADB") return "not-a-campus";
  if (code.startsWith("SQLITE_CORRUPT")) return "damaged";
  return "unreadable";
}
