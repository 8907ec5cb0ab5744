import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { campusFrom } from "#shared/domain/tables.ts";
import { factsOf } from "#shared/domain/facts.ts";
import { leaveOut } from "#shared/import/leave-out.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { sayIssue } from "#shared/import/say-issue.ts";
import { writeCampus } from "#shared/import/write-campus.ts";
import { prepare } from "#shared/import/prepare/prepare.ts";
import { readApart } from "./read-apart.ts";
import { writeTables } from "./write-folder.ts";

const campuses = join(import.meta.dirname, "../../resources/campuses");
const home = mkdtempSync(join(tmpdir(), "dagdeel-campuses-"));
afterAll(() => rmSync(home, { recursive: true }));

describe.each(readdirSync(campuses))("%s", (name) => {
  test("is sound, and stays as it is when it is written and read again", async () => {
    const read = readCampus(prepare(await readApart({ path: join(campuses, name) })).tables);
    expect(read.issues).toEqual([]);
    expect(leaveOut(read)?.lists).toEqual(read.lists);
    await writeTables(join(home, name), writeCampus(read.lists!));
    const again = readCampus(prepare(await readApart({ path: join(home, name) })).tables);
    expect(again.lists).toEqual(read.lists);
    expect(factsOf(campusFrom(read.lists!)).horizon.days.length).toBeGreaterThan(0);
  });
});

test("of the demo campus three runs are noted that no room can hold", async () => {
  const { notes, tables } = readCampus(prepare(await readApart({ path: join(campuses, "t2-campus") })).tables);
  expect(notes.map(({ table, row, code }) => [table, row, code])).toEqual([
    ["sessions", 1191, "no-room-features"],
    ["sessions", 1704, "no-room-capacity"],
    ["sessions", 1892, "no-room-access"],
  ]);
  expect(sayIssue(notes[1], "en")).toBe(
    'sessions, row 1704, "rooms": T2-230-03, praktijk has 19 learners, the largest room for it seats 16. So the run stays unplaced: split the group, or allow larger rooms.',
  );
  expect(tables.reduce((sum, { rows }) => sum + rows, 0)).toBe(5252);
});
