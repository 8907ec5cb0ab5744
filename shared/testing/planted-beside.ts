import type { CampusLists } from "#shared/domain/tables.ts";
import type { Planted } from "./planted.ts";
import { access, dayparts, MONDAY, ONCE, TUESDAY } from "./planted.ts";
import { day, instructor, machine, meeting, met, room, run, session } from "./small-campus.ts";

/** R and S, each as given, one meeting each. */
function two(own: Parameters<typeof run>[1], session_: Parameters<typeof session>[1] = {}) {
  return { runs: [run("R", own), run("S", own)], sessions: [session("R", session_), session("S", session_)] };
}

/** A year of one Monday. */
const oneDay: CampusLists["settings"][number] = {
  name: "Small",
  timezone: "Europe/Brussels",
  firstDay: MONDAY,
  lastDay: MONDAY,
  weekdays: [1],
  targetLearners: 20,
  restAfterEvening: true,
};

const standsThere = { plan: [met("S", meeting("2027-01-04", "VM"))] };
const taught = { machines: [], instructors: ["I"] };

/** What keeps a run out because of run S, which is in the plan. */
export const plantedBeside: readonly Planted[] = [
  {
    name: "the one room in use",
    cause: ["rooms-taken", "window-end"],
    fix: ["one-more-room", "end-later"],
    lists: { ...two(ONCE), ...standsThere },
  },
  {
    name: "the one room in use by a run that can move",
    cause: ["rooms-taken"],
    fix: ["rearrange"],
    lists: { ...two({}), runs: [run("R", ONCE), run("S")], ...standsThere },
  },
  {
    name: "the one room in use by a run that weighs less",
    cause: ["rooms-taken"],
    fix: ["swap"],
    lists: {
      ...two({}),
      runs: [run("R", { ...ONCE, learners: 20 }), run("S", { ...ONCE, learners: 5 })],
      ...standsThere,
    },
  },
  {
    name: "a part of the whole in use",
    cause: ["rooms-taken", "window-end"],
    fix: ["one-more-room", "end-later"],
    lists: {
      runs: [run("R", ONCE), run("S", ONCE)],
      sessions: [session("R", { rooms: ["AB"] }), session("S", { rooms: ["A"] })],
      rooms: [room("A"), room("B"), room("AB", { contains: ["A", "B"] })],
      ...standsThere,
    },
  },
  {
    name: "a quota used up",
    cause: ["room-quota"],
    fix: ["raise-quota"],
    lists: {
      ...two({ latestEnd: day("2027-01-08") }),
      access: [access({ maxDaypartsPerWeek: 1 })],
      ...standsThere,
    },
  },
  {
    name: "the one unit in use",
    cause: ["machines-taken"],
    fix: ["more-units"],
    lists: {
      ...two(ONCE, { machines: ["M"] }),
      rooms: [room("A"), room("B")],
      machines: [machine("M")],
      plan: [met("S", meeting("2027-01-04", "VM", { machines: [{ pool: "M", units: 1 }] }))],
    },
  },
  {
    name: "the one instructor teaching",
    cause: ["instructors-teach"],
    fix: ["hire"],
    lists: {
      ...two(ONCE, { skill: "BAKE" }),
      rooms: [room("A"), room("B")],
      instructors: [instructor("I", { skills: ["BAKE"] })],
      plan: [met("S", meeting("2027-01-04", "VM", taught))],
    },
  },
  {
    name: "the one instructor at the limit of the week",
    cause: ["instructors-limit"],
    fix: ["raise-limit", "hire"],
    lists: {
      ...two({ latestEnd: day("2027-01-08") }, { skill: "BAKE" }),
      instructors: [instructor("I", { skills: ["BAKE"], maxDaypartsPerWeek: 1 })],
      plan: [met("S", meeting("2027-01-04", "VM", taught))],
    },
  },
  {
    name: "the one instructor at rest after an evening",
    cause: ["instructors-rest"],
    fix: ["drop-rest"],
    lists: {
      runs: [
        run("R", { earliestStart: TUESDAY, latestEnd: TUESDAY, dayparts: ["VM"] }),
        run("S", { latestEnd: MONDAY }),
      ],
      sessions: [session("R", { skill: "BAKE" }), session("S", { skill: "BAKE" })],
      instructors: [instructor("I", { skills: ["BAKE"] })],
      plan: [met("S", meeting("2027-01-04", "AV", taught))],
    },
  },
  {
    name: "the cohort has another run",
    cause: ["cohort"],
    fix: ["drop-cohort", "end-later"],
    lists: { ...two({ ...ONCE, cohort: "K" }), rooms: [room("A"), room("B")], ...standsThere },
  },
  {
    name: "a run that must come before and ends on the last day",
    cause: ["after"],
    fix: ["drop-order", "rearrange"],
    lists: {
      runs: [run("S", { earliestStart: day("2027-01-15"), dayparts: ["AV"] }), run("R", { after: ["S"] })],
      sessions: [session("R"), session("S")],
      plan: [met("S", meeting("2027-01-15", "AV"))],
    },
  },
  {
    name: "a run that follows and begins on the first day",
    cause: ["after"],
    fix: ["drop-order"],
    lists: {
      runs: [run("R"), run("S", { ...ONCE, after: ["R"] })],
      sessions: [session("R"), session("S")],
      ...standsThere,
    },
  },
  {
    name: "a site full of others",
    cause: ["site"],
    fix: ["raise-site-cap", "more-dayparts"],
    lists: { ...two(ONCE), dayparts: dayparts(15), rooms: [room("A"), room("B")], ...standsThere },
  },
  {
    name: "the room and the instructor both in use all day of a year of one day",
    cause: ["instructors-teach"],
    fix: ["one-more-room"],
    lists: {
      ...two(ONCE, { skill: "BAKE" }),
      settings: [oneDay],
      dayparts: dayparts(900).slice(0, 1),
      instructors: [instructor("I", { skills: ["BAKE"] })],
      plan: [met("S", meeting("2027-01-04", "VM", taught))],
    },
  },
];
