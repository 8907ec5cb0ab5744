import { describe, expect, test } from "vitest";
import type { Element } from "./element.ts";
import { sayIssue } from "./issue.ts";
import { readInstance } from "./read-instance.ts";

type Attributes = Readonly<Record<string, string>>;

let line = 0;
const el = (name: string, attributes: Attributes = {}, ...children: Element[]): Element => ({
  name,
  attributes,
  children,
  line: ++line,
});
const TIME: Attributes = { days: "10000", start: "10", length: "5", weeks: "11" };
const time = (attributes: Attributes = {}) => el("time", { ...TIME, ...attributes });
const room = (id = "r") => el("room", { id, penalty: "2" });
const group = (id: string, attributes: Attributes, ...children: Element[]) =>
  el("class", { id, ...attributes }, ...children);
const HEAD: Attributes = { name: "tiny", nrDays: "5", slotsPerDay: "100", nrWeeks: "2" };

interface Parts {
  readonly head?: Attributes;
  readonly rooms?: readonly Element[];
  readonly classes?: readonly Element[];
  readonly distributions?: readonly Element[];
  readonly students?: readonly Element[];
  readonly without?: string;
}

function problem({ head, rooms, classes, distributions, students, without }: Parts): Element {
  const course = el(
    "course",
    { id: "c" },
    el("config", { id: "k" }, el("subpart", { id: "s" }, ...(classes ?? [group("1", {}, room(), time())]))),
  );
  const sections = [
    el("optimization", { time: "1", room: "2", distribution: "3", student: "4" }),
    el("rooms", {}, ...(rooms ?? [el("room", { id: "r", capacity: "9" })])),
    el("courses", {}, course),
    el("distributions", {}, ...(distributions ?? [])),
    el("students", {}, ...(students ?? [])),
  ];
  return el("problem", { ...HEAD, ...head }, ...sections.filter(({ name }) => name !== without));
}

test("an instance comes with its references resolved", () => {
  const reading = readInstance(
    problem({
      rooms: [
        el("room", { id: "r", capacity: "9" }, el("travel", { room: "q", value: "3" })),
        el("room", { id: "q", capacity: "8" }, el("unavailable", TIME)),
      ],
      classes: [
        group("1", { limit: "4" }, room(), time({ penalty: "6" })),
        group("2", { parent: "1", room: "false" }, time()),
      ],
      distributions: [
        el(
          "distribution",
          { type: "MaxBreaks(1,6)", penalty: "5" },
          el("class", { id: "2" }),
          el("class", { id: "1" }),
        ),
        el("distribution", { type: "SameRoom", required: "true" }, el("class", { id: "1" })),
      ],
      students: [el("student", { id: "x" }, el("course", { id: "c" }))],
    }),
  );
  expect(reading).toMatchObject({
    value: {
      weights: { time: 1, room: 2, distribution: 3, student: 4 },
      rooms: [{ travel: Int32Array.of(0, 3) }, { travel: Int32Array.of(3, 0), unavailable: [{ start: 10 }] }],
      classes: [
        { limit: 4, parent: -1, needsRoom: true, rooms: [{ room: 0, penalty: 2 }], times: [{ penalty: 6 }] },
        { parent: 0, needsRoom: false, rooms: [] },
      ],
      courses: [{ configs: [{ subparts: [[0, 1]] }] }],
      distributions: [
        { type: "MaxBreaks", parameters: [1, 6], required: false, penalty: 5, classes: [1, 0] },
        { type: "SameRoom", required: true, classes: [0] },
      ],
      students: [{ id: "x", courses: [0] }],
    },
  });
});

describe("what is wrong is said with its line", () => {
  const distribution = (type: string) => el("distribution", { type, penalty: "1" }, el("class", { id: "1" }));
  test.each<[string, Parts, string]>([
    ["a section that is not there", { without: "rooms" }, "<rooms> is missing in <problem>"],
    ["a calendar without days", { head: { nrDays: "0" } }, '<problem> nrDays: "0" is not a whole number from 1 to 31'],
    ["a class without times", { classes: [group("1", {}, room())] }, 'class "1" has no <time>'],
    ["a class without rooms", { classes: [group("1", {}, time())] }, 'set room="false"'],
    ["a subpart without classes", { classes: [] }, 'subpart "s" has no classes'],
    ["an unknown room", { classes: [group("1", {}, room("x"), time())] }, '<room> refers to room "x"'],
    [
      "two classes of one id",
      { classes: [group("1", {}, room(), time()), group("1", {}, room(), time())] },
      '<class> "1" is there already',
    ],
    ["a parent of itself", { classes: [group("1", { parent: "1" }, room(), time())] }, 'class "1" is its own ancestor'],
    [
      "a circle of parents",
      { classes: [group("1", { parent: "2" }, room(), time()), group("2", { parent: "1" }, room(), time())] },
      'class "1" is its own ancestor',
    ],
    [
      "a time past midnight",
      { classes: [group("1", {}, room(), time({ start: "96" }))] },
      "past the end of the day (100)",
    ],
    [
      "bits of another length",
      { classes: [group("1", {}, room(), time({ weeks: "101" }))] },
      '"101" is not a row of 2',
    ],
    ["no day at all", { classes: [group("1", {}, room(), time({ days: "00000" }))] }, "at least one one"],
    [
      "rooms shut at all times",
      { rooms: [el("room", { id: "r", capacity: "9" }, el("unavailable", TIME))] },
      'class "1" fits nowhere',
    ],
    [
      "an unknown type",
      { distributions: [distribution("sameroom")] },
      'distribution "sameroom" is not known. SameRoom?',
    ],
    ["a type without its number", { distributions: [distribution("MinGap")] }, "asks for 1 whole number"],
    ["a type with a number too many", { distributions: [distribution("SameRoom(3)")] }, "asks for 0 whole number"],
    [
      "a class twice in a distribution",
      {
        distributions: [
          el(
            "distribution",
            { type: "SameRoom", required: "true" },
            el("class", { id: "1" }),
            el("class", { id: "1" }),
          ),
        ],
      },
      'names class "1" twice',
    ],
    [
      "an unknown course",
      { students: [el("student", { id: "x" }, el("course", { id: "y" }))] },
      '<course> refers to course "y"',
    ],
  ])("%s", (_, parts, said) => {
    const reading = readInstance(problem(parts));
    const lines = "issues" in reading ? reading.issues.map((issue) => sayIssue("some.xml", issue, "en")) : [];
    expect(lines.join("\n")).toContain(said);
    expect(lines[0]).toMatch(/^some\.xml, line \d+: /);
  });

  test("another document", () => {
    expect(readInstance(el("solution"))).toMatchObject({ issues: [{ code: "wrong-root" }] });
  });
});
