import { eventIterator, oc } from "@orpc/contract";
import * as z from "zod";
import { refusalSchema } from "./values.ts";

const codes = z.array(z.string());

/** A set of like things and what the duals say one more in it is worth, in learner-days: an estimate. */
export const pricedResourceSchema = z.strictObject({
  kind: z.enum(["rooms", "quota", "machines", "instructors", "site", "cohort", "days"]),
  /** Codes of the rooms, pools or instructors; of the day-part; of the cohort. */
  codes,
  /** The partner a quota is for, else blank. */
  partner: z.string(),
  /** For one more unit in one day-part of the week where it is worth most. */
  perDayPart: z.number(),
  /** For one more unit all year. */
  perYear: z.number(),
});

/** A set of like things with its price. */
export type PricedResource = z.infer<typeof pricedResourceSchema>;

/** A single thing and what one more of it is worth; see shared/scheduler/bound/ranked.ts. */
export const rankedSchema = z.strictObject({
  subject: z.enum(["rooms", "room-types", "machines", "instructors", "skills", "dayparts", "rules"]),
  code: z.string(),
  like: z.string(),
  perWeek: z.number(),
  perYear: z.number(),
});

/** What no plan can better: every number follows from duals by `certifiedBound`, whatever the solver said. */
export const boundsSchema = z.strictObject({
  /** Fewest unplaced learner-days, and those of all runs. */
  unplacedLearnerDays: z.int(),
  demandLearnerDays: z.int(),
  /** In how many cases the unplaced learner-days were proved, each by duals of its own. */
  cases: z.int(),
  teachingDays: z.int(),
  targetLearners: z.int(),
  /** Most teaching days on target. */
  daysOnTarget: z.int(),
  /** Most learners per teaching day, in the order of the calendar. */
  learnersPerDay: z.array(z.strictObject({ day: z.int(), most: z.int() })),
  /** Sets of like things, dearest first. */
  prices: z.array(pricedResourceSchema),
  /** Single things, subject by subject, dearest first. */
  ranked: z.array(rankedSchema),
  /** Did the time run out, so that bounds are true but not as good as they could be? */
  cutShort: z.boolean(),
});

/** What no plan can better. */
export type Bounds = z.infer<typeof boundsSchema>;

/** How far a proof has come: what is being bounded, and what is proved of the unplaced learner-days; −1 for nothing yet. */
export const boundProgressSchema = z.strictObject({
  part: z.enum(["unplaced", "learners", "cases", "target"]),
  /** Days whose learners are bounded, or cases looked at. */
  done: z.int(),
  unplacedLearnerDays: z.int(),
});

/** How far a proof has come. */
export type BoundProgress = z.infer<typeof boundProgressSchema>;

/** Why there is no bound: the proof took too long, was cancelled, or broke off. `message` says how, where it broke off. */
export const noBoundSchema = z.strictObject({
  kind: z.literal("none"),
  reason: z.enum(["timeout", "cancelled", "failed"]),
  message: z.string(),
});

/** Bounds that are proved, or none is claimed. */
export const boundOutcomeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("proved"), bounds: boundsSchema }),
  noBoundSchema,
]);

/** Bounds that are proved, or none is claimed. */
export type BoundOutcome = z.infer<typeof boundOutcomeSchema>;

/** Where the proof for the campus as it is stands. */
export const boundStateSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("unknown") }),
  z.strictObject({ kind: z.literal("running"), progress: boundProgressSchema }),
  ...boundOutcomeSchema.options,
]);

/** Where the proof for the campus as it is stands. */
export type BoundState = z.infer<typeof boundStateSchema>;

/** Proving what no plan can better: of the campus that is worked on, remembered until it changes. One proof at a time. */
export const boundsContract = {
  /** Starts a proof; where the bounds of this campus are known already, nothing is done anew unless asked. */
  start: oc
    .input(z.strictObject({ seconds: z.int().min(1).max(3600), anew: z.boolean() }))
    .output(z.union([z.strictObject({ started: z.boolean() }), refusalSchema])),
  /** The bounds of the campus as it is now, or how far their proof is. */
  state: oc.output(boundStateSchema),
  /** The same from now on until a proof that is under way ends; at most four times a second. */
  watch: oc.output(eventIterator(boundStateSchema)),
  cancel: oc.output(z.strictObject({ cancelled: z.boolean() })),
};
