import { expect, it } from "vitest";
import { targetFigures } from "#shared/capacity/target.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import type { Cell } from "#shared/scheduler/why/cell/cell.ts";
import type { FactCode } from "#shared/scheduler/why/fact.ts";
import type { FixCode } from "#shared/scheduler/why/fixes/fix.ts";
import { standingPlan } from "#shared/scheduler/why/standing-plan.ts";
import { whyCell } from "#shared/scheduler/why/why-cell.ts";
import { whyDay } from "#shared/scheduler/why/why-day.ts";
import type { WhyStep } from "#shared/scheduler/why/why-run.ts";
import { access, closure, dayparts, MONDAY, NEXT_MONDAY, ONCE, TUESDAY } from "#shared/testing/planted.ts";
import {
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
import { claimOf, verdictOn } from "./verified-fix.ts";

/** R meets on Monday morning in room A and is to move to a cell that something was put in the way of. */
interface PlantedCell {
  readonly name: string;
  readonly cause: FactCode;
  /** Fixes of which one must be offered; none where none is asked for. */
  readonly fix: readonly FixCode[];
  readonly to: Partial<Cell>;
  readonly lists: Partial<CampusLists>;
}

const R = met("R", meeting("2027-01-04", "VM"));
const others = { runs: [run("R"), run("S")], sessions: [session("R"), session("S")] };
const elsewhere: readonly FixCode[] = ["use-room", "use-period", "move-holder"];

const cells: readonly PlantedCell[] = [
  {
    name: "the room in use",
    cause: "rooms-taken",
    fix: ["use-room"],
    to: {},
    lists: { ...others, rooms: [room("A"), room("B")], plan: [R, met("S", meeting("2027-01-05", "VM"))] },
  },
  {
    name: "the room in use by a run that can move",
    cause: "rooms-taken",
    fix: ["move-holder"],
    to: {},
    lists: { ...others, plan: [R, met("S", meeting("2027-01-05", "VM"))] },
  },
  {
    name: "a part of the room in use",
    cause: "rooms-taken",
    fix: elsewhere,
    to: { room: "AB" },
    lists: {
      ...others,
      rooms: [room("A"), room("B"), room("AB", { contains: ["A", "B"] })],
      plan: [R, met("S", meeting("2027-01-05", "VM"))],
    },
  },
  { name: "too few seats", cause: "room-seats", fix: ["use-room"], to: { room: "B" }, lists: { rooms: small("B") } },
  {
    name: "a room of another type",
    cause: "room-type",
    fix: ["use-room"],
    to: { room: "B" },
    lists: {
      rooms: [room("A"), room("B", { type: "lab" })],
      sessions: [session("R", { roomTypes: ["theory"] })],
    },
  },
  {
    name: "a room without the feature",
    cause: "room-features",
    fix: ["use-room"],
    to: { room: "B" },
    lists: { rooms: [room("A", { features: ["kiln"] }), room("B")], sessions: [session("R", { features: ["kiln"] })] },
  },
  {
    name: "a room that is closed",
    cause: "room-closed",
    fix: ["use-period"],
    to: {},
    lists: { closures: [closure({ scope: "room", code: "A", from: TUESDAY, to: TUESDAY })] },
  },
  {
    name: "no access that day",
    cause: "room-access",
    fix: ["use-period"],
    to: {},
    lists: { access: [access({ weekdays: [1, 3] })] },
  },
  {
    name: "a machine in another room",
    cause: "room-without-machine",
    fix: ["use-room"],
    to: { room: "B" },
    lists: {
      rooms: [room("A"), room("B")],
      machines: [machine("M", { room: "A" })],
      sessions: [session("R", { machines: ["M"] })],
      plan: [met("R", meeting("2027-01-04", "VM", { machines: [{ pool: "M", units: 1 }] }))],
    },
  },
  {
    name: "the machine in use",
    cause: "machines-taken",
    fix: elsewhere,
    to: {},
    lists: {
      runs: others.runs,
      rooms: [room("A"), room("B")],
      machines: [machine("M")],
      sessions: [session("R", { machines: ["M"] }), session("S", { machines: ["M"] })],
      plan: [
        met("R", meeting("2027-01-04", "VM", { machines: [{ pool: "M", units: 1 }] })),
        met("S", meeting("2027-01-05", "VM", { room: "B", machines: [{ pool: "M", units: 1 }] })),
      ],
    },
  },
  {
    name: "the instructor away",
    cause: "instructors-absent",
    fix: ["use-period"],
    to: {},
    lists: {
      instructors: [instructor("I", { skills: ["BAKE"], unavailable: ["2-VM"] })],
      sessions: [session("R", { skill: "BAKE" })],
      plan: [met("R", meeting("2027-01-04", "VM", { instructors: ["I"] }))],
    },
  },
  {
    name: "the instructor teaching",
    cause: "instructors-teach",
    fix: elsewhere,
    to: {},
    lists: {
      runs: others.runs,
      rooms: [room("A"), room("B")],
      instructors: [instructor("I", { skills: ["BAKE"] })],
      sessions: [session("R", { skill: "BAKE" }), session("S", { skill: "BAKE" })],
      plan: [
        met("R", meeting("2027-01-04", "VM", { instructors: ["I"] })),
        met("S", meeting("2027-01-05", "VM", { room: "B", instructors: ["I"] })),
      ],
    },
  },
  {
    name: "the cohort elsewhere",
    cause: "cohort",
    fix: elsewhere,
    to: {},
    lists: {
      runs: [run("R", { cohort: "K" }), run("S", { cohort: "K" })],
      sessions: others.sessions,
      rooms: [room("A"), room("B")],
      plan: [R, met("S", meeting("2027-01-05", "VM", { room: "B" }))],
    },
  },
  {
    name: "a site that is full",
    cause: "site",
    fix: elsewhere,
    to: {},
    lists: {
      ...others,
      dayparts: dayparts(15),
      rooms: [room("A"), room("B")],
      plan: [R, met("S", meeting("2027-01-05", "VM", { room: "B" }))],
    },
  },
  {
    name: "a day after the window",
    cause: "window-end",
    fix: ["use-period"],
    to: { day: NEXT_MONDAY },
    lists: { runs: [run("R", { latestEnd: day("2027-01-08") })] },
  },
  {
    name: "a day before the window",
    cause: "window-start",
    fix: ["use-period"],
    to: { day: MONDAY, from: { day: NEXT_MONDAY, daypart: "VM" } },
    lists: { runs: [run("R", { earliestStart: TUESDAY })], plan: [met("R", meeting("2027-01-11", "VM"))] },
  },
  {
    name: "another day-part",
    cause: "dayparts",
    fix: ["use-period"],
    to: { daypart: "AV" },
    lists: { runs: [run("R", { dayparts: ["VM", "NM"] })] },
  },
  {
    name: "a campus that is closed",
    cause: "closures",
    fix: ["use-period"],
    to: {},
    lists: { closures: [closure({ from: TUESDAY, to: TUESDAY })] },
  },
  {
    name: "a school holiday",
    cause: "school-holidays",
    fix: ["use-period"],
    to: {},
    lists: {
      runs: [run("R", { schoolHolidays: "pause" })],
      closures: [closure({ kind: "school-holiday", from: TUESDAY, to: TUESDAY })],
    },
  },
  {
    name: "a meeting of its own",
    cause: "own-meeting",
    fix: ["use-period"],
    to: {},
    lists: {
      runs: [run("R", { daysPerWeek: 2 })],
      sessions: [session("R", { perWeek: 2 })],
      plan: [met("R", meeting("2027-01-04", "VM"), meeting("2027-01-05", "VM"))],
    },
  },
  {
    name: "a meeting that is pinned",
    cause: "pins",
    fix: [],
    to: {},
    lists: { pins: [{ run: "R", kind: "theory", date: MONDAY, daypart: "VM", room: "" }] },
  },
  {
    name: "a week that would no longer be as asked",
    cause: "week-shape",
    fix: ["move-run"],
    to: {},
    lists: {
      runs: [run("R", { dayparts: ["VM", "NM"] })],
      sessions: [session("R", { perWeek: 2 })],
      plan: [met("R", meeting("2027-01-04", "VM"), meeting("2027-01-04", "NM"))],
    },
  },
];

function small(code: string) {
  return [room("A"), room(code, { capacity: 4 })];
}

function answered(steps: Generator<WhyStep, WhyStep> | null): WhyStep {
  let step = steps!.next();
  while (!step.done) step = steps!.next();
  return step.value;
}

const daysOnTarget = (campus: Campus) => targetFigures(diaryOf(campus)).daysOnTarget;
const codesOf = ({ fixes }: WhyStep) => fixes.flatMap(({ steps }) => steps.map(({ code }) => code));

it.each(cells)("a cell: names $name, and what to do instead", ({ cause, fix, to, lists }) => {
  const campus = smallCampus({ runs: [run("R")], sessions: [session("R")], plan: [R], ...lists });
  expect(checkPlan(campus)).toEqual([]);
  const from = { day: MONDAY, daypart: "VM" };
  const cell: Cell = { run: "R", kind: "theory", day: TUESDAY, daypart: "VM", room: "A", from, ...to };
  const answer = answered(whyCell(standingPlan(campus), cell));
  expect(answer.why?.verdict).toBe("blocked");
  expect(answer.why!.sets.flat().map(({ code }) => code)).toContain(cause);
  const offered = codesOf(answer);
  expect(offered).toSatisfy((codes: FixCode[]) => fix.length === 0 || fix.some((code) => codes.includes(code)));
  for (const one of answer.fixes) {
    const { campus: _, ...verdict } = verdictOn(campus, "R", one, daysOnTarget);
    expect(verdict).toEqual(claimOf(one));
  }
});

it("a cell: a run that is not in the plan, in a room that is in use", () => {
  const campus = smallCampus({ ...others, plan: [leftOut("R"), met("S", meeting("2027-01-05", "VM"))] });
  const cell: Cell = { run: "R", kind: "theory", day: TUESDAY, daypart: "VM", room: "A" };
  const answer = answered(whyCell(standingPlan(campus), cell));
  expect(answer.why!.sets.flat().map(({ code }) => code)).toContain("rooms-taken");
  expect(codesOf(answer)).toContain("rearrange");
  for (const one of answer.fixes) {
    const { campus: after, ...verdict } = verdictOn(campus, "R", one, daysOnTarget);
    expect(verdict).toEqual(claimOf(one));
    const [{ day: when, daypart, room: where }] = after.plan.get("r")!.meetings;
    expect([when, daypart]).toEqual([TUESDAY, "VM"]);
    expect(where).toSatisfy((code: string) => code === "A" || one.steps[0].code !== "rearrange");
  }
});

it("a cell: a run that is not in the plan and does not fit there is told where it does", () => {
  const campus = smallCampus({
    ...others,
    runs: [
      run("R", { dayparts: ["NM"] }),
      run("S", { ...ONCE, learners: 20, earliestStart: TUESDAY, latestEnd: TUESDAY }),
    ],
    plan: [leftOut("R"), met("S", meeting("2027-01-05", "VM"))],
  });
  const cell: Cell = { run: "R", kind: "theory", day: TUESDAY, daypart: "VM", room: "A" };
  const answer = answered(whyCell(standingPlan(campus), cell));
  expect(answer.why!.sets[0].map(({ code }) => code)).toEqual(["rooms-taken", "dayparts"]);
  expect(answer.fixes[0]).toMatchObject({
    steps: [{ code: "use-period", values: { date: "2027-01-05", daypart: "NM" } }],
  });
  const { campus: _, ...verdict } = verdictOn(campus, "R", answer.fixes[0], daysOnTarget);
  expect(verdict).toEqual(claimOf(answer.fixes[0]));
});

it("a cell that the campus does not have is not answered", () => {
  const standing = standingPlan(smallCampus({ ...others, plan: [R, leftOut("S")] }));
  const cell: Cell = { run: "S", kind: "theory", day: TUESDAY, daypart: "VM", room: "A" };
  expect(whyCell(standing, { ...cell, run: "X" })).toBeNull();
  expect(whyCell(standing, { ...cell, kind: "X" })).toBeNull();
  expect(whyCell(standing, { ...cell, day: day("2027-01-09") })).toBeNull();
  expect(whyCell(standing, { ...cell, daypart: "X" })).toBeNull();
  expect(whyCell(standing, { ...cell, room: "X" })).toBeNull();
  expect(whyCell(standing, { ...cell, run: "R", from: { day: TUESDAY, daypart: "AV" } })).toBeNull();
});

it("a day: names what keeps each run from it, and which still fit", () => {
  const campus = smallCampus({
    runs: [
      run("FITS"),
      run("ROOM", { learners: 18, latestEnd: MONDAY, dayparts: ["VM"] }),
      run("SEATS", { learners: 30 }),
      run("LATER", { earliestStart: TUESDAY }),
      run("S", ONCE),
    ],
    sessions: ["FITS", "ROOM", "SEATS", "LATER", "S"].map((of) => session(of)),
    plan: [...["FITS", "ROOM", "SEATS", "LATER"].map((of) => leftOut(of)), met("S", meeting("2027-01-04", "VM"))],
  });
  const steps = whyDay(standingPlan(campus), MONDAY)!;
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { candidates, byFact, learners } = step.value;
  expect(learners).toBe(10);
  expect(candidates.map((one) => [one.run, one.fits])).toEqual([
    ["SEATS", false],
    ["ROOM", false],
    ["FITS", true],
  ]);
  expect(candidates[0].facts.map(({ code }) => code)).toEqual(["room-seats"]);
  expect(candidates[1].facts.map(({ code }) => code)).toEqual(["rooms-taken"]);
  expect(byFact).toEqual([
    { code: "room-seats", runs: 1, learners: 30 },
    { code: "rooms-taken", runs: 1, learners: 18 },
  ]);
  expect(whyDay(standingPlan(campus), day("2027-01-09"))).toBeNull();
});
