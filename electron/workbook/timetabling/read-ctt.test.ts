import { expect, it, test } from "vitest";
import { foundCampus } from "#electron/handlers/desk/found-campus.ts";
import { readFiles } from "#electron/workbook/read-files.ts";
import { WorkbookError } from "#electron/workbook/workbook-error.ts";

const SMALL = `Name: Klein
Courses: 3
Rooms: 2
Days: 5
Periods_per_day: 4
Curricula: 2
Constraints: 1

COURSES:
c1 t1 3 3 30
c2 t1 6 1 20
c3 t2 1 1 60

ROOMS:
A	32
B	50

CURRICULA:
q1  2 c1 c2
q2  2 c2 c3

UNAVAILABILITY_CONSTRAINTS:
c1 0 0

ROOM_CONSTRAINTS:
c2 A

END.
`;

const read = (text: string, name = "klein.ectt") => readFiles([{ name, bytes: Buffer.from(text) }]);

it("becomes a campus of one week, and tells what a campus has no word for", async () => {
  const { lists, issues } = foundCampus(await read(SMALL));
  expect(lists?.runs.map((run) => [run.code, run.learners, run.daysPerWeek, run.cohort])).toEqual([
    ["c1", 30, 3, "q1"],
    ["c2", 20, 2, "q1"],
    ["c3", 60, 1, "q2"],
  ]);
  expect(lists?.sessions.map(({ perWeek, rooms, skill }) => [perWeek, rooms, skill])).toEqual([
    [3, [], "t1"],
    [6, ["B"], "t1"],
    [1, [], "t2"],
  ]);
  expect(lists?.settings).toMatchObject([{ name: "Klein", weekdays: [1, 2, 3, 4, 5] }]);
  expect(issues.map(({ severity }) => severity)).not.toContain("error");
  const told = issues
    .filter(({ table }) => table === "klein.ectt")
    .map(({ code, values }) => [code, values.count ?? ""]);
  expect(told).toEqual([
    ["ctt-week", ""],
    ["ctt-unavailable", 1],
    ["ctt-curricula", 1],
  ]);
});

test.each([
  ["not-a-timetable", 10, SMALL.replace("3 3 30", "3 drie 30")],
  ["not-a-timetable", 0, "Name: Leeg\nDays: 5\nPeriods_per_day: 4\n"],
  ["ctt-head", 0, SMALL.replace("Days: 5", "Days: 9")],
])("is refused as %s at line %i", async (code, row, text) => {
  const error: unknown = await read(text).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  expect((error as WorkbookError).issues).toMatchObject([{ table: "klein.ectt", code, row }]);
});
