import type { Random } from "#shared/scheduler/random.ts";
import { DISTRIBUTION_TYPES } from "./format/instance.ts";
import type { Distribution, Instance, MeetingTime } from "./format/instance.ts";
import { tinyInstance } from "./score/tiny.ts";

const DAYS = ["10000", "01000", "10100", "00101"];
const WEEKS = ["1111", "1010", "0110", "0001"];

/** A small instance for proofs: every distribution type hard and soft, travel, closures, courses with labs, students. */
export function randomInstance(random: Random): Instance {
  const pick = <T>(list: readonly T[]) => list[random.below(list.length)];
  const time = (): MeetingTime => ({
    days: pick(DAYS),
    weeks: pick(WEEKS),
    start: 5 * random.below(12),
    length: 5 + 5 * random.below(3),
  });
  const classes = Array.from({ length: 15 }, (_, index) => ({
    times: Array.from({ length: 2 + random.below(5) }, time),
    ...(index % 5 === 4 ? {} : { rooms: [0, 1, 2].slice(0, 1 + random.below(3)) }),
  }));
  const distributions = DISTRIBUTION_TYPES.flatMap((type) =>
    [true, false].map((required): Distribution => {
      const members = Array.from({ length: 2 + random.below(4) }, () => random.below(classes.length));
      const parameters = {
        WorkDay: [20],
        MinGap: [6],
        MaxDays: [1],
        MaxDayLoad: [12],
        MaxBreaks: [0, 4],
        MaxBlock: [14, 6],
      };
      return {
        type,
        required,
        penalty: required ? 0 : 1 + random.below(9),
        parameters: type in parameters ? parameters[type as keyof typeof parameters] : [],
        classes: [...new Set(members)],
      };
    }),
  );
  // One group large enough to be counted day by day.
  for (const penalty of [0, 7])
    distributions.push({
      type: "SameAttendees",
      required: penalty === 0,
      penalty,
      parameters: [],
      classes: classes.map((_, index) => index).slice(penalty === 0 ? 0 : 1),
    });
  const plain = tinyInstance(classes, distributions);
  return {
    ...plain,
    weights: { time: 2, room: 3, distribution: 4, student: 5 },
    rooms: plain.rooms.map((room) => ({ ...room, unavailable: [time()] })),
    // Three courses: lectures 0 and 1 with two labs each, a course with two configurations, and one without choice.
    courses: [
      {
        id: "a",
        configs: [
          {
            id: "a",
            subparts: [
              [2, 3, 4, 5],
              [0, 1],
              [6, 7],
            ],
          },
        ],
      },
      {
        id: "b",
        configs: [
          { id: "b", subparts: [[8, 9]] },
          { id: "c", subparts: [[10], [11, 12]] },
        ],
      },
      { id: "d", configs: [{ id: "d", subparts: [[13], [14]] }] },
    ],
    classes: plain.classes.map((it, index) => ({
      ...it,
      limit: index < 2 ? 6 : 4,
      parent: index >= 2 && index <= 5 ? index % 2 : -1,
      times: it.times.map((choice) => ({ ...choice, penalty: random.below(5) })),
      rooms: it.rooms.map((choice) => ({ ...choice, penalty: random.below(5) })),
    })),
    students: Array.from({ length: 8 }, (_, index) => ({
      id: `${index}`,
      courses: [0, 1, 2].filter((course) => (course < 2 || index < 4) && random.below(4) > 0),
    })),
  };
}
