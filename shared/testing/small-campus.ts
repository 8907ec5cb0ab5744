import { parseDay } from "#shared/domain/calendar.ts";
import type { Campus, Course, Instructor, Machine, Room, Run, Session } from "#shared/domain/campus.ts";
import type { Meeting, PlannedRun } from "#shared/domain/plan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { campusFrom } from "#shared/domain/tables.ts";

/** The day a date names. @throws for a text that names none. */
export function day(text: string): number {
  const found = parseDay(text);
  if (found === null) throw new RangeError(`"${text}" is not a date`);
  return found;
}

/** A theory room of 20 seats, but for what is given. */
export function room(code: string, given: Partial<Room> = {}): Room {
  const blank = { name: "", type: "theory", capacity: 20, areaM2: null, owner: "", floor: "" };
  return { code, ...blank, features: [], contains: [], ...given };
}

/** A mobile pool of one unit that serves any group, but for what is given. */
export function machine(code: string, given: Partial<Machine> = {}): Machine {
  return { code, name: "", room: "", units: 1, learnersPerUnit: null, owner: "", ...given };
}

/** An instructor of partner P without skills and limits, but for what is given. */
export function instructor(code: string, given: Partial<Instructor> = {}): Instructor {
  const blank = { skills: [], maxDaypartsPerDay: null, maxDaypartsPerWeek: null, unavailable: [] };
  return { code, partner: "P", ...blank, ...given };
}

/** A course of partner P with its code as title, but for what is given. */
export function course(code: string, given: Partial<Course> = {}): Course {
  return { code, title: code, domain: "", partner: "P", shortage: false, ...given };
}

/** A run of course C: 10 learners, one week, one day, all day-parts, but for what is given. */
export function run(code: string, given: Partial<Run> = {}): Run {
  return {
    code,
    course: "C",
    learners: 10,
    earliestStart: null,
    latestEnd: null,
    weeks: 1,
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
    ...given,
  };
}

/** One session a week, of kind `theory`, in any room, without machines and instructors, but for what is given. */
export function session(of: string, given: Partial<Session> = {}): Session {
  const blank = { roomTypes: [], rooms: [], features: [], machines: [], skill: "", instructors: null };
  return { run: of, kind: "theory", perWeek: 1, ...blank, ...given };
}

/** A meeting of kind `theory` in room A, without machines and instructors, but for what is given. */
export function meeting(date: string, daypart: string, given: Partial<Meeting> = {}): Meeting {
  return { kind: "theory", day: day(date), daypart, room: "A", machines: [], instructors: [], ...given };
}

/** A run met in these meetings. */
export function met(of: string, ...meetings: Meeting[]): PlannedRun {
  return { run: of, meetings, reason: "", hand: false };
}

/** A run the plan leaves out. */
export function leftOut(of: string, reason = "no room"): PlannedRun {
  return { run: of, meetings: [], reason, hand: false };
}

/**
 * A campus of two weeks from Monday 2027-01-04, with VM, NM and AV, partners P and Q, course C, and room A; each list
 * that is given takes the place of the one here.
 */
export function smallCampus(given: Partial<CampusLists> = {}): Campus {
  const part = (code: string, name: string, starts: string, ends: string, place: number) => {
    return { code, name, starts, ends, maxLearners: null, place };
  };
  return campusFrom({
    settings: [
      {
        name: "Small",
        timezone: "Europe/Brussels",
        firstDay: day("2027-01-04"),
        lastDay: day("2027-01-17"),
        weekdays: [1, 2, 3, 4, 5],
        targetLearners: 20,
        restAfterEvening: true,
      },
    ],
    dayparts: [
      part("VM", "voormiddag", "08:30", "12:00", 0),
      part("NM", "namiddag", "13:00", "16:30", 1),
      part("AV", "avond", "18:30", "22:00", 2),
    ],
    partners: [
      { code: "P", name: "Partner P" },
      { code: "Q", name: "Partner Q" },
    ],
    rooms: [room("A")],
    courses: [course("C")],
    ...given,
  });
}
