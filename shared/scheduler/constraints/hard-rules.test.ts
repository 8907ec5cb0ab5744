import { describe, expect, it } from "vitest";
import type { Closure } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { hardRules } from "#shared/scheduler/rules.ts";
import {
  course,
  day,
  instructor,
  leftOut,
  machine,
  meeting,
  met,
  room,
  run,
  session,
  smallCampus,
} from "#shared/testing/small-campus.ts";

/** The codes of what one rule finds, as `code run resource`. */
function found(rule: string, given: Partial<CampusLists>): readonly string[] {
  const diary = diaryOf(smallCampus(given));
  const matches = [...(hardRules.find(({ id }) => id === rule)?.matches(diary) ?? [])];
  expect(matches.every((match) => match.rule === rule)).toBe(true);
  return matches.map(({ code, run: of, resource }) => `${code} ${of} ${resource}`.trim());
}

/** One run R with one theory session in room A; the tests change one thing at a time. */
const one = { runs: [run("R")], sessions: [session("R")] };
const two = { runs: [run("R"), run("S")], sessions: [session("R"), session("S")] };
const closure = (given: Partial<Closure>): Closure => ({
  id: "1",
  scope: "campus",
  code: "",
  from: day("2027-01-05"),
  to: day("2027-01-05"),
  weekdays: [],
  dayparts: [],
  units: null,
  kind: "closed",
  reason: "feast",
  ...given,
});

it("finds nothing in a valid plan", () => {
  expect(checkPlan(smallCampus({ ...one, plan: [met("R", meeting("2027-01-04", "VM"))] }))).toEqual([]);
});

describe("H1 known", () => {
  it("names every unknown code", () => {
    const strange = meeting("2027-01-04", "X", { room: "Z", machines: [{ pool: "M", units: 1 }], instructors: ["I"] });
    expect(found("H1", { ...one, plan: [met("R", strange)] })).toEqual([
      "unknown-daypart R X",
      "unknown-room R Z",
      "unknown-machine R M",
      "unknown-instructor R I",
    ]);
    expect(found("H1", { ...one, plan: [met("R", meeting("2027-01-04", "VM", { kind: "lab" }))] })).toEqual([
      "unknown-kind R lab",
    ]);
    expect(found("H1", { plan: [met("T", meeting("2027-01-04", "VM")), leftOut("U")] })).toEqual([
      "unknown-run T T",
      "unknown-run-left-out U",
    ]);
  });
  it("refuses dates outside the horizon and in the weekend, and a meeting that stands twice", () => {
    const plan = [met("R", meeting("2027-01-18", "VM"), meeting("2027-01-09", "VM"), meeting("2027-01-09", "VM"))];
    expect(found("H1", { ...one, plan })).toEqual([
      "outside-horizon R",
      "not-a-teaching-weekday R",
      "not-a-teaching-weekday R",
      "twice R A",
    ]);
  });
});

describe("H2 open", () => {
  const plan = [met("R", meeting("2027-01-05", "VM"))];
  it.each([
    ["campus", { scope: "campus" }, ["closed-for-run R"]],
    ["another day-part", { scope: "campus", dayparts: ["NM"] }, []],
    ["its partner", { scope: "partner", code: "P" }, ["closed-for-run R"]],
    ["another partner", { scope: "partner", code: "Q" }, []],
    ["its room", { scope: "room", code: "A" }, ["room-closed R A"]],
    ["a school holiday it teaches in", { kind: "school-holiday" }, []],
  ] as const)("closes: %s", (_, given, expected) => {
    expect(found("H2", { ...one, plan, closures: [closure(given)] })).toEqual(expected);
  });
  it("pauses a run in school holidays, and closes the parts of a closed whole", () => {
    const runs = [run("R", { schoolHolidays: "pause" })];
    expect(found("H2", { ...one, runs, plan, closures: [closure({ kind: "school-holiday" })] })).toHaveLength(1);
    const rooms = [room("A"), room("W", { contains: ["A"] })];
    expect(found("H2", { ...one, rooms, plan, closures: [closure({ scope: "room", code: "W" })] })).toHaveLength(1);
  });
});

describe("H3 window", () => {
  it("keeps a run within its window", () => {
    const runs = [run("R", { earliestStart: day("2027-01-05"), latestEnd: day("2027-01-06") })];
    const plan = [met("R", ...["04", "05", "06", "07"].map((date) => meeting(`2027-01-${date}`, "VM")))];
    expect(found("H3", { ...one, runs, plan })).toEqual(["too-early R", "too-late R"]);
  });
  it("starts a run in a later period than the run it follows ends", () => {
    const runs = [run("R"), run("S", { after: ["R"] })];
    const plan = (daypart: string) => [
      met("R", meeting("2027-01-04", "NM")),
      met("S", meeting("2027-01-04", daypart, { room: "" })),
    ];
    expect(found("H3", { ...two, runs, plan: plan("NM") })).toEqual(["before-predecessor S R"]);
    expect(found("H3", { ...two, runs, plan: plan("AV") })).toEqual([]);
    expect(found("H3", { ...two, runs, plan: [leftOut("R"), ...plan("VM").slice(1)] })).toEqual([]);
  });
});

