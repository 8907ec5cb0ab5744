import type { DistributionType } from "#shared/scheduler/models/itc2019/format/instance.ts";
import { at } from "./tiny.ts";
import type { TinyClass } from "./tiny.ts";

/** Classes with one time and room each, and how often a distribution over them is broken, counted by hand. */
export interface DistributionCase {
  readonly says: string;
  readonly type: DistributionType;
  readonly parameters: readonly number[];
  readonly classes: readonly TinyClass[];
  /** What it costs with penalty 3. */
  readonly cost: number;
}

const MONDAY = "10000";
const TUESDAY = "01000";
const MON_WED = "10100";

function one(days: string, start: number, length: number, weeks?: string, room?: number): TinyClass {
  return { times: [at(days, start, length, weeks)], ...(room === undefined ? {} : { rooms: [room] }) };
}

function of(type: DistributionType, ...parameters: number[]) {
  return (says: string, cost: number, ...classes: TinyClass[]) => ({ says, type, parameters, classes, cost });
}

const sameStart = of("SameStart");
const sameTime = of("SameTime");
const differentTime = of("DifferentTime");
const sameDays = of("SameDays");
const differentDays = of("DifferentDays");
const sameWeeks = of("SameWeeks");
const differentWeeks = of("DifferentWeeks");
const overlap = of("Overlap");
const notOverlap = of("NotOverlap");
const sameRoom = of("SameRoom");
const differentRoom = of("DifferentRoom");
const sameAttendees = of("SameAttendees");
const precedence = of("Precedence");
const workDay = of("WorkDay", 30);
const minGap = of("MinGap", 10);
const maxDays = of("MaxDays", 2);
const maxDayLoad = of("MaxDayLoad", 20);
const maxBreaks = of("MaxBreaks", 1, 5);
const maxBlock = of("MaxBlock", 30, 5);

