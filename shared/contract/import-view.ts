import * as z from "zod";

/** Something only the planner can tell; words by its code (shared/import/prepare/question-texts.ts). */
export const questionSchema = z.strictObject({
  id: z.string(),
  code: z.string(),
  table: z.string(),
  at: z.string(),
  count: z.int(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  options: z.array(z.string()),
  proposal: z.string(),
});

/** Answers by the ids of questions. */
export const answersSchema = z.record(z.string().max(500), z.string().max(500));

/** How a table's columns were understood, and its first rows. */
export const tableViewSchema = z.strictObject({
  table: z.string(),
  sheet: z.string(),
  /** Each header of the file, and the column it is; blank where it is not read. */
  columns: z.array(z.strictObject({ header: z.string(), column: z.string() })),
  rows: z.array(z.array(z.string())),
});

/** What the import would change, per table and record. */
export const dryRunSchema = z.strictObject({
  tables: z.array(
    z.strictObject({ table: z.string(), added: z.int(), changed: z.int(), removed: z.int(), same: z.int() }),
  ),
  examples: z.array(
    z.strictObject({
      table: z.string(),
      item: z.string(),
      kind: z.enum(["added", "changed", "removed"]),
      fields: z.array(z.strictObject({ field: z.string(), was: z.string(), now: z.string() })),
    }),
  ),
});

/** Does an import take the place of the campus, or add to it what it names? */
export const importModeSchema = z.enum(["replace", "add"]);

/** Does an import take the place of the campus, or add to it what it names? */
export type ImportMode = z.infer<typeof importModeSchema>;