describe("H4 whole", () => {
  it("wants every run met or left out, not both", () => {
    expect(found("H4", one)).toEqual(["not-planned R"]);
    expect(found("H4", { ...one, plan: [leftOut("R")] })).toEqual([]);
    const both = { ...met("R", meeting("2027-01-04", "VM")), reason: "no room" };
    expect(found("H4", { ...one, plan: [both] })).toEqual(["left-out-yet-met R"]);
  });
  it("wants the run's day-parts, its weeks whole, in running weeks, and enough of them", () => {
    const parts = [run("R", { dayparts: ["NM"] })];
    expect(found("H4", { ...one, runs: parts, plan: [met("R", meeting("2027-01-04", "VM"))] })).toEqual([
      "other-daypart R",
    ]);
    const weeks = [run("R", { weeks: 2 })];
    expect(found("H4", { ...one, runs: weeks, plan: [met("R", meeting("2027-01-04", "VM"))] })).toEqual([
      "week-not-whole R",
    ]);
    expect(found("H4", { ...one, runs: weeks, plan: [met("R", meeting("2027-01-11", "VM"))] })).toEqual([
      "too-few-weeks R",
    ]);
    const plan = [met("R", meeting("2027-01-04", "VM"), meeting("2027-01-11", "VM"))];
    expect(found("H4", { ...one, plan })).toEqual(["not-a-running-week R"]);
  });
  it("wants full and consecutive days", () => {
    const sessions = [session("R", { perWeek: 2 })];
    const plan = [met("R", meeting("2027-01-04", "VM"), meeting("2027-01-06", "VM"))];
    const apart = [run("R", { daysPerWeek: 2, consecutiveDays: true })];
    expect(found("H4", { runs: apart, sessions, plan })).toEqual(["week-not-whole-consecutive R"]);
    const full = [run("R", { dayparts: ["VM", "NM"], fullDays: true })];
    expect(found("H4", { runs: full, sessions, plan })).toEqual(["week-not-whole-full R"]);
  });
  it("lets meetings lapse in closed periods, and catches them up where the run extends", () => {
    const plan = [met("R", meeting("2027-01-04", "VM"))];
    const sessions = [session("R", { perWeek: 2 })];
    const closures = [closure({})];
    const days = { daysPerWeek: 2 } as const;
    expect(found("H4", { runs: [run("R", days)], sessions, plan, closures })).toEqual([]);
    const extended = [run("R", { ...days, holidays: "extend" })];
    expect(found("H4", { runs: extended, sessions, plan, closures })).toEqual(["week-not-whole R", "too-few-weeks R"]);
    const caughtUp = [met("R", meeting("2027-01-04", "VM"), meeting("2027-01-12", "VM"))];
    expect(found("H4", { runs: extended, sessions, plan: caughtUp, closures })).toEqual([]);
  });
});

describe("H5 room fits", () => {
  const plan = [met("R", meeting("2027-01-04", "VM"))];
  it.each([
    ["a room", {}, { room: "" }, ["no-room R"]],
    ["the list", { rooms: ["B"] }, {}, ["room-not-listed R A"]],
    ["the type", { roomTypes: ["lab"] }, {}, ["wrong-type R A"]],
    ["the type, whatever its case", { roomTypes: ["THEORY"] }, {}, []],
    ["the list before the type", { rooms: ["A"], roomTypes: ["lab"] }, {}, []],
    ["the features", { features: ["beamer"] }, {}, ["lacks-features R A"]],
  ] as const)("wants %s", (_, needs, at, expected) => {
    const meetings = [met("R", meeting("2027-01-04", "VM", at))];
    expect(found("H5", { runs: [run("R")], sessions: [session("R", needs)], plan: meetings })).toEqual(expected);
  });
  it("wants a seat for every learner", () => {
    expect(found("H5", { ...one, runs: [run("R", { learners: 21 })], plan })).toEqual(["too-small R A"]);
    expect(found("H5", { ...one, runs: [run("R", { learners: 20 })], plan })).toEqual([]);
  });
  it("wants the room open to the partner then", () => {
    const row = { id: "1", room: "A", partner: "P", weekdays: [1], dayparts: ["VM"], maxDaypartsPerWeek: null };
    expect(found("H5", { ...one, plan, access: [row] })).toEqual([]);
    for (const given of [{ partner: "Q" }, { weekdays: [2] }, { dayparts: ["NM"] }])
      expect(found("H5", { ...one, plan, access: [{ ...row, ...given }] })).toEqual(["not-open-to-partner R A"]);
  });
});

