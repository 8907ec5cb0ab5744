import { expect, it, test } from "vitest";
import { foundCampus } from "#electron/handlers/desk/found-campus.ts";
import { readFiles } from "#electron/workbook/read-files.ts";
import { WorkbookError } from "#electron/workbook/workbook-error.ts";

const list = (names: readonly string[], item: string) =>
  names.map((name) => `<${item}><Name>${name}</Name></${item}>`).join("");
const activity = (id: number, group: number, subject: string, teacher: string, students: string, more = "") =>
  `<Activity><Teacher>${teacher}</Teacher><Subject>${subject}</Subject><Students>${students}</Students>
  <Duration>2</Duration><Total_Duration>4</Total_Duration><Id>${id}</Id><Activity_Group_Id>${group}</Activity_Group_Id>
  <Active>true</Active>${more}</Activity>`;

const SMALL = `<?xml version="1.0" encoding="UTF-8"?>
<fet version="6.1.5">
<Institution_Name>Kleine school</Institution_Name>
<Days_List><Number_of_Days>5</Number_of_Days>${list(["Ma", "Di", "Wo", "Do", "Vr"], "Day")}</Days_List>
<Hours_List><Number_of_Hours>4</Number_of_Hours>${list(["08:30", "09:30", "10:30", "11:30"], "Hour")}</Hours_List>
<Students_List><Year><Name>1A</Name><Number_of_Students>24</Number_of_Students>
<Group><Name>1A-lab</Name><Number_of_Students>12</Number_of_Students></Group></Year></Students_List>
<Activities_List>
${activity(1, 1, "Wiskunde", "An", "1A")}
${activity(2, 1, "Wiskunde", "An", "1A")}
${activity(3, 0, "Lab", "Bo", "1A-lab", "<Students>1A</Students>")}
${activity(4, 0, "Oud", "Bo", "1A").replace("<Active>true", "<Active>false")}
</Activities_List>
<Rooms_List><Room><Name>L1</Name><Capacity>30</Capacity></Room><Room><Name>Lab</Name><Capacity>40</Capacity></Room></Rooms_List>
<Time_Constraints_List>
<ConstraintBasicCompulsoryTime><Weight_Percentage>100</Weight_Percentage></ConstraintBasicCompulsoryTime>
<ConstraintTeacherNotAvailableTimes><Teacher>An</Teacher>
<Not_Available_Time><Day>Vr</Day><Hour>11:30</Hour></Not_Available_Time></ConstraintTeacherNotAvailableTimes>
<ConstraintMinDaysBetweenActivities><MinDays>1</MinDays></ConstraintMinDaysBetweenActivities>
</Time_Constraints_List>
<Space_Constraints_List>
<ConstraintActivityPreferredRoom><Activity_Id>3</Activity_Id><Room>Lab</Room></ConstraintActivityPreferredRoom>
</Space_Constraints_List>
</fet>`;

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
