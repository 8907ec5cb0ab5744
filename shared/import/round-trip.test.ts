import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlannedRun } from "#shared/domain/plan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { randomCampus } from "#shared/testing/random-campus.ts";
import { readCampus } from "./read-campus.ts";
import { readPlan } from "./read-plan.ts";
import { writeCampus } from "./write-campus.ts";
import { writePlan } from "./write-plan.ts";

/** Access and closures have no code: their ids are made anew when they are read. */
function withoutIds(lists: CampusLists) {
  const bare = ({ id: _, ...record }: { readonly id: string }) => record;
  return { ...lists, access: lists.access.map(bare), closures: lists.closures.map(bare) };
}

const campuses = fc.gen().map((draw) => randomCampus((min, max) => draw(fc.integer, { min, max })));

test("a campus that is written reads back as it was, without an issue (1,000 campuses)", () => {
  fc.assert(
    fc.property(campuses, (lists) => {
      const read = readCampus(writeCampus(lists));
      expect(read.issues).toEqual([]);
      expect(withoutIds(read.lists!)).toEqual(withoutIds({ ...lists, plan: [] }));
    }),
    { numRuns: 1000 },
  );
});

test("reading twice gives the same ids, each once", () => {
  fc.assert(
    fc.property(campuses, (lists) => {
      const once = readCampus(writeCampus(lists)).lists!;
      expect(readCampus(writeCampus(once)).lists).toEqual(once);
      for (const table of [once.access, once.closures])
        expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
    }),
    { numRuns: 200 },
  );
});

test("a plan that is written reads back as it was (500 plans)", () => {
  fc.assert(
    fc.property(campuses, (lists) => {
      const campus = campusFrom(lists);
      const read = readPlan(campus, writePlan(lists.plan));
      expect([...read.issues, ...read.unknown, ...read.notes]).toEqual([]);
      expect(byRun(read.planned)).toEqual(byRun(lists.plan));
      expect(read.sound).toEqual(read.planned);
    }),
    { numRuns: 500 },
  );
});

/** A plan folder has the placed runs first: the order of runs says nothing. */
function byRun(planned: readonly PlannedRun[]) {
  return new Map(planned.map((one) => [one.run, one]));
}
