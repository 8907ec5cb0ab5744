import { expect, test } from "vitest";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { dryRun } from "./dry-run.ts";

const campus = tinyCampus();

test("the same campus again changes nothing", () => {
  const { tables, examples } = dryRun(campus, campus);
  expect(examples).toEqual([]);
  expect(tables.every(({ table, same }) => same === campus[table].size)).toBe(true);
});

test("what is added, changed and removed is counted, and named field by field", () => {
  const lists = listsOf(campus);
  const [first, second, ...rest] = lists.runs;
  const runs = [{ ...first, learners: first.learners + 5 }, { ...second, code: "NEW" }, ...rest];
  const { tables, examples } = dryRun(campus, campusFrom({ ...lists, runs }));
  const counts = { table: "runs", added: 1, changed: 1, removed: 1, same: rest.length };
  expect(tables.find(({ table }) => table === "runs")).toEqual(counts);
  expect(examples).toEqual([
    {
      table: "runs",
      item: first.code,
      kind: "changed",
      fields: [{ field: "learners", was: String(first.learners), now: String(first.learners + 5) }],
    },
    { table: "runs", item: second.code, kind: "removed", fields: [] },
    { table: "runs", item: "NEW", kind: "added", fields: [] },
  ]);
});