describe("H6 room once", () => {
  const rooms = [room("A"), room("B"), room("W", { contains: ["A", "B"] })];
  const both = (mine: string, other: string) => {
    const at = (it: string) => meeting("2027-01-04", "VM", { room: it });
    return found("H6", { ...two, rooms, plan: [met("R", at(mine)), met("S", at(other))] });
  };
  it.each([
    ["A", "A", 1],
    ["A", "W", 1],
    ["W", "B", 1],
    ["A", "B", 0],
  ] as const)("%s and %s at once: %d", (mine, other, count) => {
    expect(both(mine, other)).toHaveLength(count);
  });
});

describe("H7 quota", () => {
  it("counts the day-parts of a partner per week, within the times of the row", () => {
    const access = [{ id: "1", room: "A", partner: "P", weekdays: [], dayparts: ["VM"], maxDaypartsPerWeek: 1 }];
    const plan = (...dates: string[]) => [met("R", ...dates.map((date) => meeting(date, "VM")))];
    expect(found("H7", { ...one, access, plan: plan("2027-01-04", "2027-01-05") })).toEqual(["quota-used-up R A"]);
    expect(found("H7", { ...one, access, plan: plan("2027-01-04", "2027-01-11") })).toEqual([]);
    expect(
      found("H7", { ...one, access, plan: [met("R", meeting("2027-01-04", "NM"), meeting("2027-01-05", "VM"))] }),
    ).toEqual([]);
  });
});

describe("H8 machines", () => {
  const machines = [machine("FIX", { room: "A" }), machine("MOB", { units: 3, learnersPerUnit: 5 })];
  const used = (needs: string[], named: [string, number][], given: Partial<CampusLists> = {}) => {
    const at = meeting("2027-01-05", "VM", { machines: named.map(([pool, units]) => ({ pool, units })) });
    const sessions = [session("R", { machines: needs }), session("S", { machines: ["MOB"] })];
    return found("H8", { runs: [run("R"), run("S")], sessions, machines, plan: [met("R", at)], ...given });
  };
  it("wants just the units needed, of one of the pools", () => {
    expect(used(["MOB"], [["MOB", 2]])).toEqual([]);
    expect(used(["MOB"], [["MOB", 1]])).toEqual(["wrong-units R"]);
    expect(used(["MOB:3"], [["MOB", 3]])).toEqual([]);
    expect(used(["FIX|MOB"], [["FIX", 1]])).toEqual([]);
    expect(used([], [["MOB", 1]])).toEqual(["wrong-units R"]);
    expect(used(["MOB:1", "MOB:1"], [["MOB", 2]])).toEqual([]);
  });
  it("keeps a fixed pool in its room or in a whole that contains it", () => {
    const rooms = [room("A"), room("B"), room("W", { contains: ["A"] })];
    const at = (code: string) => [
      met("R", meeting("2027-01-05", "VM", { room: code, machines: [{ pool: "FIX", units: 1 }] })),
    ];
    expect(used(["FIX"], [], { rooms, plan: at("W") })).toEqual([]);
    expect(used(["FIX"], [], { rooms, plan: at("B") })).toEqual(["machine-elsewhere R FIX"]);
  });
  it("never uses more units than a pool has open; closures that overlap add up", () => {
    const out = (id: string) => closure({ id, scope: "machine", code: "MOB", units: 1 });
    expect(used(["MOB"], [["MOB", 2]], { closures: [out("1")] })).toEqual([]);
    expect(used(["MOB"], [["MOB", 2]], { closures: [out("1"), out("2")] })).toEqual(["pool-overbooked R MOB"]);
    expect(used(["MOB"], [["MOB", 2]], { closures: [closure({ scope: "machine", code: "MOB" })] })).toHaveLength(1);
  });
});

