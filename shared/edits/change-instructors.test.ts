import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { applyDiff } from "#shared/domain/diff.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { changeInstructors } from "./change-instructors.ts";
import { isRefusal } from "./edit.ts";

const tables = folderTables((table) => {
  const isPlan = table === "meetings" || table === "unplaced";
  return readFileSync(`resources/${isPlan ? "plans/tiny-campus-1" : "campuses/tiny-campus"}/${table}.csv`, "utf8");
});
const { lists } = readCampus(tables);
const campus = campusFrom({ ...lists!, plan: readPlan(campusFrom(lists!), tables).planned });

test("others teach where they can and are free; the plan keeps every hard rule", () => {
  const refused = new Set<string>();
  let changed = 0;
  const taught = diaryOf(campus).meetings.filter(({ meeting }) => meeting.instructors.length === 1);
  for (const { run, meeting } of taught.slice(0, 60))
    for (const { code } of campus.instructors.values())
      for (const scope of ["once", "pattern"] as const) {
        const { kind, day, daypart } = meeting;
        const edit = changeInstructors(campus, { run: run.code, kind, day, daypart, scope, instructors: [code] });
        if (isRefusal(edit)) {
          refused.add(edit.refused);
          continue;
        }
        changed++;
        const after = applyDiff(campus, edit.diff);
        expect(checkPlan(after)).toEqual([]);
        const at = diaryOf(after)
          .ofRun.get(run.code)
          ?.find((one) => one.meeting.day === day && one.meeting.daypart === daypart);
        expect(at?.meeting.instructors).toEqual([code]);
      }
  expect(changed).toBeGreaterThan(5);
  expect([...refused]).toContain("instructor-lacks-skill");
  expect([...refused]).toContain("same-instructors");
});

test("too many, and somebody nobody knows, are refused", () => {
  const { run, meeting } = diaryOf(campus).meetings.find((at) => at.meeting.instructors.length === 1)!;
  const { kind, day, daypart } = meeting;
  const ref = { run: run.code, kind, day, daypart, scope: "once" } as const;
  expect(changeInstructors(campus, { ...ref, instructors: [] })).toMatchObject({ refused: "instructors-needed" });
  expect(changeInstructors(campus, { ...ref, instructors: ["NIETS"] })).toMatchObject({
    refused: "no-such-instructor",
  });
});
