import { expect, test } from "vitest";
import { unplacedRuns } from "#shared/capacity/unplaced-runs.ts";
import { course, day, leftOut, meeting, met, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { shortDays } from "./day-rows.ts";
import { matching } from "./run-rows.ts";

const campus = smallCampus({
  courses: [course("C", { title: "Lassen" }), course("D", { title: "Koeling", partner: "Q" })],
  runs: [run("IN"), run("SMALL", { learners: 3 }), run("LARGE", { course: "D", learners: 30 }), run("NEW")],
  sessions: ["IN", "SMALL", "LARGE", "NEW"].map((code) => session(code)),
  plan: [met("IN", meeting("2027-01-04", "VM")), leftOut("SMALL", "rooms:theory"), leftOut("LARGE")],
});

test("runs that are not in the plan are listed, the most learner-days first", () => {
  const rows = unplacedRuns(campus);
  expect(rows.map(({ run: { code }, learnerDays }) => [code, learnerDays])).toEqual([
    ["LARGE", 30],
    ["NEW", 10],
    ["SMALL", 3],
  ]);
  expect(rows.map(({ reason }) => reason)).toEqual(["no room", "", "rooms:theory"]);
  expect(unplacedRuns(campus)).toBe(rows);
});

test("a filter asks for a partner and for a part of the code or the title", () => {
  const codes = (text: string, partner = "") =>
    matching(unplacedRuns(campus), { text, partner }).map(({ run: { code } }) => code);
  expect(codes("koel")).toEqual(["LARGE"]);
  expect(codes(" small ")).toEqual(["SMALL"]);
  expect(codes("", "P")).toEqual(["NEW", "SMALL"]);
  expect(codes("koel", "P")).toEqual([]);
});

test("days under the target are listed, the furthest below first", () => {
  const rows = shortDays(campus);
  expect(rows).toHaveLength(10);
  expect(rows[0]).toEqual({ day: day("2027-01-05"), learners: 0, missing: 20 });
  expect(rows.at(-1)).toEqual({ day: day("2027-01-04"), learners: 10, missing: 10 });
});
