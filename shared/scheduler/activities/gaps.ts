import type { Activities, Times } from "./activities.ts";

/** The time between two times, ready to be held against the time it takes to walk between two rooms. */
export interface Gaps {
  /**
   * Per pair of times (times × times): 0 where they overlap, 1 + the slots between them where they fall on a same day of
   * a same week, the largest number where they do not, or are further apart than any walk.
   */
  readonly gap: Uint8Array | Uint16Array;
  /** Slots from room to room, (rooms + 1) × (rooms + 1); place 0 is no room, which is near everything. */
  readonly walk: Uint8Array | Uint16Array;
  readonly times: number;
  readonly stride: number;
}

const known = new WeakMap<Activities, Gaps>();

/** The gaps of these activities, worked out once. Two activities can have the same people if `gap > walk`. */
export function gapsOf(activities: Activities, rooms: number): Gaps {
  const found = known.get(activities);
  if (found) return found;
  const gaps = { ...tablesOf(activities, rooms), times: activities.times.count, stride: rooms + 1 };
  known.set(activities, gaps);
  return gaps;
}

function tablesOf({ times, travel }: Activities, rooms: number): Pick<Gaps, "gap" | "walk"> {
  const farthest = travel.reduce((most, slots) => Math.max(most, slots), 0);
  const [Table, largest] = farthest < 0xff ? [Uint8Array, 0xff] : [Uint16Array, 0xffff];
  const walk = new Table((rooms + 1) * (rooms + 1));
  for (let one = 0; one < rooms && travel.length > 0; one++)
    for (let other = 0; other < rooms; other++)
      walk[(one + 1) * (rooms + 1) + other + 1] = Math.min(largest - 1, travel[one * rooms + other]);
  const { count, start, length } = times;
  const gap = new Table(count * count).fill(largest);
  for (let one = 0; one < count; one++)
    for (let other = one; other < count; other++) {
      if (!shareDay(times, one, other)) continue;
      const between = Math.max(start[other] - start[one] - length[one], start[one] - start[other] - length[other]);
      const value = between < 0 ? 0 : Math.min(largest, between + 1);
      gap[one * count + other] = value;
      gap[other * count + one] = value;
    }
  return { gap, walk };
}

/** Do two times fall on a same day of a same week? */
export function shareDay({ days, weeks, weekWords }: Times, one: number, other: number): boolean {
  if ((days[one] & days[other]) === 0) return false;
  for (let word = 0; word < weekWords; word++)
    if ((weeks[one * weekWords + word] & weeks[other * weekWords + word]) !== 0) return true;
  return false;
}
