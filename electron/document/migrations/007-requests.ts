import type { Migration } from "./migration.ts";

/**
 * What partners ask for, beside the campus and outside undo. `asked` and `answer` are JSON; `key` is the idempotency key
 * of the one who asked. `shares`, what partners agreed on, is a table of the campus.
 */
export const requests: Migration = {
  version: 7,
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

CREATE TABLE shares (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  partner TEXT NOT NULL REFERENCES partners (code) DEFERRABLE INITIALLY DEFERRED,
  room_type TEXT NOT NULL,
  daypart TEXT NOT NULL,
  percent INTEGER NOT NULL,
  max_dayparts_per_week INTEGER,
  release_days INTEGER
) STRICT;
`,
};
