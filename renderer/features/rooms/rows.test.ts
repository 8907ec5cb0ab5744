import { describe, expect, it } from "vitest";
import { dayFrom, weekOf } from "#shared/domain/calendar.ts";
import { factsOf } from "#shared/domain/facts.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { instructorOccupancy, instructorRowsOf } from "./instructor-rows.ts";
import { machineRowsOf } from "./machine-rows.ts";
import { weekGridOf, weeksOf } from "./occupancy.ts";
import { roomOccupancy, roomRowsOf } from "./room-rows.ts";

// Two weeks from Monday 7 September 2026, two day-parts, so 20 periods; the last Friday is closed: 18.
const monday = dayFrom(2026, 9, 7);
const room = (code: string, capacity: number, contains: string[] = []) => ({
  code,
  name: code,
  type: "lab",
  capacity,
  areaM2: null,
  owner: "",
  floor: "",
  features: [],
  contains,
});
const meeting = (day: number, daypart: string, where: string, units: number) => ({
  kind: "les",
  day,
  daypart,
  room: where,
  machines: [{ pool: "LAS", units }],
  instructors: ["LG1"],
});
const part = (code: string, place: number) => ({
  code,
  name: code,
  starts: "08:00",
  ends: "12:00",
  maxLearners: null,
  place,
});
const campus = campusFrom({
  settings: [
    {
      name: "Proef",
      timezone: "Europe/Brussels",
      firstDay: monday,
      lastDay: monday + 13,
      weekdays: [1, 2, 3, 4, 5],
      targetLearners: 1300,
      restAfterEvening: false,
    },
  ],
  dayparts: [part("VM", 0), part("NM", 1)],
  rooms: [room("GEHEEL", 30, ["A", "B"]), room("A", 20), room("B", 10)],
  machines: [{ code: "LAS", name: "Lasposten", room: "", units: 4, learnersPerUnit: 2, owner: "" }],
  instructors: [
    { code: "LG1", partner: "", skills: [], maxDaypartsPerDay: null, maxDaypartsPerWeek: null, unavailable: ["5-NM"] },
  ],
  courses: [{ code: "C", title: "Lassen", domain: "bouw", partner: "", shortage: false }],
  runs: [
    {
      code: "R",
      course: "C",
      learners: 15,
      earliestStart: null,
      latestEnd: null,
      weeks: 2,
      everyWeeks: 1,
      daysPerWeek: 1,
      dayparts: [],
      fullDays: false,
      consecutiveDays: false,
      holidays: "skip",
      schoolHolidays: "teach",
      priority: 3,
      cohort: "",
      after: [],
    },
  ],
  sessions: [
    {
      run: "R",
      kind: "les",
      perWeek: 2,
      roomTypes: [],
      rooms: [],
      features: [],
      machines: [],
      skill: "",
      instructors: 1,
    },
  ],
  closures: [
    {
      id: "c1",
      scope: "campus",
      code: "",
      from: monday + 11,
      to: monday + 11,
      weekdays: [],
      dayparts: [],
      units: null,
      kind: "closed",
      reason: "feest",
    },
  ],
  plan: [
    {
      run: "R",
      meetings: [meeting(monday, "VM", "GEHEEL", 3), meeting(monday, "NM", "A", 2), meeting(monday + 7, "VM", "A", 2)],
      reason: "",
      hand: false,
    },
  ],
});

describe("rooms", () => {
  it("count as used with the whole that contains them", () => {
    const rows = roomRowsOf(campus).map(({ room: { code }, used, open, occupancy }) => [code, used, open, occupancy]);
    expect(rows).toEqual([
      ["GEHEEL", 1, 18, 15 / 30],
      ["A", 3, 18, 15 / 20],
      ["B", 1, 18, null],
    ]);
  });

  it("show when in the week they are in use", () => {
    const { weekdays, cells } = weekGridOf(factsOf(campus), roomOccupancy(campus, campus.rooms.get("a")!));
    expect(weekdays).toEqual([1, 2, 3, 4, 5]);
    expect(cells[0]).toEqual([
      { used: 2, open: 2 },
      { used: 1, open: 2 },
    ]);
    expect(cells[4]).toEqual([
      { used: 0, open: 1 },
      { used: 0, open: 1 },
    ]);
  });

  it("show in which weeks they are in use", () => {
    expect(weeksOf(factsOf(campus), roomOccupancy(campus, campus.rooms.get("a")!))).toEqual([
      { week: weekOf(monday), used: 2, open: 10 },
      { week: weekOf(monday) + 1, used: 1, open: 8 },
    ]);
  });
});

describe("machine pools", () => {
  it("count unit-periods and their peak", () => {
    expect(machineRowsOf(campus)).toMatchObject([{ used: 7, open: 72, share: 7 / 72, peak: 3 }]);
  });
});

describe("instructors", () => {
  it("are open when they are not away", () => {
    expect(instructorRowsOf(campus)).toMatchObject([{ used: 3, open: 17, fullestWeek: 2 }]);
    const { cells } = weekGridOf(factsOf(campus), instructorOccupancy(campus, campus.instructors.get("lg1")!));
    expect(cells[4][1]).toEqual({ used: 0, open: 0 });
  });
});
