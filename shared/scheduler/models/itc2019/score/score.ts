import { extraBreaks, extraDays, extraLoad, longBlocks } from "./day-sums.ts";
import type { DaySumInput } from "./day-sums.ts";
import type { Distribution, Instance } from "#shared/scheduler/models/itc2019/format/instance.ts";
import { canAttendBoth, PAIR_HOLDS } from "./pair-holds.ts";
import type { Placed, PairType } from "./pair-holds.ts";
import { sectioningBreaches } from "./sectioning-breaches.ts";
import { overlaps } from "#shared/scheduler/models/itc2019/format/times.ts";
import type { Timetable } from "#shared/scheduler/models/itc2019/format/timetable.ts";

/** What a timetable is worth. The four parts are weighed already; `total` is their sum. */
export interface Score {
  /** Hard rules broken, one entry per breach: `room 12: classes 3 and 7 overlap`. None in a valid timetable. */
  readonly breaches: readonly string[];
  readonly time: number;
  readonly room: number;
  readonly distribution: number;
  readonly student: number;
  readonly total: number;
}

/**
 * Scores a timetable straight from the text of the format: slow, complete, and with nothing in common with the search,
 * so that it can judge it.
 */
export function score(instance: Instance, timetable: Timetable): Score {
  const { classes, rooms, weights } = instance;
  const breaches: string[] = [];
  let [time, room, distribution, student] = [0, 0, 0, 0];
  const placed = timetable.places.map((place, index): Placed => {
    const { times, rooms: choices } = classes[index];
    const choice = place.room < 0 ? null : choices[place.room];
    time += times[place.time].penalty;
    room += choice?.penalty ?? 0;
    return {
      time: times[place.time],
      room: choice?.room ?? -1,
      travel: choice ? rooms[choice.room].travel : null,
    };
  });
  breaches.push(...roomBreaches(instance, placed), ...sectioningBreaches(instance, timetable));
  for (const rule of instance.distributions) {
    const amount = breachOf(instance, rule, placed);
    if (rule.required && amount > 0) breaches.push(`${rule.type}: ${idsOf(instance, rule.classes)}`);
    if (!rule.required) distribution += amount;
  }
  for (const taken of timetable.sections)
    for (let at = 0; at < taken.length; at++)
      for (let later = at + 1; later < taken.length; later++)
        if (!canAttendBoth(placed[taken[at]], placed[taken[later]])) student++;
  time *= weights.time;
  room *= weights.room;
  distribution *= weights.distribution;
  student *= weights.student;
  return { breaches, time, room, distribution, student, total: time + room + distribution + student };
}

/** The penalty of a soft distribution; of a hard one, more than 0 where it is broken. */
function breachOf(instance: Instance, rule: Distribution, placed: readonly Placed[]): number {
  const { type, parameters, required, classes } = rule;
  const input: DaySumInput = {
    times: classes.map((index) => placed[index].time),
    days: instance.days,
    weeks: instance.weeks,
  };
  const perWeek = (sum: number) => (required ? sum : Math.floor((rule.penalty * sum) / instance.weeks));
  const weight = required ? 1 : rule.penalty;
  switch (type) {
    case "MaxDays":
      return weight * extraDays(input, parameters[0]);
    case "MaxDayLoad":
      return perWeek(extraLoad(input, parameters[0]));
    case "MaxBreaks":
      return perWeek(extraBreaks(input, parameters[0], parameters[1]));
    case "MaxBlock":
      return perWeek(longBlocks(input, parameters[0], parameters[1]));
    default:
      return weight * brokenPairs(type, rule, placed);
  }
}

function brokenPairs(type: PairType, { classes, parameters }: Distribution, placed: readonly Placed[]): number {
  let broken = 0;
  for (let at = 0; at < classes.length; at++)
    for (let later = at + 1; later < classes.length; later++)
      if (!PAIR_HOLDS[type](placed[classes[at]], placed[classes[later]], parameters[0])) broken++;
  return broken;
}

/** Rooms that hold two classes at once, or one while they are shut. */
function roomBreaches({ classes, rooms }: Instance, placed: readonly Placed[]): readonly string[] {
  const breaches: string[] = [];
  for (const [index, { id, unavailable }] of rooms.entries()) {
    const here = classes.flatMap((_, at) => (placed[at].room === index ? [at] : []));
    for (const [place, at] of here.entries()) {
      if (unavailable.some((shut) => overlaps(shut, placed[at].time)))
        breaches.push(`room ${id}: unavailable for class ${classes[at].id}`);
      for (const other of here.slice(place + 1))
        if (overlaps(placed[at].time, placed[other].time))
          breaches.push(`room ${id}: classes ${classes[at].id} and ${classes[other].id} overlap`);
    }
  }
  return breaches;
}

function idsOf({ classes }: Instance, indices: readonly number[]): string {
  return indices.map((index) => classes[index].id).join(", ");
}
