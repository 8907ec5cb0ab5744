import type { Attendance } from "#shared/scheduler/people/attendance.ts";
import { takeOtherwise } from "#shared/scheduler/people/choose.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";

/** A random person takes something else in one part of one choice, and what goes with it, where there are seats. */
export function chooseOtherwise(attendance: Attendance, { random }: Desk): boolean {
  const want = attendance.open[random.below(attendance.open.length)];
  const variants = attendance.variantsOf(want);
  const index = random.below(variants.length);
  const { parts } = variants[index];
  const part = random.below(parts.length);
  const activity = parts[part][random.below(parts[part].length)];
  if (attendance.variant[want] === index && attendance.taken[attendance.slotsFrom[want] + part] === activity)
    return false;
  return takeOtherwise(attendance, random, want, index, part, activity);
}
