import type { Times } from "#shared/scheduler/activities/activities.ts";
import { shareDay } from "#shared/scheduler/activities/gaps.ts";
import type { Instance, MeetingTime } from "./format/instance.ts";
import { overlaps } from "./format/times.ts";

/** The distinct times of all classes, which rooms are shut at them, and the time of each choice of each class. */
export interface CompiledTimes {
  readonly times: Times;
  /** Rooms × times. */
  readonly shut: Uint8Array;
  readonly timeOf: readonly Int32Array[];
}

/** Gives every distinct time an index. */
export function compileTimes({ classes, rooms, weeks: weeksInAll }: Instance): CompiledTimes {
  const known = new Map<string, number>();
  const distinct: MeetingTime[] = [];
  const timeOf = classes.map(({ times }) =>
    Int32Array.from(times, (time) => {
      const key = `${time.days} ${time.weeks} ${time.start} ${time.length}`;
      const index = known.get(key) ?? distinct.push(time) - 1;
      known.set(key, index);
      return index;
    }),
  );
  const count = distinct.length;
  const weekWords = (weeksInAll + 31) >> 5;
  const weeks = new Uint32Array(count * weekWords);
  for (const [index, time] of distinct.entries())
    for (let week = 0; week < weeksInAll; week++)
      if (time.weeks[week] === "1") weeks[index * weekWords + (week >> 5)] |= 1 << (week & 31);
  const overlapWords = (count + 31) >> 5;
  const times = {
    count,
    days: Int32Array.from(distinct, ({ days }) => bitsOf(days)),
    weeks,
    weekWords,
    start: Int32Array.from(distinct, ({ start }) => start),
    length: Int32Array.from(distinct, ({ length }) => length),
    disjoint: false,
    overlap: new Uint32Array(count * overlapWords),
    overlapWords,
  };
  for (let one = 0; one < count; one++)
    for (let other = 0; other < count; other++)
      if (
        times.start[one] < times.start[other] + times.length[other] &&
        times.start[other] < times.start[one] + times.length[one] &&
        shareDay(times, one, other)
      )
        times.overlap[one * overlapWords + (other >> 5)] |= 1 << (other & 31);
  const shut = new Uint8Array(rooms.length * count);
  for (const [room, { unavailable }] of rooms.entries())
    for (const [index, time] of distinct.entries())
      if (unavailable.some((closed) => overlaps(closed, time))) shut[room * count + index] = 1;
  return { times, shut, timeOf };
}

function bitsOf(bits: string): number {
  let number = 0;
  for (let at = 0; at < bits.length; at++) if (bits[at] === "1") number |= 1 << at;
  return number;
}
