import type { MeetingTime } from "./instance.ts";

/** Do two rows of bits have a one in the same place? */
export function shareBit(one: string, other: string): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] === "1" && other[at] === "1") return true;
  return false;
}

/** Do two times fall on a same day of a same week? */
export function shareDay(one: MeetingTime, other: MeetingTime): boolean {
  return shareBit(one.days, other.days) && shareBit(one.weeks, other.weeks);
}

/** Are both under way at some moment? */
export function overlaps(one: MeetingTime, other: MeetingTime): boolean {
  return one.start < other.start + other.length && other.start < one.start + one.length && shareDay(one, other);
}
