import { eventIterator, oc } from "@orpc/contract";
import * as z from "zod";
import type { Finding } from "#shared/scheduler/why/checks/finding.ts";
import type { Fix } from "#shared/scheduler/why/fixes/fix.ts";
import type { WhyDay } from "#shared/scheduler/why/why-day.ts";
import type { WhyNot } from "#shared/scheduler/why/why-not.ts";
import { documentStateSchema } from "./document.ts";
import { refusalSchema } from "./values.ts";

const code = z.string().min(1).max(200);
const id = z.string().min(1).max(100);
const isObject = (value: unknown) => typeof value === "object" && value !== null;
const state = z.strictObject({ state: documentStateSchema });

/** A fix that was tried, by the id it is carried out by; what it changes in the document stays with the program. */
export type FixOffer = Omit<Fix, "diff"> & { readonly id: string };

/**
 * How far an answer is: `time-up` is as far as the time went, `refused` where there is nothing to ask, `failed` where
 * the program could not go on.
 */
const phaseSchema = z.enum(["starting", "facts", "fixes", "done", "time-up", "refused", "failed"]);

/** What every answer tells beside itself. */
const progress = {
  phase: phaseSchema,
  /** Part of 1 that is done. */
  share: z.number().min(0).max(1),
  /** Why there is no answer, where there is none. */
  refusal: refusalSchema.nullable(),
};

/** Why a run, or a meeting in a cell, does not fit, as far as it is known. Made by the program: only its outer shape is checked. */
export const whyAnswerSchema = z.strictObject({
  ...progress,
  why: z.custom<WhyNot>(isObject).nullable(),
  fixes: z.array(z.custom<FixOffer>(isObject)).readonly(),
});

/** Why a run, or a meeting in a cell, does not fit. */
export type WhyAnswer = z.infer<typeof whyAnswerSchema>;

/** What keeps runs from a day, as far as it is known. */
export const dayAnswerSchema = z.strictObject({ ...progress, day: z.custom<WhyDay>(isObject).nullable() });

/** What keeps runs from a day. */
export type DayAnswer = z.infer<typeof dayAnswerSchema>;

/** A cell of the timetable, and the meeting that would move there; see `shared/scheduler/why/cell/cell.ts`. */
export const cellSchema = z.strictObject({
  run: code,
  kind: code,
  day: z.int(),
  daypart: code,
  room: code,
  from: z.strictObject({ day: z.int(), daypart: code }).optional(),
});

/** Why not: questions about the plan as it is, and what would help. Who stops listening cancels the question. */
export const whyContract = {
  /** Why a run is not in the plan. */
  run: oc.input(z.strictObject({ run: code })).output(eventIterator(whyAnswerSchema)),
  /** Why a meeting cannot stand in a cell. */
  cell: oc.input(cellSchema).output(eventIterator(whyAnswerSchema)),
  /** What keeps runs from a day. */
  day: oc.input(z.strictObject({ day: z.int() })).output(eventIterator(dayAnswerSchema)),
  /** What is impossible in the tables, whatever the plan. */
  preCheck: oc.output(
    z.union([z.strictObject({ findings: z.array(z.custom<Finding>(isObject)).readonly() }), refusalSchema]),
  ),
  /** Does what a fix does: one undoable edit. Refused where the document has changed so that it no longer fits. */
  carryOut: oc.input(z.strictObject({ fix: id })).output(z.union([state, refusalSchema])),
  /** The same in a new scenario, which is open then. */
  asScenario: oc
    .input(z.strictObject({ fix: id, name: z.string().trim().min(1).max(200) }))
    .output(z.union([state, refusalSchema])),
};
