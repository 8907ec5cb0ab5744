import type {
  Distribution,
  DistributionType,
  Instance,
  MeetingTime,
} from "#shared/scheduler/models/itc2019/format/instance.ts";

/** A time of a tiny instance: five days of 100 slots, four weeks; every week where none is said. */
export function at(days: string, start: number, length: number, weeks = "1111"): MeetingTime {
  return { days, weeks, start, length };
}

/** A class of a tiny instance: its times (free) and its rooms by index, none where it needs none. */
export interface TinyClass {
  readonly times: readonly MeetingTime[];
  readonly rooms?: readonly number[];
}

/** A distribution over all classes, soft with penalty 1 unless told otherwise. */
export function rule(
  type: DistributionType,
  parameters: readonly number[],
  classes: readonly number[],
  penalty: number | "required" = 1,
): Distribution {
  const required = penalty === "required";
  return { type, parameters, required, penalty: required ? 0 : penalty, classes };
}

/** An instance of some classes, a course each, with three rooms; from room 0 to room 2 it is 5 slots on foot. */
export function tinyInstance(
  classes: readonly TinyClass[],
  distributions: readonly Distribution[] = [],
  rest: Partial<Instance> = {},
): Instance {
  const travel = [
    [0, 0, 5],
    [0, 0, 0],
    [5, 0, 0],
  ];
  return {
    name: "tiny",
    days: 5,
    slotsPerDay: 100,
    weeks: 4,
    weights: { time: 1, room: 1, distribution: 1, student: 1 },
    rooms: travel.map((row, id) => ({ id: `${id}`, capacity: 20, travel: Int32Array.from(row), unavailable: [] })),
    courses: classes.map((_, index) => ({ id: `${index}`, configs: [{ id: `${index}`, subparts: [[index]] }] })),
    classes: classes.map(({ times, rooms }, index) => ({
      id: `${index}`,
      limit: 20,
      parent: -1,
      needsRoom: rooms !== undefined,
      rooms: (rooms ?? []).map((room) => ({ room, penalty: 0 })),
      times: times.map((time) => ({ ...time, penalty: 0 })),
    })),
    distributions,
    students: [],
    ...rest,
  };
}
