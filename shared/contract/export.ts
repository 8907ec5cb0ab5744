import { eventIterator, oc } from "@orpc/contract";
import * as z from "zod";
import type { ExportFormat } from "#shared/feeds/formats.ts";
import type { Subject } from "#shared/feeds/selection.ts";
import { pathSchema, refusalSchema } from "./values.ts";

const code = z.string().max(200);
/** A day of the years 1 to 9999. */
const day = z.int().min(1).max(3_652_059);

/** A sort of file. */
export const formatSchema = z.enum([
  "xlsx",
  "pdf",
  "ics",
  "html",
  "csv",
  "json",
  "freebusy",
  "ooapi",
  "plan",
  "campus",
  "workbook",
] satisfies ExportFormat[]);

const selectionSchema = z.strictObject({
  what: z.enum(["all", "room", "machine", "instructor", "run", "partner", "day"] satisfies Subject[]),
  codes: z.array(code).max(10_000),
  /** Days, both included. */
  from: day,
  to: day,
  partner: code,
});

const pageSchema = z.strictObject({
  selection: selectionSchema,
  paper: z.enum(["a4", "a3"]),
  language: z.enum(["nl", "en"]),
});

/** What is to be written, and where. */
export const exportOrderSchema = pageSchema.extend({
  formats: z.array(formatSchema).min(1),
  /** All of it for every partner, each in a folder of its own. */
  everyPartner: z.boolean(),
  folder: pathSchema,
});

/** What is to be written, and where. */
export type ExportOrderInput = z.infer<typeof exportOrderSchema>;

/** How an export stands: steps done of all and what comes next, then that it is done, or why not. */
export const exportEventSchema = z.discriminatedUnion("phase", [
  z.strictObject({
    phase: z.literal("writing"),
    done: z.int(),
    total: z.int(),
    format: z.union([formatSchema, z.literal("")]),
    partner: z.string(),
    files: z.int(),
  }),
  z.strictObject({ phase: z.literal("done"), folder: z.string(), files: z.int() }),
  z.strictObject({ phase: z.literal("refused"), refusal: refusalSchema }),
]);

/** How an export stands. */
export type ExportEvent = z.infer<typeof exportEventSchema>;

/** Writing files on this computer. */
export const exportContract = {
  /** A folder to propose, and whether the program can make PDF itself: without a window of its own it cannot. */
  proposal: oc.output(z.strictObject({ folder: z.string(), pdf: z.boolean() })),
  /** Writes, and tells how it stands. Who stops listening stops it; what is written by then stays. */
  write: oc.input(exportOrderSchema).output(eventIterator(exportEventSchema)),
  /** Makes a page to print and gives its address, good for a while: where the program cannot make PDF itself. */
  printPage: oc.input(pageSchema).output(z.union([z.strictObject({ path: z.string() }), refusalSchema])),
};
