import { describe, expect, it } from "vitest";
import type { PlannedRun } from "#shared/domain/plan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { solveCampus } from "#shared/scheduler/solve.ts";
import { day, instructor, machine, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { isClear, spreadOf } from "./spread.ts";
import { changedBy } from "./what-if.ts";
import type { WhatIf } from "./what-if.ts";
import type { Subject } from "./ranked.ts";
import { whatIfOn, whatIfsFor } from "./what-ifs.ts";

/** Two runs that want the one lab, its machine and its teacher in every period of the two weeks. */
const lists: CampusLists = listsOf(
  smallCampus({
    rooms: [room("A"), room("LAB", { type: "lab" }), room("ALL", { type: "whole", contains: ["A", "LAB"] })],
    access: [
      { id: "1", room: "LAB", partner: "P", weekdays: [], dayparts: [], maxDaypartsPerWeek: null },
      { id: "2", room: "LAB", partner: "Q", weekdays: [], dayparts: [], maxDaypartsPerWeek: 2 },
    ],
    machines: [machine("OVEN", { room: "LAB" }), machine("PC")],
    instructors: [instructor("I", { skills: ["BAKE"] }), instructor("J", { skills: ["BAKE"], maxDaypartsPerWeek: 1 })],
    runs: ["R", "S"].map((code) => run(code, { weeks: 2, daysPerWeek: 5, fullDays: true, dayparts: ["VM", "NM"] })),
    sessions: ["R", "S"].map((of) => session(of, { perWeek: 10, rooms: ["LAB"], machines: ["OVEN:1"], skill: "BAKE" })),
  }),
);

function plan(of: CampusLists): PlannedRun[] {
  const steps = solveCampus(campusFrom(of), { seed: 1, from: "empty" });
  let step = steps.next().value!;
  while (step.iterations < 1000) step = steps.next(step.iterations / 1000).value!;
  return step.plan();
}

const changedLists = (...whatIfs: WhatIf[]) => listsOf(whatIfs.reduce(changedBy, campusFrom(lists)));
const placed = (of: CampusLists) => plan(of).filter(({ meetings }) => meetings.length > 0).length;

describe("a campus with one thing changed", () => {
  it("has one more room of a kind with its machines, which the sessions that name it may use", () => {
    const more = changedLists({ kind: "more-rooms", room: "lab" });
    expect(more.rooms.at(-1)).toMatchObject({ code: "LAB~2", type: "lab", contains: [] });
    expect(more.machines.at(-1)).toMatchObject({ code: "OVEN~2", room: "LAB~2" });
    expect(more.access.filter((row) => row.room === "LAB~2")).toHaveLength(2);
    expect(more.sessions[0]).toMatchObject({ rooms: ["LAB", "LAB~2"], machines: ["OVEN:1|OVEN~2:1"] });
  });

  it("can hold more only when all that is scarce is there", () => {
    expect(placed(lists)).toBe(1);
    const roomOnly = changedLists({ kind: "more-rooms", room: "LAB" });
    expect(placed(roomOnly)).toBe(1);
    const both = changedLists({ kind: "more-rooms", room: "LAB" }, { kind: "more-instructors", instructor: "I" });
    expect(placed(both)).toBe(2);
    expect(checkPlan(campusFrom({ ...both, plan: plan(both) }))).toEqual([]);
  });

  it("has one room or instructor less all year, another weekday, no quotas", () => {
    const less = changedLists(
      { kind: "fewer-rooms", room: "lab" },
      { kind: "fewer-instructors", instructor: "I" },
      { kind: "open-weekday", weekday: 6 },
      { kind: "without-quotas" },
    );
    expect(placed(less)).toBe(0);
    expect(less.closures.map(({ scope, code }) => [scope, code])).toEqual([
      ["room", "LAB"],
      ["instructor", "I"],
    ]);
    expect(less.settings[0].weekdays).toEqual([1, 2, 3, 4, 5, 6]);
    expect(less.access.map(({ maxDaypartsPerWeek }) => maxDaypartsPerWeek)).toEqual([null, null]);
  });

  it("changes just what is said, once more each time", () => {
    const twice = changedLists(
      { kind: "more-units", pool: "pc", units: 2 },
      { kind: "more-instructors", instructor: "I" },
      { kind: "more-instructors", instructor: "I" },
      { kind: "room-type", room: "A", type: "lab" },
      { kind: "without-quota", room: "LAB" },
      { kind: "without-rest" },
    );
    expect(twice.machines.map(({ units }) => units)).toEqual([1, 3]);
    expect(twice.instructors.map(({ code }) => code)).toEqual(["I", "J", "I~2", "I~3"]);
    expect(twice.rooms[0].type).toBe("lab");
    expect(twice.access.map(({ maxDaypartsPerWeek }) => maxDaypartsPerWeek)).toEqual([null, null]);
    expect(twice.settings[0].restAfterEvening).toBe(false);
    expect(changedLists({ kind: "without-access", room: "LAB" }).access).toEqual([]);
    const nobody: WhatIf[] = [
      { kind: "more-rooms", room: "?" },
      { kind: "more-instructors", instructor: "?" },
      { kind: "without-closure", closure: "?" },
      { kind: "fewer-rooms", room: "?" },
      { kind: "fewer-instructors", instructor: "?" },
    ];
    expect(changedLists(...nobody)).toEqual(lists);
  });
});

describe("decisions worth trying", () => {
  it("are one more of each scarce thing, the largest room that is no whole and the freest person", () => {
    const friday = {
      id: "f",
      scope: "campus" as const,
      code: "",
      from: day("2027-01-04"),
      to: day("2027-06-30"),
      units: null,
      weekdays: [5],
      dayparts: ["AV"],
      kind: "closed" as const,
      reason: "",
    };
    const dayparts = lists.dayparts.map((part) => ({ ...part, maxLearners: part.code === "AV" ? 20 : null }));
    const campus = campusFrom({ ...lists, dayparts, closures: [friday, { ...friday, id: "g", to: friday.from }] });
    const found = whatIfsFor(campus, [
      { kind: "rooms", codes: ["ALL", "LAB", "A"] },
      { kind: "rooms", codes: ["LAB"] },
      { kind: "machines", codes: ["OVEN", "PC"] },
      { kind: "instructors", codes: ["J", "I"] },
      { kind: "quota", codes: ["LAB"] },
      { kind: "site", codes: ["AV"] },
      { kind: "cohort", codes: ["k"] },
      { kind: "rooms", codes: [] },
    ]);
    expect(found).toEqual([
      { kind: "more-rooms", room: "LAB" },
      { kind: "more-units", pool: "OVEN", units: 1 },
      { kind: "more-instructors", instructor: "I" },
      { kind: "without-quota", room: "LAB" },
      { kind: "without-site-limit", daypart: "AV" },
      { kind: "without-access", room: "LAB" },
      { kind: "without-rest" },
      { kind: "without-quotas" },
      { kind: "without-closure", closure: "f" },
    ]);
  });
});

describe("the decision on a ranked thing", () => {
  it("is one more or one less of it, or of what it is ranked by", () => {
    const campus = campusFrom({
      ...lists,
      dayparts: lists.dayparts.map((part) => ({ ...part, maxLearners: part.code === "AV" ? 20 : null })),
    });
    const on = (subject: Subject, code: string, way: "more" | "less" = "more", like = "") =>
      whatIfOn(campus, { subject, code, like, perWeek: 1, perYear: 1 }, way);
    expect(on("rooms", "A")).toEqual({ kind: "more-rooms", room: "A" });
    expect(on("room-types", "lab", "less", "LAB")).toEqual({ kind: "fewer-rooms", room: "LAB" });
    expect(on("machines", "PC", "less")).toEqual({ kind: "more-units", pool: "PC", units: -1 });
    expect(on("skills", "BAKE", "more", "I")).toEqual({ kind: "more-instructors", instructor: "I" });
    expect(on("dayparts", "AV")).toEqual({ kind: "without-site-limit", daypart: "AV" });
    expect(on("rules", "H7")).toEqual({ kind: "without-quotas" });
    expect(on("rules", "H9")).toEqual({ kind: "without-rest" });
    expect([on("dayparts", "VM"), on("rules", "H8"), on("rules", "H9", "less")]).toEqual([null, null, null]);
  });
});

describe("the spread", () => {
  it("tells a gain from noise", () => {
    expect(spreadOf([3])).toEqual({ count: 1, mean: 3, least: 3, most: 3, error: 0 });
    expect(spreadOf([1, 3])).toEqual({ count: 2, mean: 2, least: 1, most: 3, error: 1 });
    expect([[3], [1, 3], [-9, 9, 4], [0, 0]].map((values) => isClear(spreadOf(values)))).toEqual(Array(4).fill(false));
    expect(
      [
        [5, 5],
        [9, 10, 11],
      ].map((values) => isClear(spreadOf(values))),
    ).toEqual([true, true]);
  });
});
