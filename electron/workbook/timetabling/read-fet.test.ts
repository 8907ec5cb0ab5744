import { expect, it, test } from "vitest";
import { foundCampus } from "#electron/handlers/desk/found-campus.ts";
import { readFiles } from "#electron/workbook/read-files.ts";
import { SMALL_FET as SMALL } from "#electron/workbook/testing/small-fet.ts";
import { WorkbookError } from "#electron/workbook/workbook-error.ts";

const read = (text: string) => readFiles([{ name: "school.fet", bytes: Buffer.from(text) }]);

it("becomes a campus of one week, and tells what a campus has no word for", async () => {
  const { lists, issues } = foundCampus(await read(SMALL));
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(lists?.runs.map((run) => [run.code, run.course, run.learners, run.daysPerWeek, run.cohort])).toEqual([
    ["G1", "Wiskunde", 24, 2, "1A"],
    ["A3", "Lab", 36, 1, "1A-lab"],
  ]);
  expect(
    lists?.sessions.map(({ run, perWeek, rooms, skill, instructors }) => [run, perWeek, rooms, skill, instructors]),
  ).toEqual([
    ["G1", 4, [], "An", 1],
    ["A3", 2, ["Lab"], "Bo", 1],
  ]);
  expect(lists?.instructors.map(({ code, unavailable }) => [code, unavailable])).toEqual([
    ["An", ["5-P4"]],
    ["Bo", []],
  ]);
  expect(lists?.settings).toMatchObject([{ name: "Kleine school", weekdays: [1, 2, 3, 4, 5] }]);
  const told = issues
    .filter(({ table }) => table === "school.fet")
    .map(({ code, values }) => [code, values.count ?? ""]);
  expect(told).toEqual([
    ["ctt-week", ""],
    ["fet-constraints", 1],
    ["fet-students", 1],
  ]);
});

test.each([
  ["fet-xml", SMALL.replace("</Rooms_List>", "")],
  ["fet-xml", SMALL.replace("<fet", '<!DOCTYPE fet SYSTEM "x"><fet')],
  ["not-fet", "<timetable/>"],
  ["not-fet", SMALL.replace(/<Activity>[^]*<\/Activity>/, "")],
  ["fet-week-size", SMALL.replace(/<Days_List>[^]*<\/Days_List>/, "<Days_List/>")],
])("is refused as %s", async (code, text) => {
  const error: unknown = await read(text).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  expect((error as WorkbookError).issues).toMatchObject([{ table: "school.fet", code }]);
});
