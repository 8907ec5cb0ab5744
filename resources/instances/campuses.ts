import { readFileSync } from "node:fs";
import type { CampusLists } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { scaledCampus } from "#shared/testing/scaled-campus.ts";

/** The demo campus scaled to so many courses; the same seed gives the same campus. */
export function demoOfSize(courses: number, seed: number): CampusLists {
  const folder = new URL("../campuses/t2-campus/", import.meta.url);
  const isPlan = (table: string) => table === "meetings" || table === "unplaced";
  const { lists } = readCampus(
    folderTables((table) => (isPlan(table) ? null : readFileSync(new URL(`${table}.csv`, folder), "utf8"))),
  );
  if (!lists) throw new Error("The demo campus cannot be read. Check resources/campuses/t2-campus.");
  return courses === lists.courses.length ? lists : scaledCampus(lists, courses, seed);
}
