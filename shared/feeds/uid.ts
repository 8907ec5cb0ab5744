import { isoDate } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import type { Meeting } from "#shared/domain/plan.ts";

/**
 * The name a calendar first knows a meeting by: the same for the same run, kind and period, whatever else changes and
 * whichever calendar it stands in.
 * @param nth from 2 on where the names before it belong to meetings that have moved away from this period
 */
export function uidOf(run: string, { kind, day, daypart }: Meeting, nth = 1): string {
  const name = [key(run), key(kind), isoDate(day), key(daypart), ...(nth > 1 ? [nth] : [])].join("\n");
  return `${hashOf(name)}@dagdeel`;
}

/** A text as sixteen hexadecimal digits: the same text, the same digits, on every machine. */
export function hashOf(text: string): string {
  return `${fnv(text, 0x811c9dc5)}${fnv(text, 0x9747b28c)}`;
}

/** FNV-1a over the UTF-16 units of a text, from a seed, as eight hexadecimal digits. */
function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
