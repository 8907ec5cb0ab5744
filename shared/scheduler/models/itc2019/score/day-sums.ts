import type { MeetingTime } from "#shared/scheduler/models/itc2019/format/instance.ts";

/** Classes that follow one another with short gaps: first start, last end, how many. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly classes: number;
}

/** Times, and the length of the calendar. */
export interface DaySumInput {
  readonly times: readonly MeetingTime[];
  readonly days: number;
  readonly weeks: number;
}

/** By how many days too many of the week the classes are spread: MaxDays(D). */
export function extraDays({ times, days }: DaySumInput, most: number): number {
  let used = 0;
  for (let day = 0; day < days; day++) if (times.some((time) => time.days[day] === "1")) used++;
  return Math.max(0, used - most);
}

/** Slots over the limit, summed over the days of every week: MaxDayLoad(S). */
export function extraLoad(input: DaySumInput, most: number): number {
  return sumOverDays(input, (times) => times.reduce((load, { length }) => load + length, 0) - most);
}

/** Breaks over the limit, summed over the days of every week; a gap of more than `gap` slots is one: MaxBreaks(R,S). */
export function extraBreaks(input: DaySumInput, most: number, gap: number): number {
  return sumOverDays(input, (times) => blocksOf(times, gap).length - 1 - most);
}

/** Blocks of two classes or more that last over `most` slots, on all days of every week: MaxBlock(M,S). */
export function longBlocks(input: DaySumInput, most: number, gap: number): number {
  const isLong = ({ start, end, classes }: Block) => classes > 1 && end - start > most;
  return sumOverDays(input, (times) => blocksOf(times, gap).filter(isLong).length);
}

function sumOverDays({ times, days, weeks }: DaySumInput, amount: (times: readonly MeetingTime[]) => number): number {
  let sum = 0;
  for (let week = 0; week < weeks; week++)
    for (let day = 0; day < days; day++)
      sum += Math.max(0, amount(times.filter((time) => time.weeks[week] === "1" && time.days[day] === "1")));
  return sum;
}

function blocksOf(times: readonly MeetingTime[], gap: number): readonly Block[] {
  const blocks: Block[] = [];
  for (const { start, length } of times.toSorted((one, other) => one.start - other.start)) {
    const last = blocks.at(-1);
    if (last && start - last.end <= gap)
      blocks[blocks.length - 1] = {
        start: last.start,
        end: Math.max(last.end, start + length),
        classes: last.classes + 1,
      };
    else blocks.push({ start, end: start + length, classes: 1 });
  }
  return blocks;
}
