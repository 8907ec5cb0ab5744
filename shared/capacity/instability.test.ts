import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { diaryOf } from "#shared/domain/diary.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { course, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { instability, steadinessOf } from "./instability.ts";

test.each([1, 2, 3])("as many meetings are out of the ordinary as the figure counts, plan %i", (plan) => {
  const tables = folderTables((table) => {
    const isPlan = table === "meetings" || table === "unplaced";
    return readFileSync(
      `resources/${isPlan ? `plans/tiny-campus-${plan}` : "campuses/tiny-campus"}/${table}.csv`,
      "utf8",
    );
  });
  const { lists } = readCampus(tables);
  const diary = diaryOf(campusFrom({ ...lists!, plan: readPlan(campusFrom(lists!), tables).planned }));
  const found = [...steadinessOf(diary).values()];
  expect(found).toHaveLength(diary.meetings.length);
  expect(found.filter((how) => how !== "steady")).toHaveLength(instability(diary));
});

test("another time and another room are told apart", () => {
  const meetings = [
    meeting("2027-01-04", "VM"),
    meeting("2027-01-11", "VM"),
    meeting("2027-01-18", "VM", { room: "B" }),
    meeting("2027-01-26", "VM"),
  ];
  const campus = smallCampus({
    courses: [course("C")],
    rooms: [room("A"), room("B")],
    runs: [run("R", { weeks: 4 })],
    sessions: [session("R")],
    plan: [met("R", ...meetings)],
  });
  expect([...steadinessOf(diaryOf(campus)).values()].sort()).toEqual(["room", "steady", "steady", "time"]);
});
