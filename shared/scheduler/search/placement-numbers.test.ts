import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { factsOf } from "#shared/domain/facts.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { compileCampus } from "#shared/scheduler/models/campus/compile.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import { Solution } from "#shared/scheduler/solution.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { construct } from "./construct.ts";
import { Desk } from "./desk.ts";
import { readPlacements, writePlacements } from "./placement-numbers.ts";

const isPlan = (table: string) => table === "meetings" || table === "unplaced";
const tiny = readCampus(
  folderTables((table) => (isPlan(table) ? null : readFileSync(`resources/campuses/tiny-campus/${table}.csv`, "utf8"))),
).lists!;

it.each([1, 2, 3])("placements written as numbers are read back as they were (seed %d)", (seed) => {
  const { problem } = compileCampus(factsOf(campusFrom(tiny)));
  const solution = new Solution(problem);
  const desk = new Desk(solution, randomFrom(seed), new Set());
  for (const _ of construct(desk, 1)) continue;
  const numbers = new Int32Array(100_000);
  expect(writePlacements(problem, solution.placements, desk.movable, numbers)).toBe(true);
  const placed = solution.placements.filter((placement) => placement !== null);
  expect(placed.length).toBeGreaterThan(0);
  expect(readPlacements(problem, desk.movable, numbers)).toEqual(placed);
  expect(writePlacements(problem, solution.placements, desk.movable, new Int32Array(20))).toBe(false);
});
