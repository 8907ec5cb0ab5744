import type { Migration } from "./migration.ts";

/** The shares that partners agreed on; NULL for a room or a day-part is all of them. */
export const shares: Migration = {
  version: 9,
  name: "shares",
  sql: `
CREATE TABLE shares (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  partner TEXT NOT NULL REFERENCES partners (code) DEFERRABLE INITIALLY DEFERRED,
  room TEXT REFERENCES rooms (code) DEFERRABLE INITIALLY DEFERRED,
  daypart TEXT REFERENCES dayparts (code) DEFERRABLE INITIALLY DEFERRED,
  percent INTEGER NOT NULL
) STRICT;
`,
};
