import { eventIterator, oc } from "@orpc/contract";
import * as z from "zod";
import { documentStateSchema } from "./document.ts";
import { figuresSchema, refusalSchema } from "./values.ts";

/** How the search stands. Costs are whole numbers, hardest first; see shared/scheduler/SPEC.md. */
export const solveProgressSchema = z.strictObject({
  phase: z.enum(["starting", "construction", "search", "done", "cancelled", "failed"]),
  /** Seconds since the start, by the clock of the process that feeds the worker. */
  seconds: z.number(),
  iterations: z.int(),
  unplacedLearnerDays: z.int(),
  unplacedRuns: z.int(),
  daysOnTarget: z.int(),
  shortfall: z.int(),
  instability: z.int(),
  /** What went wrong, where something did. */
  message: z.string(),
});

/** Progress of a solve run. */
export type SolveProgress = z.infer<typeof solveProgressSchema>;

/** How long, from which seed, and from which plan a run starts. */
export const solveStartSchema = z.strictObject({
  seconds: z.int().min(1).max(86_400),
  seed: z.int().min(0).max(0xffff_ffff),
  /** Start from the plan as it is, or from nothing but pins and hand-made placements. */
  from: z.enum(["plan", "empty"]),
});

/** What a run starts with. */
export type SolveStart = z.infer<typeof solveStartSchema>;

/** A result against the plan as it is. */
export const solveResultSchema = z.strictObject({
  before: figuresSchema,
  after: figuresSchema,
  movedMeetings: z.int(),
});

/** A result against the plan as it is. */
export type SolveResult = z.infer<typeof solveResultSchema>;

/** Solving: start, follow, cancel, accept, discard. One run at a time per document. */
export const solveContract = {
  start: oc.input(solveStartSchema).output(z.union([z.strictObject({ started: z.literal(true) }), refusalSchema])),
  /** Progress at most four times a second, the last one with phase done, cancelled or failed. Ends with the run. */
  watch: oc.output(eventIterator(solveProgressSchema)),
  cancel: oc.output(z.strictObject({ cancelled: z.boolean() })),
  /** The finished result against the plan as it is, or null where there is none. */
  result: oc.output(solveResultSchema.nullable()),
  /** Makes the result the plan: one undoable edit. */
  accept: oc.output(z.union([z.strictObject({ state: documentStateSchema }), refusalSchema])),
  discard: oc.output(z.strictObject({ discarded: z.boolean() })),
};
