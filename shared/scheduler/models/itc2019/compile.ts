import type { Activities, Group } from "#shared/scheduler/activities/activities.ts";
import { withoutRuns } from "#shared/scheduler/models/without-runs.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import { compilePeople } from "./compile-people.ts";
import { compileTimes } from "./compile-times.ts";
import type { DistributionType, Instance } from "./format/instance.ts";
import { PARAMETERS } from "./format/instance.ts";

/** The problem an instance comes to, with what it takes to read an answer back. */
export interface CompiledInstance {
  readonly problem: Problem;
  /** Per class, the choice among its own times that each distinct time is. */
  readonly timeChoices: readonly ReadonlyMap<number, number>[];
}

/** The rule on activities that each distribution type is. */
const RULES: Readonly<Record<DistributionType, string>> = {
  SameStart: "A21",
  SameTime: "A22",
  DifferentTime: "A23",
  SameDays: "A24",
  DifferentDays: "A25",
  SameWeeks: "A26",
  DifferentWeeks: "A27",
  Overlap: "A28",
  NotOverlap: "A29",
  SameRoom: "A30",
  DifferentRoom: "A31",
  SameAttendees: "A32",
  Precedence: "A33",
  WorkDay: "A34",
  MinGap: "A35",
  MaxDays: "A36",
  MaxDayLoad: "A37",
  MaxBreaks: "A38",
  MaxBlock: "A39",
};

/** Types whose penalty is taken per week and rounded down before it is weighed. */
const PER_WEEK: ReadonlySet<DistributionType> = new Set(["MaxDayLoad", "MaxBreaks", "MaxBlock"]);

/** Every class becomes an activity of a kind of its own, every distribution a group; costs are weighed already. */
export function compileInstance(instance: Instance): CompiledInstance {
  const { classes, rooms, weights } = instance;
  const { times, shut, timeOf } = compileTimes(instance);
  const count = classes.length;
  const timeChoices = classes.map((it, index) => {
    const choices = new Map<number, number>();
    for (const [choice, { penalty }] of it.times.entries()) {
      const time = timeOf[index][choice];
      const known = choices.get(time);
      if (known === undefined || it.times[known].penalty > penalty) choices.set(time, choice);
    }
    return choices;
  });
  const timeCost = new Int32Array(count * times.count).fill(-1);
  const roomCost = new Int32Array(count * rooms.length).fill(-1);
  for (const [index, it] of classes.entries()) {
    for (const [time, choice] of timeChoices[index])
      timeCost[index * times.count + time] = weights.time * it.times[choice].penalty;
    for (const { room, penalty } of it.rooms) roomCost[index * rooms.length + room] = weights.room * penalty;
  }
  const activities: Activities = {
    count,
    kinds: count,
    kindOf: Int32Array.from(classes, (_, index) => index),
    times,
    ...lists(
      "times",
      timeChoices.map((choices) => [...choices.keys()]),
    ),
    timeCost,
    ...lists(
      "rooms",
      classes.map((it) => it.rooms.map(({ room }) => room)),
    ),
    roomCost,
    rivalsFrom: new Int32Array(count + 1),
    rivalsOf: new Int32Array(0),
    shut,
    travel: Int32Array.from(rooms.flatMap(({ travel }) => [...travel])),
    groups: groupsOf(instance),
    ...(instance.students.length === 0 ? {} : { people: compilePeople(instance) }),
  };
  return { problem: withoutRuns(rooms.length, activities), timeChoices };
}

function groupsOf({ distributions, weights, weeks }: Instance): readonly Group[] {
  return distributions.flatMap(({ type, parameters, required, penalty, classes }) => {
    if (!required && penalty * weights.distribution === 0) return [];
    const perWeek = PER_WEEK.has(type);
    const limits = perWeek ? [...parameters, weeks, weights.distribution] : parameters.slice(0, PARAMETERS[type] ?? 0);
    const weight = required ? 1 : perWeek ? penalty : penalty * weights.distribution;
    return [{ rule: RULES[type], members: Int32Array.from(classes), hard: required, weight, limits }];
  });
}

function lists<Name extends "times" | "rooms">(name: Name, of: readonly (readonly number[])[]) {
  const from = new Int32Array(of.length + 1);
  for (const [index, list] of of.entries()) from[index + 1] = from[index] + list.length;
  return { [`${name}From`]: from, [`${name}Of`]: Int32Array.from(of.flat()) } as Record<
    `${Name}From` | `${Name}Of`,
    Int32Array
  >;
}
