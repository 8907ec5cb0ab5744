import { describe, expect, it } from "vitest";
import { TINY_CTT, TINY_ECTT } from "#shared/testing/tiny-ctt.ts";
import { lacksFor } from "./compile.ts";
import { FORMULATIONS } from "./formulations.ts";
import { sayCttIssue } from "./issue-texts.ts";
import { readCtt } from "./read-instance.ts";

describe("a file of course timetabling", () => {
  it("is read with all an .ectt file says", () => {
    const { instance } = readCtt(TINY_ECTT);
    expect(instance).toMatchObject({ name: "Klein", days: 2, periodsPerDay: 4, dailyLectures: [2, 3], extended: true });
    expect(instance?.courses[0]).toMatchObject({ code: "Lassen", teacher: "Adams", lectures: 3, doubleLectures: true });
    expect([...instance!.courses[0].unavailable]).toEqual([0, 7]);
    expect([...instance!.courses[1].unsuitable]).toEqual([2]);
    expect(instance?.rooms[1]).toEqual({ code: "Lokaal", capacity: 15, site: "1" });
    expect(instance?.curricula[1]).toEqual({ code: "Avond", courses: [2, 3] });
  });

  it("is read with what a .ctt file leaves out, whatever ends its lines", () => {
    const { instance } = readCtt(TINY_CTT.replaceAll("\n", "\r\n"));
    expect(instance).toMatchObject({ extended: false, dailyLectures: null });
    expect(instance?.courses.map(({ students }) => students)).toEqual([30, 12, 20, 8]);
  });

  it.each(["UD3", "UD4", "UD5"] as const)("does not do for %s without what that asks for", (name) => {
    expect(lacksFor(readCtt(TINY_CTT).instance!, FORMULATIONS[name]).map(({ code }) => code)).toContain("formulation");
    expect(lacksFor(readCtt(TINY_ECTT).instance!, FORMULATIONS[name])).toEqual([]);
  });
});

describe("a file that cannot be used", () => {
  const cases: readonly (readonly [name: string, from: string, to: string, line: number, code: string])[] = [
    ["a section is missing", "ROOMS:\n", "", 0, "section-missing"],
    ["it is cut off", TINY_ECTT.slice(TINY_ECTT.indexOf("Avond 2")), "", 6, "count"],
    ["a line of the head is missing", "Days: 2\n", "", 0, "head-missing"],
    ["a number is none", "Lassen Adams 3", "Lassen Adams drie", 12, "not-a-number"],
    ["a day is out of range", "Lassen 1 3", "Lassen 2 3", 28, "out-of-range"],
    ["a course is unknown in a curriculum", "Frezen Meten\n", "Frezen Menten\n", 24, "unknown-course"],
    ["a course is unknown in a constraint", "Meten 0 1", "Menten 0 1", 29, "unknown-course"],
    ["a room is unknown", "Draaien Hoek", "Draaien Hok", 33, "unknown-room"],
    ["a course stands twice", "Draaien Baert", "Lassen Baert", 13, "twice"],
    ["a line is too short", "Hoek 10 0", "Hoek", 20, "fields"],
    ["a course has fewer periods than lectures", "Lassen Adams 3", "Lassen Adams 7", 12, "too-few-times"],
    ["a section stands twice", "ROOM_CONSTRAINTS:\n", "ROOMS:\n", 31, "section-twice"],
    ["a line of the head belongs nowhere", "Days: 2", "Two days", 4, "stray"],
    ["there is no room left", "Hal 30 0\nLokaal 15 1\nHoek 10 0\n", "", 3, "count"],
  ];
  it.each(cases)("%s: says the line, what, and advice", (_, from, to, line, code) => {
    expect(TINY_ECTT).toContain(from);
    const { instance, issues } = readCtt(TINY_ECTT.replace(from, to));
    expect(instance).toBeNull();
    expect(issues.map((issue) => [issue.line, issue.code])).toContainEqual([line, code]);
    for (const issue of issues)
      for (const language of ["nl", "en"] as const) expect(sayCttIssue(issue, language)).not.toMatch(/[{}]|undefined/);
  });

  it.each(["", "\0\u0001\u0002", "COURSES:\nROOMS:\n", "{}"])("holds nothing of the kind: %j", (text) => {
    expect(readCtt(text).issues.length).toBeGreaterThan(0);
  });

  it("has a million lines too many", () => {
    const more = TINY_ECTT.replace("Meten 0 1\n", "Meten 0 1\n".repeat(1_000_000));
    expect(readCtt(more).issues.map(({ code }) => code)).toContain("too-many");
  });

  it("leaves a course without a room where rooms that do not suit are forbidden", () => {
    const all = TINY_ECTT.replace("RoomConstraints: 2", "RoomConstraints: 4").replace(
      "Lassen Hoek",
      "Lassen Hoek\nLassen Hal\nLassen Lokaal",
    );
    const { instance } = readCtt(all);
    expect(lacksFor(instance!, FORMULATIONS.UD4)).toEqual([
      { line: 12, code: "no-room", values: { course: "Lassen" } },
    ]);
    expect(lacksFor(instance!, FORMULATIONS.UD3)).toEqual([]);
  });
});
