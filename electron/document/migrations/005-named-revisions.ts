import type { Migration } from "./migration.ts";

/** Plans that were published: a name for a revision of the log, newest last. The plan itself is found by the log. */
export const namedRevisions: Migration = {
  version: 5,
  name: "named revisions",
  sql: `
CREATE TABLE named_revision (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 0),
  at TEXT NOT NULL,
  author TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
