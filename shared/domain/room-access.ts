import type { Day } from "./calendar.ts";
import { weekday } from "./calendar.ts";
import type { Access } from "./campus.ts";

/** Does this access record open its room to a partner on a day, in a day-part? Blank lists are all. */
export function accessCovers(access: Access, partner: string, day: Day, daypart: string): boolean {
  const { weekdays, dayparts } = access;
  return (
    access.partner === partner &&
    (weekdays.length === 0 || weekdays.includes(weekday(day))) &&
    (dayparts.length === 0 || dayparts.includes(daypart))
  );
}
