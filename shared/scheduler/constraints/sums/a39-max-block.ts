import { sortByStart } from "./blocks.ts";
import { overEveryDay, perWeek } from "./every-day.ts";
import { sumRule } from "./sum-rule.ts";

/**
 * No block of a group lasts more than `limits[0]` slots, on any day of any week: two or more with no gap of more than
 * `limits[1]` slots between them. Limits: most, gap, weeks, factor.
 */
export const a39MaxBlock = sumRule(
  "A39",
  "longest block",
  overEveryDay((activities, times, { at, count }, [most, gap]) => {
    const { start, length } = activities.times;
    sortByStart(activities.times, times, at, count);
    let long = 0;
    for (let place = 0; place < count;) {
      const first = place;
      const begin = start[times[at[first]]];
      let end = begin;
      for (; place < count && (place === first || start[times[at[place]]] - end <= gap); place++)
        end = Math.max(end, start[times[at[place]]] + length[times[at[place]]]);
      if (place - first > 1 && end - begin > most) long++;
    }
    return long;
  }),
  perWeek,
);
