import { shareDay } from "#shared/scheduler/activities/gaps.ts";
import { timePairRule } from "./time-pairs.ts";

/** On a same day, no more than `limit` slots from the first start to the last end. */
export const a34WorkDay = timePairRule(
  "A34",
  "work day",
  (times, one, other, limit) =>
    shareDay(times, one, other) &&
    Math.max(times.start[one] + times.length[one], times.start[other] + times.length[other]) -
      Math.min(times.start[one], times.start[other]) >
      limit,
);

/** On a same day, `limit` slots at least between them. */
export const a35MinGap = timePairRule(
  "A35",
  "minimum gap",
  (times, one, other, limit) =>
    shareDay(times, one, other) &&
    times.start[one] + times.length[one] + limit > times.start[other] &&
    times.start[other] + times.length[other] + limit > times.start[one],
);