describe("H9 instructors", () => {
  const instructors = [instructor("I", { skills: ["weld"], unavailable: ["2-VM"] }), instructor("J")];
  const taught = (needs: object, plan: [string, string, string[]][], people = instructors) => {
    const meetings = plan.map(([date, part, named]) => meeting(date, part, { instructors: named }));
    const sessions = [session("R", needs)];
    return found("H9", { runs: [run("R")], sessions, instructors: people, plan: [met("R", ...meetings)] });
  };
  it("wants the number that is asked for, each with the skill", () => {
    expect(taught({ skill: "Weld" }, [["2027-01-04", "VM", ["I"]]])).toEqual([]);
    expect(taught({ skill: "weld" }, [["2027-01-04", "VM", []]])).toEqual(["wrong-number R"]);
    expect(taught({ skill: "weld" }, [["2027-01-04", "VM", ["J"]]])).toEqual(["no-skill R J"]);
    expect(taught({}, [["2027-01-04", "VM", ["J"]]])).toEqual(["wrong-number R"]);
    expect(taught({ instructors: 2 }, [["2027-01-04", "VM", ["J", "J"]]])).toContain("wrong-number R");
  });
  it("keeps to when an instructor is there", () => {
    expect(taught({ instructors: 1 }, [["2027-01-05", "VM", ["I"]]])).toEqual(["never-available R I"]);
    const closures = [closure({ scope: "instructor", code: "J" })];
    const plan = [met("R", meeting("2027-01-05", "VM", { instructors: ["J"] }))];
    expect(found("H9", { ...one, sessions: [session("R", { instructors: 1 })], instructors, closures, plan })).toEqual([
      "away R J",
    ]);
  });
  it("keeps to one place at a time", () => {
    const at = meeting("2027-01-04", "VM", { instructors: ["J"] });
    const sessions = [session("R", { instructors: 1 }), session("S", { instructors: 1 })];
    const plan = [met("R", at), met("S", at)];
    expect(found("H9", { ...two, sessions, instructors, plan })).toEqual(["teaches-elsewhere S J"]);
  });
  it("keeps to the limits of a day and a week", () => {
    const limited = [instructor("J", { maxDaypartsPerDay: 1, maxDaypartsPerWeek: 2 })];
    const days: [string, string, string[]][] = [
      ["2027-01-04", "VM", ["J"]],
      ["2027-01-04", "NM", ["J"]],
      ["2027-01-06", "VM", ["J"]],
      ["2027-01-11", "VM", ["J"]],
    ];
    expect(taught({ instructors: 1 }, days, limited)).toEqual(["day-full R J", "week-full R J"]);
  });
  it("gives rest after an evening, on the next calendar day only", () => {
    const nights = (next: string): [string, string, string[]][] => [
      ["2027-01-04", "AV", ["J"]],
      [next, "VM", ["J"]],
    ];
    expect(taught({ instructors: 1 }, nights("2027-01-05"))).toEqual(["short-night R J"]);
    expect(taught({ instructors: 1 }, nights("2027-01-06"))).toEqual([]);
  });
});

describe("H10 learners once", () => {
  it("lets a run and a cohort meet once per period", () => {
    const at = meeting("2027-01-04", "VM");
    const kinds = [session("R"), session("R", { kind: "lab" })];
    expect(found("H10", { ...one, sessions: kinds, plan: [met("R", at, { ...at, kind: "lab" })] })).toEqual([
      "run-twice R",
    ]);
    const plan = [met("R", at), met("S", at)];
    expect(found("H10", { ...two, plan })).toEqual([]);
    const runs = [run("R", { cohort: "g1" }), run("S", { cohort: "G1" })];
    expect(found("H10", { ...two, runs, plan })).toEqual(["cohort-twice S G1"]);
  });
});

describe("H11 site", () => {
  it("caps the learners present in a day-part, a run counted once", () => {
    const dayparts = [...smallCampus().dayparts.values()].map((part) => ({ ...part, maxLearners: 19 }));
    const at = meeting("2027-01-04", "VM");
    expect(found("H11", { ...two, dayparts, plan: [met("R", at), met("S", at)] })).toEqual(["site-full"]);
    expect(found("H11", { ...two, dayparts, plan: [met("R", at), leftOut("S")] })).toEqual([]);
  });
});

describe("H12 pins", () => {
  const pin = { run: "R", kind: "theory", date: day("2027-01-04"), daypart: "VM", room: "" };
  const plan = [met("R", meeting("2027-01-04", "VM"))];
  it("keeps every pin, also of a run that is left out", () => {
    expect(found("H12", { ...one, plan, pins: [pin] })).toEqual([]);
    expect(found("H12", { ...one, plan, pins: [{ ...pin, room: "A" }] })).toEqual([]);
    expect(found("H12", { ...one, plan, pins: [{ ...pin, daypart: "NM" }] })).toEqual(["pin-not-kept R"]);
    expect(found("H12", { ...one, plan, pins: [{ ...pin, room: "B" }] })).toEqual(["pin-not-kept-in-room R B"]);
    expect(found("H12", { ...one, plan: [leftOut("R")], pins: [pin] })).toEqual(["pin-not-kept R"]);
  });
});

it("lets a course without partner Q pass where Q is closed", () => {
  const plan = [met("R", meeting("2027-01-05", "VM"))];
  const closures = [closure({ scope: "partner", code: "Q" })];
  expect(found("H2", { ...one, courses: [course("C", { partner: "Q" })], plan, closures })).toHaveLength(1);
});
