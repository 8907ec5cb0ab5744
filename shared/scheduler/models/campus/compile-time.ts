import { weekOf, weekday } from "#shared/domain/calendar.ts";
import { teachingDays } from "#shared/domain/closed.ts";
import type { Facts } from "#shared/domain/facts.ts";
import type { Time } from "#shared/scheduler/problem.ts";

/** Numbers the periods of the teaching weekdays of the horizon, in time order. */
export function compileTime({ horizon, closed }: Facts): Time {
  const n = horizon.parts.length;
  const days = horizon.days;
  const firstWeek = days.length ? weekOf(days[0]) : 0;
  const weeks = days.length ? weekOf(days[days.length - 1]) - firstWeek + 1 : 0;
  const slots = 7 * n;
  const periods = days.length * n;
  const dayOf = new Int16Array(periods);
  const weekOfPeriod = new Int16Array(periods);
  const slotOf = new Int16Array(periods);
  const periodAt = new Int16Array(weeks * slots).fill(-1);
  const nightBefore = new Int16Array(periods).fill(-1);
  const nightAfter = new Int16Array(periods).fill(-1);
  const firstOfWeek = new Int16Array(weeks + 1).fill(periods);
  const siteLimit = new Int32Array(periods);
  days.forEach((day, index) => {
    const week = weekOf(day) - firstWeek;
    for (let place = 0; place < n; place++) {
      const period = index * n + place;
      dayOf[period] = index;
      weekOfPeriod[period] = week;
      slotOf[period] = (weekday(day) - 1) * n + place;
      periodAt[week * slots + slotOf[period]] = period;
      siteLimit[period] = horizon.parts[place].maxLearners ?? 0x3fff_ffff;
    }
    firstOfWeek[week] = Math.min(firstOfWeek[week], index * n);
    if (horizon.restAfterEvening && days[index + 1] === day + 1) {
      nightAfter[index * n + n - 1] = index * n + n;
      nightBefore[index * n + n] = index * n + n - 1;
    }
  });
  for (let week = weeks - 1; week >= 0; week--) firstOfWeek[week] = Math.min(firstOfWeek[week], firstOfWeek[week + 1]);
  const teaching = new Set(teachingDays(horizon, closed));
  return {
    periods,
    days: days.length,
    weeks,
    slots,
    dayOf,
    weekOf: weekOfPeriod,
    slotOf,
    periodAt,
    nightBefore,
    nightAfter,
    firstOfDay: Int16Array.from({ length: days.length + 1 }, (_, index) => index * n),
    firstOfWeek,
    teaching: Uint8Array.from(days, (day) => (teaching.has(day) ? 1 : 0)),
    target: horizon.target,
    siteLimit,
  };
}
