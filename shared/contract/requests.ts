import { oc } from "@orpc/contract";
import * as z from "zod";
import { documentStateSchema } from "./document.ts";
import { refusing } from "./values.ts";

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const code = z.string().min(1).max(200);
const text = (most: number) => z.string().trim().min(1).max(most);
const slot = z.strictObject({ date, daypart: code });

/** Most characters of what a request is for, and of how the partner is reached. */
export const MOST_TEXT = 200;
/** Most days of a request. */
export const MOST_DATES = 40;

/** What a partner asks for; head-counts only. */
export const askedSchema = z.strictObject({
  what: z.enum(["pool", "room", "roomType"]),
  code,
  units: z.int().min(1).max(10_000),
  dates: z
    .array(date)
    .min(1)
    .max(MOST_DATES)
    .transform((dates) => [...new Set(dates)].sort()),
  dayparts: z
    .array(code)
    .min(1)
    .max(20)
    .transform((parts) => [...new Set(parts)]),
  learners: z.int().min(1).max(10_000),
  purpose: text(MOST_TEXT),
  contact: text(MOST_TEXT),
});

/** What was answered to a request. */
export const requestAnswerSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("accepted"), at: z.string(), runs: z.array(z.string()) }),
  z.strictObject({ kind: z.literal("declined"), at: z.string(), reason: z.string() }),
  z.strictObject({ kind: z.literal("countered"), at: z.string(), reason: z.string(), alternatives: z.array(slot) }),
  z.strictObject({ kind: z.literal("withdrawn"), at: z.string() }),
]);

const stateSchema = z.enum(["tentative", "accepted", "declined", "countered", "withdrawn", "expired"]);

/** What a request was as it is kept: read leniently in shape, strictly in meaning. */
const keptAsked = z.strictObject({
  what: z.enum(["pool", "room", "roomType"]),
  code: z.string(),
  units: z.int(),
  dates: z.array(z.string()),
  dayparts: z.array(z.string()),
  learners: z.int(),
  purpose: z.string(),
  contact: z.string(),
});

/** A request with how it stands now. */
export const requestSchema = z.strictObject({
  id: z.string(),
  partner: z.string(),
  asked: keptAsked,
  received: z.string(),
  expires: z.string(),
  answer: requestAnswerSchema.nullable(),
  state: stateSchema,
});

/** A request with how it stands now. */
export type RequestView = z.infer<typeof requestSchema>;

const id = z.string().min(1).max(100);
const reason = z.string().trim().max(MOST_TEXT);

/** What partners ask for: beside the campus and outside undo, but for the edit that accepts one. */
export const requestsContract = {
  list: oc.errors(refusing).output(z.array(requestSchema)),
  /** Gives the request its place in the plan, as one undoable edit; refused where it does not fit now. */
  accept: oc
    .errors(refusing)
    .input(z.strictObject({ id }))
    .output(z.strictObject({ state: documentStateSchema, requests: z.array(requestSchema) })),
  decline: oc.errors(refusing).input(z.strictObject({ id, reason })).output(z.array(requestSchema)),
  /** Takes back a declining or a proposal: the request waits again. */
  reopen: oc.errors(refusing).input(z.strictObject({ id })).output(z.array(requestSchema)),
  /** Proposes other times instead. */
  counter: oc
    .errors(refusing)
    .input(z.strictObject({ id, reason, alternatives: z.array(slot).min(1).max(20) }))
    .output(z.array(requestSchema)),
};
