import type { Migration } from "./migration.ts";

/**
 * Personal links of partners, one per purpose: only the SHA-256 of a token is kept. `scope` is what it shows, as JSON;
 * instants are ISO 8601. `sharing` has one row: whether and where the partner page is served.
 */
export const partnerLinks: Migration = {
  version: 5,
  name: "partner links",
  sql: `
CREATE TABLE partner_link (
  id TEXT PRIMARY KEY,
  partner TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('page', 'feed', 'request')),
  hash TEXT NOT NULL UNIQUE,
  scope TEXT NOT NULL,
  created TEXT NOT NULL,
  expires TEXT NOT NULL,
  revoked TEXT,
  last_visit TEXT,
  author TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sharing (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  settings TEXT NOT NULL
) STRICT;
`,
};
