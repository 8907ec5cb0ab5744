import { expect, test } from "vitest";
import { applyDiff, reverseDiff } from "#shared/domain/diff.ts";
import { tinyCampus, tinyRoom, tinySession } from "#shared/testing/tiny-campus.ts";
import { isRefusal } from "./edit.ts";
import { importCampus } from "./import-campus.ts";

test("an import replaces the whole document in one diff, and is taken back whole", () => {
  const campus = tinyCampus();
  const next = tinyCampus({
    rooms: [tinyRoom({ code: "A", capacity: 99 })],
    sessions: [tinySession({ run: "R1" })],
    access: [],
    machines: [],
    plan: [],
  });
  const edit = importCampus(campus, { campus: next, source: "campus-map" });
  if (isRefusal(edit)) throw new Error(edit.refused);
  expect(edit.about).toEqual({ act: "import-campus", values: { source: "campus-map", courses: 2, runs: 3, rooms: 1 } });
  expect(applyDiff(campus, edit.diff)).toEqual(next);
  expect(applyDiff(next, reverseDiff(edit.diff))).toEqual(campus);
});

test("what says nothing new, or has no settings, is refused", () => {
  const campus = tinyCampus();
  expect(importCampus(campus, { campus: tinyCampus(), source: "map" })).toMatchObject({ refused: "nothing-new" });
  expect(importCampus(campus, { campus: tinyCampus({ settings: [] }), source: "map" })).toEqual({
    refused: "no-settings",
    values: { source: "map" },
  });
});
