import { oc } from "@orpc/contract";
import * as z from "zod";
import { pathSchema, refusalSchema } from "./values.ts";

/** What a file is called, without its ending: words of a screen; what no file may be called is changed. */
const name = z.string().trim().min(1).max(200);

/** Where it goes; blank for the folder that exports are proposed. */
const folder = pathSchema.or(z.literal(""));

const written = z.union([z.strictObject({ path: z.string() }), refusalSchema]);

/** A table as a sheet: its header, and rows of plain values. */
export const sheetSchema = z.strictObject({
  name,
  columns: z.array(z.strictObject({ header: z.string().max(500), holds: z.enum(["text", "number"]) })).max(200),
  rows: z.array(z.array(z.union([z.string().max(5000), z.number(), z.null()])).max(200)).max(100_000),
});

/** A table as a sheet. */
export type Sheet = z.infer<typeof sheetSchema>;

/** Keeping a chart as a file on this computer: as the picture that is on screen, or as the tables behind it. */
export const chartsContract = {
  keepPicture: oc
    .input(z.strictObject({ name, folder, kind: z.enum(["png", "svg"]), base64: z.base64().min(1).max(40_000_000) }))
    .output(written),
  keepTables: oc.input(z.strictObject({ name, folder, sheets: z.array(sheetSchema).min(1).max(20) })).output(written),
};
