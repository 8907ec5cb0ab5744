import type { Migration } from "./migration.ts";

/** The absence that is expected, in learners of a hundred; NULL where nobody has said anything of it. */
export const absence: Migration = {
  version: 4,
  name: "absence",
  sql: `
ALTER TABLE settings ADD COLUMN expected_absence INTEGER;
`,
};
