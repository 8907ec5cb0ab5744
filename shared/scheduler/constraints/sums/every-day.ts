import { countBits } from "#shared/scheduler/bits.ts";
import type { Activities, Group } from "#shared/scheduler/activities/activities.ts";

/** Members of a group on one day of one week, as places in its list of times. */
interface Today {
  at: Int32Array;
  count: number;
}

/** What those who meet on one day exceed the limits by. */
type OnDay = (activities: Activities, times: Int32Array, today: Today, limits: readonly number[]) => number;

/** An excess summed over every day of every week. */
export function overEveryDay(onDay: OnDay) {
  const today: Today = { at: new Int32Array(64), count: 0 };
  return (activities: Activities, times: Int32Array, count: number, limits: readonly number[]): number => {
    const { days, weeks, weekWords } = activities.times;
    if (today.at.length < count) today.at = new Int32Array(2 * count);
    let usedDays = 0;
    for (let at = 0; at < count; at++) if (times[at] >= 0) usedDays |= days[times[at]];
    let sum = 0;
    for (; usedDays !== 0; usedDays &= usedDays - 1) {
      const day = usedDays & -usedDays;
      for (let word = 0; word < weekWords; word++) {
        // Weeks that the same members share come to the same: each set of members is counted once.
        let left = 0;
        for (let at = 0; at < count; at++)
          if (times[at] >= 0 && (days[times[at]] & day) !== 0) left |= weeks[times[at] * weekWords + word];
        while (left !== 0) {
          let alike = left;
          const week = left & -left;
          today.count = 0;
          for (let at = 0; at < count; at++) {
            const time = times[at];
            if (time < 0 || (days[time] & day) === 0) continue;
            const its = weeks[time * weekWords + word];
            if ((its & week) !== 0) {
              today.at[today.count++] = at;
              alike &= its;
            } else alike &= ~its;
          }
          left &= ~alike;
          const excess = onDay(activities, times, today, limits);
          if (excess > 0) sum += excess * countBits(alike);
        }
      }
    }
    return sum;
  };
}

/**
 * What a sum over every day of every week comes to. Limits end with the weeks and a factor: a soft group costs the factor
 * times the weight per week, rounded down; a hard one that is broken at all is broken as often as in an average week.
 */
export function perWeek({ hard, weight, limits }: Group, sum: number): number {
  const [weeks, factor] = limits.slice(-2);
  return hard ? weight * Math.ceil(sum / weeks) : factor * Math.floor((weight * sum) / weeks);
}
