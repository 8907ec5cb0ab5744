import { expect, test } from "vitest";
import { applyDiff, diffBetween } from "#shared/domain/diff.ts";
import { listsOf } from "#shared/domain/tables.ts";
import { day, tinyCampus, tinyMeeting } from "#shared/testing/tiny-campus.ts";
import { carryOutFix } from "./carry-out-fix.ts";
import { isRefusal } from "./edit.ts";

const [r1, r2] = listsOf(tinyCampus()).plan;
const placed = { ...r2, meetings: [tinyMeeting({ day: day("2026-09-02") })], reason: "" };
const diff = diffBetween(tinyCampus(), tinyCampus({ plan: [r1, placed] }));
const fix = { run: r2.run, diff, learnerDays: 12 };

test("a fix becomes one edit that says which run it lets in", () => {
  const campus = tinyCampus();
  const edit = carryOutFix(campus, fix);
  if (isRefusal(edit)) throw new Error(edit.refused);
  expect(edit.about).toEqual({ act: "carry-out-fix", values: { run: r2.run, learnerDays: 12 } });
  expect(listsOf(applyDiff(campus, edit.diff)).plan).toContainEqual(placed);
});

test("a fix is refused by name where a record it builds on has changed", () => {
  const campus = tinyCampus({ plan: [r1, { ...r2, reason: "rooms" }] });
  expect(carryOutFix(campus, fix)).toEqual({
    refused: "fix-outdated",
    values: { run: r2.run, table: "plan", item: r2.run.toLowerCase() },
  });
});
