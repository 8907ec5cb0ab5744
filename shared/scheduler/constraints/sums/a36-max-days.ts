import { countBits } from "#shared/scheduler/bits.ts";
import { sumRule } from "./sum-rule.ts";

/** A group meets on `limits[0]` days of the week at most; a day more costs its weight. */
export const a36MaxDays = sumRule(
  "A36",
  "most days",
  ({ times: { days } }, times, count, [most]) => {
    let used = 0;
    for (let at = 0; at < count; at++) if (times[at] >= 0) used |= days[times[at]];
    return Math.max(0, countBits(used) - most);
  },
  ({ weight }, days) => weight * days,
);
