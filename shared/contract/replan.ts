import { eventIterator, oc } from "@orpc/contract";
import * as z from "zod";
import type { ReplanResult } from "#shared/by-hand/replan.ts";
import { closureSchema } from "./edits.ts";
import { refusalSchema } from "./values.ts";

const MANY = 5000;

/** What falls out, and what the planner allows; see `shared/by-hand/replan.ts`. */
export const replanQuestionSchema = z.strictObject({
  outage: closureSchema,
  budget: z.strictObject({
    most: z.int().min(0).max(MANY),
    notBefore: z.int(),
    keepEvenings: z.boolean(),
    leave: z.array(z.string().min(1).max(200)).max(MANY).readonly(),
  }),
});

/** What falls out, and what the planner allows. */
export type ReplanQuestion = z.infer<typeof replanQuestionSchema>;

/**
 * How far a search is, in meetings; the last one holds what was found, or why nothing was. Made by the program: of a
 * result only the outer shape is checked.
 */
export const replanAnswerSchema = z.strictObject({
  done: z.int(),
  of: z.int(),
  result: z.custom<ReplanResult>((value) => typeof value === "object" && value !== null).nullable(),
  refusal: refusalSchema.nullable(),
});

/** How far a search is, and what it found. */
export type ReplanAnswer = z.infer<typeof replanAnswerSchema>;

/** Re-planning an outage. Nothing changes by looking: what is found becomes the plan by the act `replan`. */
export const replanContract = {
  /** New places for what an outage leaves without. Who stops listening stops the search. */
  find: oc.input(replanQuestionSchema).output(eventIterator(replanAnswerSchema)),
};
