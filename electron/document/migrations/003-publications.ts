import type { Migration } from "./migration.ts";

/**
 * What calendars last said of each meeting, so that a later one can raise its SEQUENCE or cancel it: `calendars` lists
 * those it stood in, `gone` those it has left; `day` is the day of the meeting, after which it can be forgotten, and
 * `told` the facts that were told. Opening the document reads none of this.
 */
export const publications: Migration = {
  version: 3,
  name: "publications",
  sql: `
CREATE TABLE publication (
  uid TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  day INTEGER NOT NULL,
  told TEXT NOT NULL,
  calendars TEXT NOT NULL,
  gone TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
