import { oc } from "@orpc/contract";
import * as z from "zod";
import { documentStateSchema } from "./document.ts";
import { answersSchema, dryRunSchema, importModeSchema, questionSchema, tableViewSchema } from "./import-view.ts";
import { pathSchema, refusalSchema } from "./values.ts";

/** What is wrong with a cell: place, value, and what would be right. Words in the language files (`issue.…`). */
export const issueSchema = z.strictObject({
  severity: z.enum(["error", "note"]),
  code: z.string(),
  table: z.string(),
  /** Row of the file, 1 is the header; 0 where the issue is about the table as a whole. */
  row: z.int().min(0),
  column: z.string(),
  value: z.string(),
  /** The cell as a workbook names it, such as `Edities!C14`. */
  at: z.string().optional(),
  /** Values the message and the advice name, such as `suggestion`. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Files as the window read them: a name and its bytes in base64. */
export const filesSchema = z
  .array(z.strictObject({ name: z.string().min(1).max(255), base64: z.string().max(80_000_000) }))
  .max(200);

/** Where a campus is read from: files as the window read them, or a folder or workbook on this computer. */
export const importSourceSchema = z.union([
  z.strictObject({ files: filesSchema }),
  z.strictObject({ path: pathSchema }),
]);

/** Where a campus is read from. */
export type ImportSource = z.infer<typeof importSourceSchema>;

/** What stands in the files; `more` counts the issues beyond the ones listed. */
export const importPreviewSchema = z.strictObject({
  tables: z.array(z.strictObject({ table: z.string(), rows: z.int(), faulty: z.int() })),
  issues: z.array(issueSchema),
  more: z.int(),
  questions: z.array(questionSchema),
  /** What was answered: just now, or before about files of the same layout. */
  answers: answersSchema,
  mode: importModeSchema,
  /** Can these files only add to the campus, as calendars do? */
  addsOnly: z.boolean(),
  views: z.array(tableViewSchema),
  /** What would change, without the faulty rows; null where it cannot be told yet. */
  dryRun: dryRunSchema.nullable(),
});

/** What stands in the files. */
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** Reading a campus in. The preview stays with the document until it is carried out or another takes its place. */
export const importContract = {
  /** Reads a campus and says what stands in it; changes nothing. */
  preview: oc.input(importSourceSchema).output(z.union([importPreviewSchema, refusalSchema])),
  /** Answers questions about the files that were read, or adds to the campus rather than replace it; reads nothing anew. */
  answer: oc
    .input(z.strictObject({ answers: answersSchema, mode: importModeSchema }))
    .output(z.union([importPreviewSchema, refusalSchema])),
  /** Writes the faulty rows of the last preview as a workbook, each with what is wrong with it, and says where. */
  keepFaulty: oc
    .input(z.strictObject({ language: z.enum(["nl", "en"]), folder: z.string().max(4096) }))
    .output(z.union([z.strictObject({ path: z.string() }), refusalSchema])),
  /** Writes a workbook to fill in, and says where. */
  keepTemplate: oc
    .input(z.strictObject({ language: z.enum(["nl", "en"]), folder: z.string().max(4096) }))
    .output(z.union([z.strictObject({ path: z.string() }), refusalSchema])),
  /** Carries the last preview out as one undoable edit. Faulty rows are refused unless the planner leaves them out. */
  carryOut: oc
    .input(z.strictObject({ leaveFaultyRowsOut: z.boolean() }))
    .output(z.union([z.strictObject({ state: documentStateSchema, left: z.int() }), refusalSchema])),
};

/** Choosing paths with the system's own dialogs; null in browser mode and where the planner cancels. */
export const dialogContract = {
  chooseOpen: oc.output(z.string().nullable()),
  chooseCopy: oc.input(z.strictObject({ proposal: z.string() })).output(z.string().nullable()),
  chooseFolder: oc.output(z.string().nullable()),
};
