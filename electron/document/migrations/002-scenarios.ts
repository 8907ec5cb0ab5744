import type { Migration } from "./migration.ts";

/**
 * Scenarios: branches of the document, each with a log of its own. `base_revision` is the revision of the document that
 * a scenario's diffs are laid over, `revision` that of its own last entry; `figures` are those of its plan at that
 * revision, or NULL where nobody has counted them yet. Opening the document reads none of this.
 */
export const scenarios: Migration = {
  version: 2,
  name: "scenarios",
  sql: `
CREATE TABLE scenario (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  created TEXT NOT NULL,
  author TEXT NOT NULL,
  base_revision INTEGER NOT NULL CHECK (base_revision >= 0),
  revision INTEGER NOT NULL CHECK (revision >= 0),
  figures TEXT
) STRICT;

CREATE TABLE scenario_log (
  scenario TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision > 0),
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  act TEXT NOT NULL,
  "values" TEXT NOT NULL,
  undoes INTEGER,
  redoes INTEGER,
  diff BLOB NOT NULL,
  PRIMARY KEY (scenario, revision)
) STRICT;
`,
};
