import { expect, test } from "vitest";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { TAKEN_OUT, unplaceRun } from "./unplace-run.ts";
import { unplaceRuns } from "./unplace-runs.ts";

test("a run leaves the plan whole, with its reason, and no longer counts as placed by hand", () => {
  const campus = tinyCampus();
  const after = { run: "R1", meetings: [], reason: TAKEN_OUT, hand: false };
  expect(unplaceRun(campus, { run: " r1 " })).toEqual({
    about: { act: "unplace-run", values: { run: "R1", meetings: 4 } },
    diff: [{ table: "plan", id: "r1", before: campus.plan.get("r1"), after }],
  });
});

test.each([
  ["R2", "not-placed"],
  ["R3", "not-placed"],
  ["R9", "no-such-run"],
])("%s is refused: %s", (run, refused) => {
  expect(unplaceRun(tinyCampus(), { run })).toMatchObject({ refused, values: { run } });
});

test("several runs leave at once; where one cannot, none does", () => {
  const campus = tinyCampus();
  expect(unplaceRuns(campus, { runs: ["R1", "r1"] })).toMatchObject({ diff: [{ id: "r1", after: { meetings: [] } }] });
  expect(unplaceRuns(campus, { runs: ["R1", "R2"] })).toMatchObject({ refused: "not-placed", values: { run: "R2" } });
});