/** Every one of the nineteen types, kept and broken. */
export const DISTRIBUTION_CASES: readonly DistributionCase[] = [
  sameStart("the same start on other days", 0, one(MONDAY, 10, 5), one(TUESDAY, 10, 9)),
  sameStart(
    "two of three start alike: two pairs broken",
    6,
    one(MONDAY, 10, 5),
    one(MONDAY, 10, 5),
    one(MONDAY, 11, 5),
  ),
  sameTime("the shorter within the longer", 0, one(MONDAY, 10, 20), one(TUESDAY, 15, 5)),
  sameTime("overlapping, neither within the other", 3, one(MONDAY, 10, 20), one(MONDAY, 15, 20)),
  differentTime("one after the other", 0, one(MONDAY, 10, 5), one(MONDAY, 15, 5)),
  differentTime("the same time of other days", 3, one(MONDAY, 10, 5), one(TUESDAY, 14, 5)),
  sameDays("days of one among those of the other", 0, one(MONDAY, 10, 5), one(MON_WED, 50, 5)),
  sameDays("a day each that the other lacks", 3, one(MON_WED, 10, 5), one("10010", 10, 5)),
  differentDays("no day in common", 0, one(MON_WED, 10, 5), one(TUESDAY, 10, 5)),
  differentDays("Monday in common, weeks not", 3, one(MON_WED, 10, 5, "1000"), one(MONDAY, 50, 5, "0100")),
  sameWeeks("weeks of one among those of the other", 0, one(MONDAY, 10, 5, "1100"), one(TUESDAY, 10, 5)),
  sameWeeks("a week each that the other lacks", 3, one(MONDAY, 10, 5, "1100"), one(MONDAY, 10, 5, "0110")),
  differentWeeks("no week in common", 0, one(MONDAY, 10, 5, "1100"), one(MONDAY, 10, 5, "0011")),
  differentWeeks("a week in common, days not", 3, one(MONDAY, 10, 5, "1100"), one(TUESDAY, 10, 5, "0100")),
  overlap("one slot in common", 0, one(MONDAY, 10, 5), one(MON_WED, 14, 5)),
  overlap("back to back", 3, one(MONDAY, 10, 5), one(MONDAY, 15, 5)),
  overlap("the same time in other weeks", 3, one(MONDAY, 10, 5, "1000"), one(MONDAY, 10, 5, "0100")),
  notOverlap(
    "back to back, other days, other weeks",
    0,
    one(MONDAY, 10, 5, "1100"),
    one(MONDAY, 15, 5),
    one(TUESDAY, 10, 5),
  ),
  notOverlap("one slot in common", 3, one(MONDAY, 10, 5), one(MONDAY, 14, 5)),
  sameRoom("all in one", 0, one(MONDAY, 10, 5, "1111", 1), one(MONDAY, 50, 5, "1111", 1)),
  sameRoom(
    "one elsewhere: two pairs broken",
    6,
    one(MONDAY, 1, 5, "1111", 1),
    one(MONDAY, 9, 5, "1111", 1),
    one(MONDAY, 1, 5, "1111", 2),
  ),
  differentRoom("each its own", 0, one(MONDAY, 10, 5, "1111", 1), one(MONDAY, 10, 5, "1111", 2)),
  differentRoom("one room for two", 3, one(MONDAY, 10, 5, "1111", 1), one(TUESDAY, 10, 5, "1111", 1)),
  sameAttendees("time enough to walk", 0, one(MONDAY, 10, 5, "1111", 0), one(MONDAY, 20, 5, "1111", 2)),
  sameAttendees("one slot too few to walk", 3, one(MONDAY, 10, 5, "1111", 0), one(MONDAY, 19, 5, "1111", 2)),
  sameAttendees("no room, no walk", 0, one(MONDAY, 10, 5, "1111", 0), one(MONDAY, 15, 5)),
  sameAttendees("at once", 3, one(MONDAY, 10, 5), one(MONDAY, 10, 5)),
  precedence(
    "week, then day, then end",
    0,
    one(TUESDAY, 10, 5, "1000"),
    one(MONDAY, 10, 5, "0100"),
    one(TUESDAY, 10, 5, "0110"),
    one(TUESDAY, 15, 5, "0100"),
  ),
  precedence("the second on the first's day but too early", 3, one(MONDAY, 10, 5), one(MON_WED, 14, 5)),
  workDay("from first start to last end 30", 0, one(MONDAY, 10, 5), one(MONDAY, 35, 5)),
  workDay("31, but not in one week", 0, one(MONDAY, 10, 5, "1000"), one(MONDAY, 36, 5, "0100")),
  workDay("31", 3, one(MONDAY, 10, 5), one(MONDAY, 36, 5)),
  minGap("10 between", 0, one(MONDAY, 10, 5), one(MONDAY, 25, 5)),
  minGap("9 between", 3, one(MONDAY, 10, 5), one(MONDAY, 24, 5)),
  minGap("9 between on other days", 0, one(MONDAY, 10, 5), one(TUESDAY, 24, 5)),
  maxDays("two days", 0, one(MON_WED, 10, 5), one(MONDAY, 20, 5, "1000")),
  maxDays("four days, two too many, in other weeks too", 6, one(MON_WED, 10, 5), one("01010", 20, 5, "1000")),
  maxDayLoad("20 a day", 0, one(MONDAY, 10, 10), one(MON_WED, 20, 10)),
  maxDayLoad("4 too much in 3 of 4 weeks: 3 × 12 / 4", 9, one(MONDAY, 10, 10), one(MONDAY, 10, 14, "1110")),
  maxDayLoad("1 too much in 1 of 4 weeks: 3 × 1 / 4 rounds down", 0, one(MONDAY, 10, 10), one(MONDAY, 10, 11, "1000")),
  maxBreaks("one break", 0, one(MONDAY, 10, 5), one(MONDAY, 20, 5), one(MONDAY, 31, 5)),
  maxBreaks("two breaks in all weeks", 3, one(MONDAY, 10, 5), one(MONDAY, 21, 5), one(MONDAY, 32, 5)),
  maxBreaks(
    "two breaks in half of the weeks: 3 × 2 / 4",
    1,
    one(MONDAY, 10, 5),
    one(MONDAY, 21, 5, "0110"),
    one(MONDAY, 32, 5),
  ),
  maxBlock("30 in a row", 0, one(MONDAY, 10, 10), one(MONDAY, 25, 15)),
  maxBlock("31 in a row", 3, one(MONDAY, 10, 10), one(MONDAY, 25, 16)),
  maxBlock("one class alone may last", 0, one(MONDAY, 10, 40), one(MONDAY, 56, 10)),
  maxBlock("a class within a long one makes two", 3, one(MONDAY, 10, 40), one(MONDAY, 20, 10)),
];
