import { expect, it } from "vitest";
import { isSum, waterfallRows } from "./waterfall-rows.ts";

const waterfall = {
  demand: 1000,
  leftOut: [
    { cause: "instructor", runs: 3, learnerDays: 150 },
    { cause: "", runs: 1, learnerDays: 50 },
  ],
  lapsed: -20,
  elsewhere: 0,
  together: 20,
  planned: 800,
  absent: 64,
  present: 736,
  target: 900,
  teachingDays: 10,
};

it("steps from sum to sum, and leaves out what comes to nothing", () => {
  const rows = waterfallRows(waterfall);
  expect(rows.map(({ step, from, to }) => [step, from, to])).toEqual([
    ["demand", 0, 1000],
    ["left-out", 1000, 850],
    ["left-out", 850, 800],
    ["lapsed", 800, 820],
    ["together", 820, 800],
    ["planned", 0, 800],
    ["absent", 800, 736],
    ["present", 0, 736],
  ]);
  expect(rows.filter(isSum).map(({ step }) => step)).toEqual(["demand", "planned", "present"]);
  expect(rows.map(({ runs }) => runs)).toEqual([null, 3, 1, null, null, null, null, null]);
});
