import { parseDay } from "#shared/domain/calendar.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { Campus, Course, Instructor, Machine, Room, Run, Session } from "#shared/domain/campus.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { campusFrom } from "#shared/domain/tables.ts";

/** The day of a date that is known to exist. */
export function day(date: string): Day {
  const found = parseDay(date);
  if (found === null) throw new Error(`${date} is no date`);
  return found;
}

/** A room like any other, but for what is given. */
export function tinyRoom(own: Partial<Room> & { readonly code: string }): Room {
  return {
    name: `Lokaal ${own.code}`,
    type: "theorie",
    capacity: 20,
    areaM2: null,
    owner: "VDAB",
    floor: "0",
    features: [],
    contains: [],
    ...own,
  };
}

/** A pool of two mobile units that each serve any group, but for what is given. */
export function tinyMachine(own: Partial<Machine> & { readonly code: string }): Machine {
  return { name: `Machine ${own.code}`, room: "", units: 2, learnersPerUnit: null, owner: "", ...own };
}

/** An instructor without limits, but for what is given. */
export function tinyInstructor(own: Partial<Instructor> & { readonly code: string }): Instructor {
  return { partner: "VDAB", skills: [], maxDaypartsPerDay: null, maxDaypartsPerWeek: null, unavailable: [], ...own };
}

/** A course of VDAB, but for what is given. */
export function tinyCourse(own: Partial<Course> & { readonly code: string }): Course {
  return { title: `Opleiding ${own.code}`, domain: "IT", partner: "VDAB", shortage: false, ...own };
}

/** A run of two weeks, two days a week, any day-part, for ten learners, but for what is given. */
export function tinyRun(own: Partial<Run> & { readonly code: string }): Run {
  return {
    course: "LAS",
    learners: 10,
    earliestStart: null,
    latestEnd: null,
    weeks: 2,
    everyWeeks: 1,
    daysPerWeek: 2,
    dayparts: [],
    fullDays: false,
    consecutiveDays: false,
    holidays: "skip",
    schoolHolidays: "teach",
    priority: 3,
    cohort: "",
    after: [],
    ...own,
  };
}

/** A session that asks for two day-parts a week in any room, but for what is given. */
export function tinySession(own: Partial<Session> & { readonly run: string }): Session {
  return {
    kind: "theorie",
    perWeek: 2,
    roomTypes: [],
    rooms: [],
    features: [],
    machines: [],
    skill: "",
    instructors: null,
    ...own,
  };
}

/** A meeting of kind `theorie` in room A, in the forenoon, but for what is given. */
export function tinyMeeting(own: Partial<Meeting> & { readonly day: Day }): Meeting {
  return { kind: "theorie", daypart: "VM", room: "A", machines: [], instructors: [], ...own };
}

/**
 * A campus that fits in the head, for tests: September 2026, two partners, rooms A and B that make up AB and a small
 * room C, a pool of two welding sets, two welders. Run R1 is planned (Tuesdays and Thursdays of two weeks), R2 is
 * unplaced, R3 is not planned at all. Tables that are given take the place of its own.
 */
export function tinyCampus(own: Partial<CampusLists> = {}): Campus {
  return campusFrom({
    settings: [
      {
        name: "Kleine campus",
        timezone: "Europe/Brussels",
        firstDay: day("2026-08-31"),
        lastDay: day("2026-09-27"),
        weekdays: [1, 2, 3, 4, 5],
        targetLearners: 30,
        restAfterEvening: true,
      },
    ],
    dayparts: [
      { code: "VM", name: "voormiddag", starts: "08:30", ends: "12:00", maxLearners: null, place: 0 },
      { code: "NM", name: "namiddag", starts: "13:00", ends: "16:30", maxLearners: 40, place: 1 },
      { code: "AV", name: "avond", starts: "18:00", ends: "21:30", maxLearners: null, place: 2 },
    ],
    partners: [
      { code: "VDAB", name: "VDAB" },
      { code: "PXL", name: "PXL" },
    ],
    rooms: [
      tinyRoom({ code: "A" }),
      tinyRoom({ code: "B", features: ["beamer"] }),
      tinyRoom({ code: "AB", capacity: 40, contains: ["A", "B"] }),
      tinyRoom({ code: "C", type: "lab", capacity: 8, areaM2: 45.5, owner: "PXL" }),
    ],
    access: [{ id: "1", room: "C", partner: "PXL", weekdays: [1, 2], dayparts: ["VM"], maxDaypartsPerWeek: 1 }],
    machines: [tinyMachine({ code: "LASSET", learnersPerUnit: 5 }), tinyMachine({ code: "OVEN", room: "B", units: 1 })],
    instructors: [
      tinyInstructor({ code: "LG1", skills: ["LAS"], unavailable: ["5-AV"] }),
      tinyInstructor({ code: "LG2", skills: ["las"], maxDaypartsPerDay: 1, maxDaypartsPerWeek: 3 }),
    ],
    courses: [
      tinyCourse({ code: "LAS", title: "Lassen", shortage: true }),
      tinyCourse({ code: "PY", title: "Python", partner: "PXL" }),
    ],
    runs: [
      tinyRun({ code: "R1" }),
      tinyRun({ code: "R2", course: "PY", learners: 8 }),
      tinyRun({ code: "R3", after: ["R1"] }),
    ],
    sessions: [
      tinySession({ run: "R1", machines: ["LASSET"], skill: "LAS" }),
      tinySession({ run: "R2" }),
      tinySession({ run: "R3", features: ["beamer"] }),
    ],
    pins: [],
    closures: [
      {
        id: "1",
        scope: "campus",
        code: "",
        from: day("2026-09-11"),
        to: day("2026-09-11"),
        weekdays: [],
        dayparts: [],
        units: null,
        kind: "closed",
        reason: "Opendeurdag",
      },
    ],
    plan: [
      {
        run: "R1",
        meetings: ["2026-09-01", "2026-09-03", "2026-09-08", "2026-09-10"].map((date) =>
          tinyMeeting({ day: day(date), machines: [{ pool: "LASSET", units: 2 }], instructors: ["LG1"] }),
        ),
        reason: "",
        hand: false,
      },
      { run: "R2", meetings: [], reason: "geen lokaal", hand: false },
    ],
    ...own,
  });
}
