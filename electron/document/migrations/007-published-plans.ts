import type { Migration } from "./migration.ts";

/**
 * Plans that were published: the revision of the log each stood at. The plan itself is found on the way back through the
 * log, which only grows; so undo takes none of them away.
 */
export const publishedPlans: Migration = {
  version: 7,
  name: "published-plans",
  sql: `
CREATE TABLE published_plan (
  revision INTEGER PRIMARY KEY CHECK (revision >= 0),
  name TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  author TEXT NOT NULL
) STRICT;
`,
};
