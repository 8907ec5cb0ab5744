import { overEveryDay, perWeek } from "./every-day.ts";
import { sumRule } from "./sum-rule.ts";

/** A group has `limits[0]` slots a day at most, in every week; each slot more counts. Limits: most, weeks, factor. */
export const a37MaxDayLoad = sumRule(
  "A37",
  "most slots a day",
  overEveryDay(({ times: { length } }, times, { at, count }, [most]) => {
    let load = 0;
    for (let place = 0; place < count; place++) load += length[times[at[place]]];
    return load - most;
  }),
  perWeek,
);
