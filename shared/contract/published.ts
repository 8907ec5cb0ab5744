import { oc } from "@orpc/contract";
import * as z from "zod";
import type { Disruption } from "#shared/capacity/disruption.ts";
import { refusalSchema } from "./values.ts";

const revision = z.int().min(0);

/** A plan that was published. */
const publishedPlanSchema = z.strictObject({ name: z.string(), revision, at: z.string(), author: z.string() });

/** What changed since; made by the program, so only its outer shape is checked. */
const disruptionSchema = z.custom<Disruption>((value) => typeof value === "object" && value !== null);

/** A calendar entry that people still have otherwise: as it will be told, and in whose calendars. */
export const calendarEntrySchema = z.strictObject({
  uid: z.string(),
  what: z.enum(["new", "update", "cancel"]),
  /** SEQUENCE of RFC 5545, as it will be. */
  sequence: z.int(),
  run: z.string(),
  title: z.string(),
  day: z.int(),
  daypart: z.string(),
  /** Calendars that get it and that lose it, such as `partner acme`. */
  calendars: z.array(z.string()),
});

/** A calendar entry that people still have otherwise. */
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

/** Published plans: what everybody was told, and what has changed since. */
export const publishedContract = {
  /** Newest first. */
  list: oc.output(z.array(publishedPlanSchema)),
  /** Publishes the document as it is. */
  publish: oc
    .input(z.strictObject({ name: z.string().trim().min(1).max(200) }))
    .output(z.union([publishedPlanSchema, refusalSchema])),
  /** What changed from a published plan to the plan that is open. */
  disruption: oc.input(z.strictObject({ revision })).output(z.union([disruptionSchema, refusalSchema])),
  /** Entries that calendars, as last written or served, show otherwise than the plan that is open. */
  entries: oc.output(z.array(calendarEntrySchema)),
};
