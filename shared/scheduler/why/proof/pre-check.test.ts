import { describe, expect, it } from "vitest";
import type { CampusLists } from "#shared/domain/tables.ts";
import { preCheckTexts } from "#shared/scheduler/why/pre-check-texts.ts";
import { preCheck } from "#shared/scheduler/why/pre-check.ts";
import type { Finding, FindingCode } from "#shared/scheduler/why/checks/finding.ts";
import { sayFinding } from "#shared/scheduler/why/say-finding.ts";
import { standingPlan } from "#shared/scheduler/why/standing-plan.ts";
import { whyDay } from "#shared/scheduler/why/why-day.ts";
import { whyRun } from "#shared/scheduler/why/why-run.ts";
import { access, closure, dayparts, MONDAY, NEXT_MONDAY, TUESDAY } from "#shared/testing/planted.ts";
import { day, instructor, leftOut, machine, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";

const one = (own: Parameters<typeof run>[1], session_: Parameters<typeof session>[1] = {}) => {
  return { runs: [run("R", own)], sessions: [session("R", session_)] };
};
const pin = (own: Partial<CampusLists["pins"][number]>) => {
  return { run: "R", kind: "theory", date: MONDAY, daypart: "VM", room: "", ...own };
};
const baker = instructor("I", { skills: ["BAKE"] });

type Place = Pick<Finding, "table" | "run" | "kind" | "column">;

/** What is planted, the place it must be found at, and a value its sentence must hold. */
const planted: readonly (readonly [FindingCode, Place, string, Partial<CampusLists>])[] = [
  ["no-runs", at("runs", "", "", "code"), "", {}],
  ["no-rooms", at("rooms", "", "", "code"), "", { ...one({}), rooms: [] }],
  ["no-teaching-days", at("settings", "", "", "value"), "first_day", { ...one({}), closures: [closure({})] }],
  ["no-session", at("runs", "R", "", "code"), "sessions", { runs: [run("R")] }],
  [
    "window-reversed",
    at("runs", "R", "", "latest_end"),
    "2027-01-08",
    one({ earliestStart: NEXT_MONDAY, latestEnd: day("2027-01-08") }),
  ],
  [
    "window-outside",
    at("runs", "R", "", "earliest_start"),
    "2028-01-03",
    one({ earliestStart: day("2028-01-03"), latestEnd: day("2028-01-10") }),
  ],
  ["window-too-short", at("runs", "R", "", "latest_end"), "2", one({ weeks: 3 })],
  [
    "always-closed",
    at("runs", "R", "", "earliest_start"),
    "2027-01-04",
    { ...one({ latestEnd: MONDAY }), closures: [closure({ to: MONDAY })] },
  ],
  ["too-few-meetings", at("runs", "R", "", "days_per_week"), "3", one({ daysPerWeek: 3 }, { perWeek: 2 })],
  ["too-many-meetings", at("sessions", "R", "", "per_week"), "4", one({}, { perWeek: 4 })],
  ["days-not-filled", at("runs", "R", "", "full_days"), "2", one({ fullDays: true }, { perWeek: 2 })],
  ["no-days-in-a-row", at("runs", "R", "", "days_per_week"), "6", one({ daysPerWeek: 6 }, { perWeek: 6 })],
  ["no-room-of-type", at("sessions", "R", "theory", "room_types"), "hangar", one({}, { roomTypes: ["hangar"] })],
  ["no-room-with-features", at("sessions", "R", "theory", "features"), "kiln", one({}, { features: ["kiln"] })],
  ["no-room-large-enough", at("sessions", "R", "theory", "learners"), "300", one({ learners: 300 })],
  [
    "no-room-for-partner",
    at("sessions", "R", "theory", "room_types"),
    "A",
    { ...one({}), access: [access({ partner: "Q" })] },
  ],
  [
    "no-room-with-machine",
    at("sessions", "R", "theory", "machines"),
    "M (B)",
    {
      ...one({}, { rooms: ["A"], machines: ["M"] }),
      rooms: [room("A"), room("B")],
      machines: [machine("M", { room: "B" })],
    },
  ],
  [
    "rooms-closed",
    at("sessions", "R", "theory", "room_types"),
    "A",
    { ...one({}), closures: [closure({ scope: "room", code: "A" })] },
  ],
  [
    "too-few-units",
    at("sessions", "R", "theory", "machines"),
    "3",
    { ...one({}, { machines: ["M:3"] }), machines: [machine("M")] },
  ],
  ["too-few-able", at("sessions", "R", "theory", "skill"), "FLY", one({}, { skill: "FLY" })],
  [
    "nobody-available",
    at("sessions", "R", "theory", "skill"),
    "I",
    {
      ...one({}, { skill: "BAKE" }),
      instructors: [baker],
      closures: [closure({ scope: "instructor", code: "I" })],
    },
  ],
  ["site-too-small", at("runs", "R", "", "learners"), "8", { ...one({}), dayparts: dayparts(8) }],
  [
    "pin-outside",
    at("pins", "R", "theory", "date"),
    "2027-01-11",
    { ...one({ latestEnd: TUESDAY }), pins: [pin({ date: NEXT_MONDAY })] },
  ],
  [
    "pins-together",
    at("pins", "S", "theory", "date"),
    "2027-01-04",
    {
      runs: [run("R"), run("S")],
      sessions: [session("R"), session("S")],
      pins: [pin({ room: "A" }), pin({ run: "S", room: "A" })],
    },
  ],
  ["pins-too-many", at("pins", "R", "theory", "date"), "2", { ...one({}), pins: [pin({}), pin({ date: TUESDAY })] }],
  [
    "after-chain",
    at("runs", "R", "", "after"),
    "S",
    {
      runs: [run("S", { weeks: 2 }), run("R", { weeks: 2, after: ["S"] })],
      sessions: [session("S"), session("R")],
    },
  ],
  [
    "impossible-alone",
    at("runs", "R", "", "code"),
    "R",
    { ...one({ daysPerWeek: 2, consecutiveDays: true }, { perWeek: 2 }), access: [access({ weekdays: [1, 3] })] },
  ],
];

function at(table: Finding["table"], of: string, kind: string, column: string): Place {
  return { table, run: of, kind, column };
}

it.each(planted)("%s: found at its place, with its value and advice", (code, place, value, lists) => {
  const found = preCheck(smallCampus(lists)).find((finding) => finding.code === code);
  expect(found).toMatchObject(place);
  for (const language of ["nl", "en"] as const) {
    const said = sayFinding(found!, language);
    expect(said).not.toContain("{{");
    expect(said).toContain(value);
  }
});

it("every finding there can be is planted above", () => {
  expect(planted.map(([code]) => code).sort()).toEqual(Object.keys(preCheckTexts).sort());
});

it.each(Object.entries(preCheckTexts))("%s names the same values in both languages", (_, { nl, en }) => {
  const names = (said: string) => [...new Set(said.match(/\{\{\w+\}\}/g))].sort();
  expect(names(nl)).toEqual(names(en));
});

describe("at the limits", () => {
  const many = Array.from({ length: 40 }, (_, index) => `R${index}`);

  it("a campus without runs or rooms says only that", () => {
    expect(preCheck(smallCampus({ rooms: [] })).map(({ code }) => code)).toEqual(["no-runs", "no-rooms"]);
  });

  it("without rooms a run is blocked by its rooms, and a day answers", () => {
    const standing = standingPlan(smallCampus({ ...one({}), rooms: [], plan: [leftOut("R")] }));
    const { why, fixes } = answered(whyRun(standing, 0))!;
    expect(why).toMatchObject({ verdict: "impossible", sets: [] });
    expect(fixes).toEqual([]);
    expect(answered(whyDay(standing, MONDAY)!)).toMatchObject({ candidates: [{ run: "R", fits: false }] });
  });

  it("without runs a day answers that none waits", () => {
    const standing = standingPlan(smallCampus());
    expect(answered(whyDay(standing, MONDAY)!)).toMatchObject({ candidates: [], byFact: [], learners: 0 });
  });

  it("with everything pinned in one period all but one are named", () => {
    const pins = many.slice(0, 5).map((code) => pin({ run: code, room: "A" }));
    const findings = preCheck(
      smallCampus({
        runs: many.slice(0, 5).map((code) => run(code)),
        sessions: many.slice(0, 5).map((of) => session(of)),
        pins,
      }),
    );
    expect(findings.map(({ code, run: of }) => [code, of])).toEqual(
      many.slice(1, 5).map((code) => ["pins-together", code]),
    );
  });

  it("with demand ten times what the campus holds nothing is impossible alone, and a run is answered", () => {
    const week = { daysPerWeek: 5, weeks: 2, dayparts: ["VM", "NM", "AV"], fullDays: true };
    const runs = many.map((code) => run(code, week));
    const sessions = many.map((of) => session(of, { perWeek: 15 }));
    const full = smallCampus({ runs, sessions, plan: many.map((of) => leftOut(of)) });
    expect(preCheck(full)).toEqual([]);
    const { why, fixes } = answered(whyRun(standingPlan(full), 0))!;
    expect(why?.verdict).toBe("fits");
    expect(fixes[0]).toMatchObject({ steps: [{ code: "place" }], learnerDaysWon: 100 });
  });
});

function answered<S, T>(steps: Generator<S, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
