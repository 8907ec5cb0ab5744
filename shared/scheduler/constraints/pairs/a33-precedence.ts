import type { Times } from "#shared/scheduler/activities/activities.ts";
import { timePairRule } from "./time-pairs.ts";

/** The first meeting of each comes before the first meeting of those behind it in the group. */
export const a33Precedence = timePairRule(
  "A33",
  "precedence",
  (times, one, other) => !precedes(times, one, other),
  true,
);

function precedes(times: Times, one: number, other: number): boolean {
  const { days, start, length } = times;
  const weeks = firstWeek(times, one) - firstWeek(times, other);
  if (weeks !== 0) return weeks < 0;
  const firstDays = lowestBit(days[one]) - lowestBit(days[other]);
  if (firstDays !== 0) return firstDays < 0;
  return start[one] + length[one] <= start[other];
}

function firstWeek({ weeks, weekWords }: Times, time: number): number {
  for (let word = 0; word < weekWords; word++) {
    const bits = weeks[time * weekWords + word];
    if (bits !== 0) return word * 32 + lowestBit(bits);
  }
  return Infinity;
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
