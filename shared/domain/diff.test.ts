import { expect, test } from "vitest";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { applyDiff, reverseDiff, sameRecord } from "./diff.ts";
import { settingsOf } from "./tables.ts";

test("a field that is undefined is not there, wherever it stands", () => {
  expect(sameRecord({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(sameRecord({ a: undefined, b: 1 }, { b: 1, c: 2 })).toBe(false);
  expect(sameRecord({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
  expect(sameRecord({ a: null }, {})).toBe(false);
});

test("a diff written before a field was known still goes back", () => {
  const campus = tinyCampus();
  const before = settingsOf(campus);
  const after = { ...before, targetLearners: 7 };
  const diff = [{ table: "settings", id: "settings", before, after }] as const;
  const read = JSON.parse(JSON.stringify(diff)) as typeof diff;
  const now = applyDiff(campus, [{ ...diff[0], after: { ...after, expectedAbsence: undefined } }]);
  expect(settingsOf(applyDiff(now, reverseDiff(read)))).toEqual(before);
});
