import type { Issue } from "#shared/import/issue.ts";
import type { NamedFile, Tables } from "./read-files.ts";

/** What to read: a folder, or one file, on this computer; or files whose bytes are there already. */
export type Source = { readonly path: string } | { readonly files: readonly NamedFile[] };

/** What the thread says: the tables, or why there are none. */
export type Answer = { readonly tables: Tables } | { readonly issues: readonly Issue[] };
