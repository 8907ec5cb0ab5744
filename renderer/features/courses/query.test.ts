import { describe, expect, it } from "vitest";
import type { Course, Run } from "#shared/domain/campus.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { catalogueOf } from "./catalogue.ts";
import { answer, entriesOf, everything, valuesOf } from "./query.ts";

const course = (code: string, title: string, domain: string, partner: string): Course => ({
  code,
  title,
  domain,
  partner,
  shortage: false,
});

const run = (code: string, of: string, learners: number): Run => ({
  code,
  course: of,
  learners,
  earliestStart: null,
  latestEnd: null,
  weeks: 2,
  everyWeeks: 1,
  daysPerWeek: 3,
  dayparts: [],
  fullDays: false,
  consecutiveDays: false,
  holidays: "skip",
  schoolHolidays: "teach",
  priority: 3,
  cohort: "",
  after: [],
});

const placed = (code: string, ...days: number[]): PlannedRun => ({
  run: code,
  meetings: days.map((day) => ({ kind: "les", day, daypart: "VM", room: "L1", machines: [], instructors: [] })),
  reason: "",
  hand: false,
});

const campus = campusFrom({
  courses: [
    course("C-10", "Lasser TIG", "bouw", "VDAB"),
    course("C-2", "Élektricien", "elektriciteit", "PXL"),
    course("C-3", "Netwerkbeheer", "IT", "VDAB"),
  ],
  runs: [run("C-10-1", "C-10", 10), run("C-10-2", "C-10", 12), run("C-2-1", "c-2", 8)],
  plan: [placed("C-10-1", 20, 13, 15), { run: "C-10-2", meetings: [], reason: "no-room", hand: false }],
});
const rows = catalogueOf(campus);
const codes = (query: object) => answer(rows, { ...everything, ...query }).map((row) => row.course.code);

describe("the catalogue", () => {
  it("sums the runs of each course and dates those that are placed", () => {
    const [tig] = rows;
    expect(tig).toMatchObject({ placed: 1, learners: 22, learnerDays: 132 });
    expect(tig.runs[0]).toMatchObject({ placed: true, first: 13, last: 20 });
    expect(tig.runs[1]).toMatchObject({ placed: false, first: null, last: null, learnerDays: 72 });
  });

  it("is made once for a campus", () => {
    expect(catalogueOf(campus)).toBe(rows);
  });
});

describe("a query", () => {
  it("finds titles without regard to case and accents", () => {
    expect(codes({ text: " elektr" })).toEqual(["C-2"]);
    expect(codes({ text: "BEHEER" })).toEqual(["C-3"]);
  });

  it("keeps only the run where the text is the run's", () => {
    const [found] = answer(rows, { ...everything, text: "c-10-2" });
    expect(found.runs.map((row) => row.run.code)).toEqual(["C-10-2"]);
    expect(found.learners).toBe(22);
  });

  it("keeps the runs that are placed, or those that are not", () => {
    expect(codes({ state: "placed" })).toEqual(["C-10"]);
    expect(codes({ state: "unplaced" })).toEqual(["C-10", "C-2"]);
    expect(answer(rows, { ...everything, state: "unplaced", text: "lasser" })[0].runs).toHaveLength(1);
  });

  it("filters by partner and domain", () => {
    expect(codes({ partner: "VDAB" })).toEqual(["C-10", "C-3"]);
    expect(codes({ partner: "VDAB", domain: "IT" })).toEqual(["C-3"]);
    expect(codes({ partner: "GENK" })).toEqual([]);
  });
});

describe("the entries", () => {
  it("hold the runs that answer under their course", () => {
    const [entry] = entriesOf(answer(rows, { ...everything, text: "c-10-2" }));
    expect(entry.kind === "course" && entry.runs.map((run) => run.row)).toEqual([rows[0].runs[1]]);
  });
});

describe("the values of a field", () => {
  it("stand there once, in order", () => {
    expect(valuesOf(rows, "partner")).toEqual(["PXL", "VDAB"]);
    expect(valuesOf(rows, "domain")).toEqual(["bouw", "elektriciteit", "IT"]);
  });
});
