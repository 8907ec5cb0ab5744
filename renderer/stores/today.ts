import type { Day } from "#shared/domain/calendar.ts";
import { dayFrom, parseDay } from "#shared/domain/calendar.ts";

/** The day on the wall clock of this computer. */
export function today(now = new Date()): Day {
  return dayFrom(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The day on the clock of a campus; in a time zone that nobody knows, that of this computer. */
export function todayIn(timeZone: string, now = new Date()): Day {
  try {
    return parseDay(new Intl.DateTimeFormat("sv-SE", { timeZone }).format(now)) ?? today(now);
  } catch {
    return today(now);
  }
}
