import { expect, test } from "vitest";
import { TABLE_NAMES } from "#shared/domain/tables.ts";
import { PARTS, partsIn, tablesOf } from "./parts.ts";
import type { PartName } from "./parts.ts";

const names = Object.keys(PARTS) as PartName[];

test("every table belongs to one part", () => {
  expect(tablesOf(names).toSorted()).toEqual(TABLE_NAMES.toSorted());
});

test("the parts that differ are told, with how many records", () => {
  const tables = [
    { table: "plan", changed: 7, added: 0, removed: 0 },
    { table: "runs", changed: 1, added: 2, removed: 3 },
    { table: "sessions", changed: 0, added: 4, removed: 0 },
  ] as const;
  expect(partsIn(tables)).toEqual([
    { part: "demand", records: 10 },
    { part: "plan", records: 7 },
  ]);
});
