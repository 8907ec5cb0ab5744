import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import type { SolveStep } from "#shared/scheduler/solve.ts";
import { solveCampus } from "#shared/scheduler/solve.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { Board } from "./board.ts";

const isPlan = (table: string) => table === "meetings" || table === "unplaced";
const campus = campusFrom(
  readCampus(
    folderTables((table) =>
      isPlan(table) ? null : readFileSync(`resources/campuses/tiny-campus/${table}.csv`, "utf8"),
    ),
  ).lists!,
);

/** Steps of a run that comes to its end; the last of them. */
function finish(seed: number, board: SharedArrayBuffer): SolveStep {
  const steps = solveCampus(campus, { seed, from: "empty", board });
  let last = steps.next().value!;
  for (let step = 0; step <= 100; step++) last = steps.next(step / 100).value!;
  return last;
}

it.each([1, 2])("a run goes on from what another left, and its plan is valid (seed %d)", (seed) => {
  const board = Board.memory(50_000);
  const first = finish(seed, board);
  const second = finish(seed + 10, board);
  const planned = campusFrom({ ...listsOf(campus), plan: second.plan() });
  expect(checkPlan(planned)).toEqual([]);
  // What the first left last may be a little dearer than its best, never dearer than where the second stands.
  const left = [new Int32Array(50_000)];
  expect(new Board(board).take(0, second.cost - 1, left)).toBe(false);
  expect(first.cost).toBeGreaterThan(0);
});

it("a board that is too small is left alone", () => {
  const board = Board.memory(10);
  expect(checkPlan(campusFrom({ ...listsOf(campus), plan: finish(1, board).plan() }))).toEqual([]);
  expect(new Board(board).take(0, Infinity, [new Int32Array(10)])).toBe(false);
});
