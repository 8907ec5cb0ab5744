import type { Migration } from "./migration.ts";

/**
 * What partners ask for, beside the campus and outside undo. `asked` and `answer` are JSON; `key` is the idempotency key
 * of the one who asked.
 */
export const requests: Migration = {
  version: 6,
  name: "requests",
  sql: `
CREATE TABLE request (
  id TEXT PRIMARY KEY,
  partner TEXT NOT NULL,
  key TEXT NOT NULL,
  asked TEXT NOT NULL,
  received TEXT NOT NULL,
  expires TEXT NOT NULL,
  answer TEXT,
  UNIQUE (partner, key)
) STRICT, WITHOUT ROWID;
`,
};
