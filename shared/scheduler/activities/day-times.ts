import { lowestBit } from "#shared/scheduler/bits.ts";
import type { Times } from "./activities.ts";

/** Times as a day and a slot of that day, for rules that look at days of single slots. */
export interface DayTimes {
  readonly days: number;
  /** Slots of a day: see MOST_SLOTS. */
  readonly slots: number;
  readonly dayOf: Int32Array;
  readonly slotOf: Int32Array;
}

/** Reads times of one day and one slot each: the only ones that the rules on days of activities know. */
export function dayTimesOf({ count, days, start }: Times): DayTimes {
  const dayOf = Int32Array.from(days, lowestBit);
  let most = 0;
  let slots = 0;
  for (let time = 0; time < count; time++) {
    most = Math.max(most, dayOf[time] + 1);
    slots = Math.max(slots, start[time] + 1);
  }
  return { days: most, slots, dayOf, slotOf: start };
}
