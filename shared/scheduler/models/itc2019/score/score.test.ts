import { describe, expect, test } from "vitest";
import { DISTRIBUTION_CASES } from "./distribution-cases.ts";
import { DISTRIBUTION_TYPES } from "#shared/scheduler/models/itc2019/format/instance.ts";
import type { Instance } from "#shared/scheduler/models/itc2019/format/instance.ts";
import { score } from "./score.ts";
import { at, rule, tinyInstance } from "./tiny.ts";

const first = ({ classes, students }: Instance) => ({
  places: classes.map(({ needsRoom }) => ({ time: 0, room: needsRoom ? 0 : -1 })),
  sections: students.map(() => []),
});

describe("distributions, counted by hand", () => {
  test.each(DISTRIBUTION_CASES)("$type: $says", ({ type, parameters, classes, cost }) => {
    const all = classes.map((_, index) => index);
    const soft = tinyInstance(classes, [rule(type, parameters, all, 3)]);
    expect(score(soft, first(soft))).toMatchObject({ distribution: cost, total: cost });
    const hard = tinyInstance(classes, [rule(type, parameters, all, "required")]);
    const broken = score(hard, first(hard)).breaches.filter((breach) => breach.startsWith(type));
    const isBroken = cost > 0 || (type.startsWith("MaxDayLoad") && classes[1].times[0].length === 11);
    expect(broken).toEqual(isBroken ? [`${type}: ${all.join(", ")}`] : []);
  });

  test("every type is among the cases, kept and broken", () => {
    for (const type of DISTRIBUTION_TYPES) {
      const costs = DISTRIBUTION_CASES.filter((it) => it.type === type).map(({ cost }) => cost);
      expect([type, Math.min(...costs) === 0, Math.max(...costs) > 0]).toEqual([type, true, true]);
    }
  });
});

describe("rooms", () => {
  test("two classes at once in one room, and a room that is shut", () => {
    const classes = [
      { times: [at("10000", 10, 5)], rooms: [1] },
      { times: [at("11000", 14, 5)], rooms: [1] },
    ];
    const plain = tinyInstance(classes);
    const shut = plain.rooms.map((room) => ({ ...room, unavailable: [at("01000", 0, 15, "0001")] }));
    const instance = tinyInstance(classes, [], { rooms: shut });
    expect(score(plain, first(plain)).breaches).toEqual(["room 1: classes 0 and 1 overlap"]);
    expect(score(instance, first(instance)).breaches).toEqual([
      "room 1: classes 0 and 1 overlap",
      "room 1: unavailable for class 1",
    ]);
  });
});

describe("students", () => {
  const time = (start: number) => ({ times: [at("10000", start, 5)], rooms: [start > 40 ? 2 : 0] });
  // Course 0: two lectures with a lab each as their child; course 1: one class.
  const plain = tinyInstance([time(10), time(20), time(30), time(40), time(44)]);
  const instance: Instance = {
    ...plain,
    weights: { time: 1, room: 1, distribution: 1, student: 7 },
    courses: [
      {
        id: "0",
        configs: [
          {
            id: "0",
            subparts: [
              [0, 1],
              [2, 3],
            ],
          },
        ],
      },
      { id: "1", configs: [{ id: "1", subparts: [[4]] }] },
    ],
    classes: plain.classes.map((it, index) => ({ ...it, limit: 1, parent: [-1, -1, 0, 1, -1][index] })),
    students: [
      { id: "a", courses: [0, 1] },
      { id: "b", courses: [0] },
    ],
  };
  const scored = (...sections: number[][]) => score(instance, { places: first(instance).places, sections });

  test("conflicts are pairs that overlap or are too far apart", () => {
    expect(scored([0, 2, 4], [1, 3])).toMatchObject({ breaches: [], student: 0 });
    expect(scored([1, 3, 4], [0, 2])).toMatchObject({ breaches: [], student: 7, total: 7 });
  });

  test.each([
    [
      "a limit",
      [
        [0, 2, 4],
        [0, 2],
      ],
      "class 0: 2 students, limit 1",
    ],
    [
      "a parent",
      [
        [0, 3, 4],
        [1, 2],
      ],
      "student a: in class 3, not in its parent",
    ],
    [
      "a subpart left out",
      [
        [0, 2],
        [1, 3],
      ],
      "student a: course 1 is not taken as a whole",
    ],
    [
      "two of a subpart",
      [
        [0, 2, 4],
        [0, 1, 3],
      ],
      "student b: course 0 is not taken as a whole",
    ],
    [
      "a course not wanted",
      [
        [0, 2],
        [1, 3, 4],
      ],
      "student b: in a class that no course asks for",
    ],
  ])("%s is kept", (_, sections, breach) => {
    expect(scored(...sections).breaches).toContain(breach);
  });
});
