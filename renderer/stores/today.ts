import type { Day } from "#shared/domain/calendar.ts";
import { dayFrom } from "#shared/domain/calendar.ts";

/** The day on the wall clock of this computer. */
export function today(now = new Date()): Day {
  return dayFrom(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
