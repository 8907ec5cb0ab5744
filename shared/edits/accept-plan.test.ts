import { expect, test } from "vitest";
import { applyDiff } from "#shared/domain/diff.ts";
import { listsOf } from "#shared/domain/tables.ts";
import { day, tinyCampus, tinyMeeting } from "#shared/testing/tiny-campus.ts";
import { acceptPlan } from "./accept-plan.ts";
import { isRefusal } from "./edit.ts";

const [r1, r2] = listsOf(tinyCampus()).plan;
const placed = { ...r2, meetings: [tinyMeeting({ day: day("2026-09-02") })], reason: "" };
const out = { run: "R1", meetings: [], reason: "rooms", hand: false };

test("a result becomes the plan in one diff; what it does not mention leaves the plan", () => {
  const campus = tinyCampus();
  const edit = acceptPlan(campus, { plan: [placed] });
  if (isRefusal(edit)) throw new Error(edit.refused);
  expect(edit.about).toEqual({ act: "accept-plan", values: { placed: 1, unplaced: 0 } });
  expect(listsOf(applyDiff(campus, edit.diff)).plan).toEqual([placed]);
});

test("what a planner placed by hand stays, whatever the result says of it", () => {
  const campus = tinyCampus({ plan: [{ ...r1, hand: true }, r2] });
  for (const plan of [[placed, out], [placed]]) {
    const edit = acceptPlan(campus, { plan });
    if (isRefusal(edit)) throw new Error(edit.refused);
    expect(edit.about.values).toEqual({ placed: 2, unplaced: 0 });
    expect(applyDiff(campus, edit.diff).plan.get("r1")).toEqual({ ...r1, hand: true });
  }
});

test("a result of another campus, or one that changes nothing, is refused", () => {
  const campus = tinyCampus();
  expect(acceptPlan(campus, { plan: [{ ...out, run: "R9" }] })).toEqual({
    refused: "plan-of-another-campus",
    values: { run: "R9" },
  });
  expect(acceptPlan(campus, { plan: [r2, r1] })).toMatchObject({ refused: "plan-as-it-is" });
});
