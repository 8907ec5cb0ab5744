import type { Issue } from "#shared/import/issue.ts";
import type { RawBook } from "#shared/import/raw.ts";
import type { CampusClock } from "./calendar/read-calendar.ts";
import type { NamedFile } from "./read-files.ts";

/** What to read: a folder, or one file, on this computer; or files whose bytes are there already. */
export type Source = { readonly path: string } | { readonly files: readonly NamedFile[] };

/** What the reading process is asked: one source, within so many bytes of memory. */
export interface Request {
  readonly source: Source;
  readonly mostBytes: number;
  /** The clock that calendars are read by; without one they are refused. */
  readonly clock?: CampusClock;
}

/** What it says: what was found, or why nothing was. */
export type Answer = { readonly book: RawBook } | { readonly issues: readonly Issue[] };
