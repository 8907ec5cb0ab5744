import type { MeetingTime } from "#shared/scheduler/models/itc2019/format/instance.ts";
import { overlaps, shareBit, shareDay } from "#shared/scheduler/models/itc2019/format/times.ts";

/** A class as placed: its time, its room or −1, and the slots from that room to every other. */
export interface Placed {
  readonly time: MeetingTime;
  readonly room: number;
  readonly travel: Int32Array | null;
}

const endOf = ({ start, length }: MeetingTime) => start + length;

/** Are all ones of one row in the other, or the other way round? */
function isNested(one: string, other: string): boolean {
  const within = (inner: string, outer: string) => [...inner].every((bit, at) => bit === "0" || outer[at] === "1");
  return within(one, other) || within(other, one);
}

/** Can the same people be in both, walking included? */
export function canAttendBoth(one: Placed, other: Placed): boolean {
  if (!shareDay(one.time, other.time)) return true;
  const walk = other.room < 0 ? 0 : (one.travel?.[other.room] ?? 0);
  return endOf(one.time) + walk <= other.time.start || endOf(other.time) + walk <= one.time.start;
}

/** Is the first meeting of `one` over before that of `other` begins? */
function precedes({ time: one }: Placed, { time: other }: Placed): boolean {
  const weeks = one.weeks.indexOf("1") - other.weeks.indexOf("1");
  if (weeks !== 0) return weeks < 0;
  const days = one.days.indexOf("1") - other.days.indexOf("1");
  if (days !== 0) return days < 0;
  return endOf(one) <= other.start;
}

type Holds = (one: Placed, other: Placed, parameter: number) => boolean;

/**
 * The fifteen distribution types over pairs, as the format states them; `one` stands before `other` in the distribution.
 */
export const PAIR_HOLDS = {
  SameStart: ({ time: one }, { time: other }) => one.start === other.start,
  SameTime: ({ time: one }, { time: other }) =>
    (one.start <= other.start && endOf(other) <= endOf(one)) ||
    (other.start <= one.start && endOf(one) <= endOf(other)),
  DifferentTime: ({ time: one }, { time: other }) => endOf(one) <= other.start || endOf(other) <= one.start,
  SameDays: ({ time: one }, { time: other }) => isNested(one.days, other.days),
  DifferentDays: ({ time: one }, { time: other }) => !shareBit(one.days, other.days),
  SameWeeks: ({ time: one }, { time: other }) => isNested(one.weeks, other.weeks),
  DifferentWeeks: ({ time: one }, { time: other }) => !shareBit(one.weeks, other.weeks),
  Overlap: ({ time: one }, { time: other }) => overlaps(one, other),
  NotOverlap: ({ time: one }, { time: other }) => !overlaps(one, other),
  SameRoom: (one, other) => one.room === other.room,
  DifferentRoom: (one, other) => one.room !== other.room,
  SameAttendees: canAttendBoth,
  Precedence: precedes,
  WorkDay: ({ time: one }, { time: other }, slots) =>
    !shareDay(one, other) || Math.max(endOf(one), endOf(other)) - Math.min(one.start, other.start) <= slots,
  MinGap: ({ time: one }, { time: other }, gap) =>
    !shareDay(one, other) || endOf(one) + gap <= other.start || endOf(other) + gap <= one.start,
} as const satisfies Record<string, Holds>;

/** A type that is about pairs of classes. */
export type PairType = keyof typeof PAIR_HOLDS;
