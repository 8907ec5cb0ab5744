import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { applyDiff, reverseDiff } from "#shared/domain/diff.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { splitRun } from "./split-run.ts";

const tables = folderTables((table) => {
  const isPlan = table === "meetings" || table === "unplaced";
  return readFileSync(`resources/${isPlan ? "plans/tiny-campus-1" : "campuses/tiny-campus"}/${table}.csv`, "utf8");
});
const { lists } = readCampus(tables);
const campus = campusFrom({ ...lists!, plan: readPlan(campusFrom(lists!), tables).planned });

test("a run is split over two rooms at the same times, and the plan stays valid", () => {
  let [split, tried] = [0, 0];
  for (const planned of campus.plan.values()) {
    const run = campus.runs.get(planned.run.toLowerCase());
    if (!run || planned.meetings.length === 0 || run.learners < 2 || run.cohort) continue;
    for (const room of campus.rooms.values()) {
      tried++;
      const from = planned.meetings[0].room;
      const edit = splitRun(campus, { run: run.code, learners: Math.floor(run.learners / 2), from, room: room.code });
      if (isRefusal(edit)) continue;
      split++;
      const after = applyDiff(campus, edit.diff);
      expect(checkPlan(after)).toEqual([]);
      const second = after.plan.get(String(edit.about.values.to).toLowerCase())!;
      const times = (meetings: typeof second.meetings) =>
        meetings.map(({ day, daypart }) => `${day} ${daypart}`).sort();
      expect(times(second.meetings)).toEqual(times(planned.meetings));
      expect(second.meetings.some((at) => at.room === room.code)).toBe(true);
      const learners = [...after.runs.values()].reduce((sum, one) => sum + one.learners, 0);
      expect(learners).toBe([...campus.runs.values()].reduce((sum, one) => sum + one.learners, 0));
      expect(applyDiff(after, reverseDiff(edit.diff))).toEqual(campus);
    }
  }
  expect(split).toBeGreaterThan(5);
  expect(tried).toBeGreaterThan(split);
});

test("a class that is one cohort, and a group without learners left, are refused", () => {
  const planned = [...campus.plan.values()].find(({ meetings }) => meetings.length > 0)!;
  const run = campus.runs.get(planned.run.toLowerCase())!;
  const where = { run: run.code, from: planned.meetings[0].room, room: planned.meetings[0].room };
  expect(splitRun(campus, { ...where, learners: run.learners })).toMatchObject({ refused: "split-learners" });
  const put = { table: "runs", id: planned.run.toLowerCase(), before: run, after: { ...run, cohort: "K" } } as const;
  expect(splitRun(applyDiff(campus, [put]), { ...where, learners: 1 })).toMatchObject({ refused: "split-cohort" });
});
