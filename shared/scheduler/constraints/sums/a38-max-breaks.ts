import { sortByStart } from "./blocks.ts";
import { overEveryDay, perWeek } from "./every-day.ts";
import { sumRule } from "./sum-rule.ts";

/**
 * A group has `limits[0]` breaks a day at most, in every week: a gap of more than `limits[1]` slots is one. Limits: most,
 * gap, weeks, factor.
 */
export const a38MaxBreaks = sumRule(
  "A38",
  "most breaks",
  overEveryDay((activities, times, { at, count }, [most, gap]) => {
    const { start, length } = activities.times;
    sortByStart(activities.times, times, at, count);
    let breaks = 0;
    let end = start[times[at[0]]];
    for (let place = 0; place < count; place++) {
      const time = times[at[place]];
      if (start[time] - end > gap) breaks++;
      end = Math.max(end, start[time] + length[time]);
    }
    return breaks - most;
  }),
  perWeek,
);
