import { overlaps } from "#shared/scheduler/activities/activities.ts";
import { timePairRule } from "./time-pairs.ts";

/** They overlap. */
export const a28Overlap = timePairRule("A28", "overlap", (times, one, other) => !overlaps(times, one, other));

/** They do not overlap. */
export const a29NotOverlap = timePairRule("A29", "not overlap", overlaps);
