import { eventIterator, oc } from "@orpc/contract";
import * as z from "zod";
import { refusalSchema } from "./values.ts";

const code = z.string().min(1).max(200);

/** A decision that partners weigh: one change to a campus; see shared/scheduler/bound/what-if.ts. */
export const whatIfSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("more-units"), pool: code, units: z.int().min(-1000).max(1000) }),
  z.strictObject({ kind: z.literal("more-rooms"), room: code }),
  z.strictObject({ kind: z.literal("room-type"), room: code, type: code }),
  z.strictObject({ kind: z.literal("more-instructors"), instructor: code }),
  z.strictObject({ kind: z.literal("without-closure"), closure: code }),
  z.strictObject({ kind: z.literal("without-quota"), room: code }),
  z.strictObject({ kind: z.literal("without-access"), room: code }),
  z.strictObject({ kind: z.literal("without-site-limit"), daypart: code }),
  z.strictObject({ kind: z.literal("without-rest") }),
  z.strictObject({ kind: z.literal("without-quotas") }),
  z.strictObject({ kind: z.literal("open-weekday"), weekday: z.int().min(1).max(7) }),
  z.strictObject({ kind: z.literal("fewer-rooms"), room: code }),
  z.strictObject({ kind: z.literal("fewer-instructors"), instructor: code }),
]);

/** How some numbers lie: their mean, the least and the most, and the standard error of the mean. */
export const spreadSchema = z.strictObject({
  count: z.int(),
  mean: z.number(),
  least: z.number(),
  most: z.number(),
  error: z.number(),
});

/** What a decision gains, seed by seed against the campus as it is: below 0 it costs. */
export const gainSchema = z.strictObject({
  whatIf: whatIfSchema,
  /** Learner-days that are planned more. */
  learnerDays: spreadSchema,
  daysOnTarget: spreadSchema,
});

/** What a decision gains. */
export type Gain = z.infer<typeof gainSchema>;

/** Where pricing by solving stands: how many of how many solve runs are done; or what came of it. */
export const pricingStateSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("idle") }),
  z.strictObject({ kind: z.literal("running"), done: z.int(), of: z.int() }),
  /** Gains, the largest first. */
  z.strictObject({ kind: z.literal("priced"), gains: z.array(gainSchema) }),
  z.strictObject({ kind: z.literal("none"), reason: z.enum(["cancelled", "failed"]), message: z.string() }),
]);

/** Where pricing by solving stands. */
export type PricingState = z.infer<typeof pricingStateSchema>;

/** Decisions to price, and how: so many seeds, each run as it is and as it would be, with equal effort. */
export const pricingStartSchema = z.strictObject({
  whatIfs: z.array(whatIfSchema).min(1).max(30),
  seeds: z.int().min(2).max(10),
  /** Seconds for a run of the campus as it is; a run with a change makes as many moves. */
  seconds: z.int().min(1).max(600),
});

/** Pricing decisions by solving with and without them. One at a time; the document does not change. */
export const pricesContract = {
  start: oc.input(pricingStartSchema).output(z.union([z.strictObject({ started: z.literal(true) }), refusalSchema])),
  /** How it stands, and from now on until it ends. */
  watch: oc.output(eventIterator(pricingStateSchema)),
  cancel: oc.output(z.strictObject({ cancelled: z.boolean() })),
};
