import type { Planted } from "./planted.ts";
import { access, closure, dayparts, MONDAY, NEXT_MONDAY, TUESDAY } from "./planted.ts";
import { day, instructor, machine, room, run, session } from "./small-campus.ts";

/** One run, R, with one session. */
function one(own: Parameters<typeof run>[1], session_: Parameters<typeof session>[1] = {}) {
  return { runs: [run("R", own)], sessions: [session("R", session_)] };
}

/** What keeps a run out even of an empty plan: its own wishes, and what the campus is. */
export const plantedAlone: readonly Planted[] = [
  {
    name: "a room type that no room has",
    cause: ["room-type"],
    fix: ["other-room-type"],
    lists: one({}, { roomTypes: ["hangar"] }),
  },
  {
    name: "a list with a room that is too small, beside one that is large enough",
    cause: ["room-type", "room-seats"],
    fix: ["other-room-type", "add-seats"],
    lists: { ...one({}, { rooms: ["B"] }), rooms: [room("A"), room("B", { capacity: 4 })] },
  },
  {
    name: "a group larger than every room",
    cause: ["room-seats"],
    fix: ["add-seats"],
    lists: one({ learners: 300 }),
  },
  {
    name: "a group that fits in two halves",
    cause: ["room-seats"],
    fix: ["split"],
    lists: one({ learners: 34 }),
  },
  {
    name: "a feature that no room has",
    cause: ["room-features"],
    fix: ["equip-room", "drop-features"],
    lists: one({}, { features: ["kiln"] }),
  },
  {
    name: "no access for the partner",
    cause: ["room-access"],
    fix: ["give-access"],
    lists: { ...one({}), access: [access({ partner: "Q" })] },
  },
  {
    name: "access in the evening for a run of the morning",
    cause: ["room-access", "dayparts"],
    fix: ["give-access", "more-dayparts"],
    lists: { ...one({ dayparts: ["VM"] }), access: [access({ dayparts: ["AV"] })] },
  },
  {
    name: "a quota smaller than a week of the run",
    cause: ["room-quota"],
    fix: ["raise-quota"],
    lists: { ...one({}, { perWeek: 3 }), access: [access({ maxDaypartsPerWeek: 2 })] },
  },
  {
    name: "a room closed all the time",
    cause: ["room-closed"],
    fix: ["open-room"],
    lists: { ...one({}), closures: [closure({ scope: "room", code: "A" })] },
  },
  {
    name: "more units than the pool has",
    cause: ["machines-few"],
    fix: ["more-units"],
    lists: { ...one({}, { machines: ["M:3"] }), machines: [machine("M")] },
  },
  {
    name: "more learners than the units serve",
    cause: ["machines-few"],
    fix: ["more-units", "split"],
    lists: {
      ...one({ learners: 20 }, { machines: ["M"] }),
      machines: [machine("M", { units: 8, learnersPerUnit: 2 })],
    },
  },
  {
    name: "units out of service",
    cause: ["machines-out"],
    fix: ["postpone-repair"],
    lists: {
      ...one({}, { machines: ["M:2"] }),
      machines: [machine("M", { units: 2 })],
      closures: [closure({ scope: "machine", code: "M", units: 1 })],
    },
  },
  {
    name: "a machine fixed in another room",
    cause: ["room-without-machine", "room-type"],
    fix: ["free-machine", "other-room-type"],
    lists: {
      ...one({}, { rooms: ["A"], machines: ["M"] }),
      rooms: [room("A"), room("B")],
      machines: [machine("M", { room: "B" })],
    },
  },
  {
    name: "a skill that nobody has",
    cause: ["nobody-able"],
    fix: ["hire", "teach-skill"],
    lists: { ...one({}, { skill: "FLY" }), instructors: [instructor("I")] },
  },
  {
    name: "two instructors where one has the skill",
    cause: ["nobody-able"],
    fix: ["hire", "teach-skill"],
    lists: { ...one({}, { skill: "BAKE", instructors: 2 }), instructors: [instructor("I", { skills: ["BAKE"] })] },
  },
  {
    name: "more a day than the instructor may teach",
    cause: ["instructors-limit"],
    fix: ["raise-limit"],
    lists: {
      ...one({ dayparts: ["VM", "NM"] }, { perWeek: 2, skill: "BAKE" }),
      instructors: [instructor("I", { skills: ["BAKE"], maxDaypartsPerDay: 1 })],
    },
  },
  {
    name: "more a week than the instructor may teach",
    cause: ["instructors-limit"],
    fix: ["raise-limit"],
    lists: {
      ...one({ daysPerWeek: 3 }, { perWeek: 3, skill: "BAKE" }),
      instructors: [instructor("I", { skills: ["BAKE"], maxDaypartsPerWeek: 2 })],
    },
  },
  {
    name: "an instructor away all the time",
    cause: ["instructors-absent"],
    fix: ["free-instructor"],
    lists: {
      ...one({}, { skill: "BAKE" }),
      instructors: [instructor("I", { skills: ["BAKE"] })],
      closures: [closure({ scope: "instructor", code: "I" })],
    },
  },
  {
    name: "an instructor never there in the morning",
    cause: ["instructors-absent", "dayparts"],
    fix: ["free-instructor", "more-dayparts"],
    lists: {
      ...one({ dayparts: ["VM"] }, { skill: "BAKE" }),
      instructors: [instructor("I", { skills: ["BAKE"], unavailable: ["1-VM", "2-VM", "3-VM", "4-VM", "5-VM"] })],
    },
  },
  {
    name: "a window that ends too soon",
    cause: ["window-end"],
    fix: ["end-later"],
    lists: one({ weeks: 2, latestEnd: day("2027-01-08") }),
  },
  {
    name: "a window that begins too late",
    cause: ["window-start"],
    fix: ["start-earlier"],
    lists: one({ weeks: 2, earliestStart: NEXT_MONDAY }),
  },
  {
    name: "more weeks than the year has",
    cause: ["too-many-weeks"],
    fix: ["fewer-weeks"],
    lists: one({ weeks: 3 }),
  },
  {
    name: "every other week for longer than the year",
    cause: ["too-many-weeks"],
    fix: ["fewer-weeks"],
    lists: one({ weeks: 2, everyWeeks: 2 }),
  },
  {
    name: "a campus closed all through the window",
    cause: ["closures"],
    fix: ["reopen"],
    lists: { ...one({}), closures: [closure({})] },
  },
  {
    name: "a partner that closes",
    cause: ["closures"],
    fix: ["reopen"],
    lists: { ...one({}), closures: [closure({ scope: "partner", code: "P" })] },
  },
  {
    name: "a pause in the school holidays",
    cause: ["school-holidays"],
    fix: ["teach-in-holidays"],
    lists: { ...one({ schoolHolidays: "pause" }), closures: [closure({ kind: "school-holiday" })] },
  },
  {
    name: "meetings that cannot be caught up before the year ends",
    cause: ["catch-up", "closures"],
    fix: ["let-lapse", "reopen"],
    lists: {
      ...one({ weeks: 2, daysPerWeek: 5, holidays: "extend" }, { perWeek: 5 }),
      closures: [closure({ to: MONDAY })],
    },
  },
  {
    name: "a site too small for the group",
    cause: ["site"],
    fix: ["raise-site-cap", "split"],
    lists: { ...one({ dayparts: ["VM"] }), dayparts: dayparts(8) },
  },
  {
    name: "a pin on a day outside the window",
    cause: ["pins", "window-end"],
    fix: ["drop-pins", "end-later"],
    lists: {
      ...one({ latestEnd: day("2027-01-08") }),
      pins: [{ run: "R", kind: "theory", date: NEXT_MONDAY, daypart: "VM", room: "" }],
    },
  },
  {
    name: "more pins in a week than meetings",
    cause: ["pins"],
    fix: ["drop-pins"],
    lists: {
      ...one({}),
      pins: [MONDAY, TUESDAY].map((date) => ({ run: "R", kind: "theory", date, daypart: "VM", room: "" })),
    },
  },
  {
    name: "full days that the sessions do not fill",
    cause: ["full-days", "dayparts", "sessions-and-days"],
    fix: ["not-full-days", "days-per-week"],
    lists: one({ fullDays: true }, { perWeek: 2 }),
  },
  {
    name: "days in a row where the room is open every other day",
    cause: ["consecutive-days", "room-access"],
    fix: ["not-consecutive", "give-access"],
    lists: {
      ...one({ daysPerWeek: 2, consecutiveDays: true }, { perWeek: 2 }),
      access: [access({ weekdays: [1, 3, 5] })],
    },
  },
  {
    name: "fewer sessions than days",
    cause: ["sessions-and-days"],
    fix: ["days-per-week"],
    lists: one({ daysPerWeek: 3 }, { perWeek: 2 }),
  },
];
