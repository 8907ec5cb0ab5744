import type { Migration } from "./migration.ts";

/** What steadiness and crowding weigh in the cost of a plan; NULL where nobody has chosen it. */
export const weights: Migration = {
  version: 8,
  name: "weights",
  sql: `
ALTER TABLE settings ADD COLUMN steadiness_weight INTEGER;
ALTER TABLE settings ADD COLUMN crowding_weight INTEGER;
`,
};
