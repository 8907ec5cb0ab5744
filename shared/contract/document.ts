import { eventIterator, oc } from "@orpc/contract";
import * as z from "zod";
import { aboutSchema, listsSchema, diffSchema, pathSchema, refusing } from "./values.ts";

/** What the window frame shows of the document. */
export const documentStateSchema = z.strictObject({
  name: z.string(),
  /** Blank for a document that is not a file of its own yet. */
  path: z.string(),
  revision: z.int().min(0),
  readOnly: z.boolean(),
  /** Why it is read only: a code of the language files, or blank. */
  readOnlyReason: z.string(),
  /** Who holds the document, where another window does. */
  heldBy: z.string(),
  /** What undo would take back and redo bring back, or null. */
  undo: aboutSchema.nullable(),
  redo: aboutSchema.nullable(),
  /** The scenario that is worked on, with the records that clash with the document; null: the document itself. */
  scenario: z.strictObject({ id: z.string(), name: z.string(), conflicts: z.int() }).nullable(),
});

/** The state of the document. */
export type DocumentState = z.infer<typeof documentStateSchema>;

/** A commit as the log lists it. */
export const logLineSchema = z.strictObject({
  revision: z.int(),
  about: aboutSchema,
  author: z.string(),
  at: z.string(),
  undoes: z.int().optional(),
  redoes: z.int().optional(),
});

/** What happened to the document: a commit (with its diff), or another document was opened. */
export const documentEventSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("commit"), state: documentStateSchema, diff: diffSchema }),
  z.strictObject({ kind: z.literal("opened"), state: documentStateSchema }),
]);

/** What happened to the document. */
export type DocumentEvent = z.infer<typeof documentEventSchema>;

/** The whole document; `campus` as plain lists. */
export const loadedDocumentSchema = z.strictObject({ state: documentStateSchema, campus: listsSchema });

/** The whole document. */
export type LoadedDocument = z.infer<typeof loadedDocumentSchema>;

/** Opening, reading and keeping the document. What cannot be done is the error `REFUSED` with the reason. */
export const documentContract = {
  load: oc.output(loadedDocumentSchema),
  /** Every commit from now on, and every change of document. */
  watch: oc.output(eventIterator(documentEventSchema)),
  open: oc
    .errors(refusing)
    .input(z.strictObject({ path: pathSchema }))
    .output(documentStateSchema),
  openDemo: oc.errors(refusing).output(documentStateSchema),
  /** Copies the document to a new file; the open document stays the one it is. */
  saveCopy: oc
    .errors(refusing)
    .input(z.strictObject({ path: pathSchema }))
    .output(z.strictObject({ path: z.string() })),
  recent: oc.output(z.array(z.strictObject({ path: z.string(), name: z.string() }))),
  history: oc
    .input(z.strictObject({ limit: z.int().min(1).max(1000), before: z.int().optional() }))
    .output(z.array(logLineSchema)),
  /** Takes back every step after a revision, each as a commit of its own. */
  undoTo: oc
    .errors(refusing)
    .input(z.strictObject({ revision: z.int().min(0) }))
    .output(documentStateSchema),
  undo: oc.errors(refusing).output(documentStateSchema),
  redo: oc.errors(refusing).output(documentStateSchema),
};
