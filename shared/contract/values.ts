import * as z from "zod";
import type { Diff } from "#shared/domain/diff.ts";
import type { CampusLists } from "#shared/domain/tables.ts";

/** A path on this computer. */
export const pathSchema = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !path.includes("\0"), "a path holds no NUL");

/** What a commit says of itself. */
export const aboutSchema = z.strictObject({
  act: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A diff on its way to the window: made by the document, so only its outer shape is checked. */
export const diffSchema = z.custom<Diff>(Array.isArray);

/** A whole campus on its way to the window: made by the document, so only its outer shape is checked. */
export const listsSchema = z.custom<CampusLists>((value) => typeof value === "object" && value !== null);

/** The figures of FORMAT.md; shares are parts of 1. */
export const figuresSchema = z.strictObject({
  teachingDays: z.int(),
  targetLearners: z.int(),
  shortfall: z.int(),
  daysOnTarget: z.int(),
  daysOnTargetShare: z.number(),
  learnersPerDayWorst: z.int(),
  learnersPerDayP10: z.int(),
  learnersPerDayMean: z.number(),
  presences: z.int(),
  presencesByDaypart: z.record(z.string(), z.int()),
  unplacedRuns: z.int(),
  unplacedLearnerDays: z.int(),
  roomFrequency: z.number(),
  roomOccupancy: z.number(),
  roomUtilisation: z.number(),
  machineUse: z.number(),
  instability: z.int(),
});

/** A refusal as it crosses the bridge: a code of the language files with its values. */
export const refusalSchema = z.strictObject({
  refused: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** The error of a request that is refused for a reason a planner can act on; its data is the refusal. */
export const refusing = { REFUSED: { status: 422, data: refusalSchema } };
