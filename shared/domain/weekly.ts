import { key } from "./codes.ts";
import type { Horizon } from "./horizon.ts";

/** A time that returns every week: ISO weekday × number of day-parts + place of the day-part. */
export type Slot = number;

/** The slot of a weekday (1 to 7) and the place of a day-part. */
export function slotOf(horizon: Horizon, weekday: number, place: number): Slot {
  return weekday * horizon.parts.length + place;
}

/** The slots that a list such as `1-VM;5-AV` names; what names none is passed over (import refuses it). */
export function slotsFrom(horizon: Horizon, texts: readonly string[]): ReadonlySet<Slot> {
  const slots = new Set<Slot>();
  for (const text of texts) {
    const dash = text.indexOf("-");
    const weekday = Number(text.slice(0, dash));
    const place = horizon.parts.findIndex((part) => key(part.code) === key(text.slice(dash + 1)));
    if (dash > 0 && weekday >= 1 && weekday <= 7 && place >= 0) slots.add(slotOf(horizon, weekday, place));
  }
  return slots;
}
