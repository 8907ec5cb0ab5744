import { expect, test } from "vitest";
import type { Element } from "./element.ts";
import { readTimetable } from "./read-timetable.ts";
import { at, tinyInstance } from "#shared/scheduler/models/itc2019/score/tiny.ts";
import { timetableText } from "./write-timetable.ts";

const instance = tinyInstance(
  [
    { times: [at("10000", 10, 5), at("01000", 10, 5)], rooms: [0, 2] },
    { times: [at("10000", 10, 5, "0101"), at("10000", 20, 5, "0101")] },
  ],
  [],
  { name: 'a "quoted" & <odd> name', students: [{ id: "x", courses: [0, 1] }] },
);
const timetable = {
  places: [
    { time: 1, room: 1 },
    { time: 0, room: -1 },
  ],
  sections: [[0, 1]],
};

test("a solution is written as the competition asks", () => {
  const text = timetableText(instance, timetable, { runtime: 12, cores: 1, technique: "Local search" });
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE solution PUBLIC "-//ITC 2019//DTD Problem Format/EN" "http://www.itc2019.org/competition-format.dtd">
<solution name="a &quot;quoted&quot; &amp; &lt;odd&gt; name" runtime="12" cores="1" technique="Local search">
  <class id="0" days="01000" start="10" weeks="1111" room="2">
    <student id="x"/>
  </class>
  <class id="1" days="10000" start="10" weeks="0101">
    <student id="x"/>
  </class>
</solution>
`);
});

const group = (attributes: Record<string, string>, ...students: string[]): Element => ({
  name: "class",
  attributes,
  children: students.map((id) => ({ name: "student", attributes: { id }, children: [], line: 3 })),
  line: 2,
});
const solution = (...children: Element[]) => ({ name: "solution", attributes: {}, children, line: 1 });
const first = group({ id: "0", days: "01000", start: "10", weeks: "1111", room: "2" }, "x");
const second = group({ id: "1", days: "10000", start: "10", weeks: "0101" }, "x");

test("a solution is read back", () => {
  expect(readTimetable(instance, solution(first, second))).toEqual({ value: timetable });
});

test.each([
  ["another document", { ...solution(), name: "problem" }, "wrong-root"],
  ["a class left out", solution(first), "missing-section"],
  ["a class twice", solution(first, second, first), "known-id"],
  ["an unknown class", solution(first, second, group({ id: "9" })), "unknown-id"],
  ["an unknown student", solution(first, { ...second, children: group({}, "y").children }), "unknown-id"],
  ["a time that is not its own", solution(first, group({ ...second.attributes, start: "11" })), "wrong-time"],
  ["a room that is not its own", solution(group({ ...first.attributes, room: "1" }), second), "wrong-room"],
])("%s is an issue", (_, root, code) => {
  expect(readTimetable(instance, root)).toMatchObject({ issues: [{ code }] });
});
