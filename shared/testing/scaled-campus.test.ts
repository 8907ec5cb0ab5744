import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCampus } from "#shared/import/read-campus.ts";
import { writeCampus } from "#shared/import/write-campus.ts";
import { folderTables } from "./folder-tables.ts";
import { scaledCampus } from "./scaled-campus.ts";

const isPlan = (table: string) => table === "meetings" || table === "unplaced";
const demo = readCampus(
  folderTables((table) => (isPlan(table) ? null : readFileSync(`resources/campuses/t2-campus/${table}.csv`, "utf8"))),
).lists!;

describe("a scaled campus", () => {
  it.each([20, 350, 470, 1_000])("of %d courses is a sound campus, read back from its tables", (courses) => {
    const made = scaledCampus(demo, courses, 3);
    expect(made.courses).toHaveLength(courses);
    const tables = writeCampus(made);
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const csv = (table: string) =>
      tables
        .get(table as never)
        ?.map((row) => row.map(quoted).join(","))
        .join("\n") ?? null;
    const { issues, lists } = readCampus(folderTables((table) => (isPlan(table) ? null : csv(table))));
    expect(issues).toEqual([]);
    expect(lists?.runs).toHaveLength(made.runs.length);
  });

  it("is the same for the same seed, and another for another", () => {
    const codes = (seed: number) => scaledCampus(demo, 100, seed).courses.map(({ code }) => code);
    expect(codes(1)).toEqual(codes(1));
    expect(codes(2)).not.toEqual(codes(1));
  });
});
