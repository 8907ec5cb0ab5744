import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { applyDiff } from "#shared/domain/diff.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { mondayOf, weekOf } from "#shared/domain/calendar.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { unplaceRun } from "#shared/edits/unplace-run.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { seeded } from "#shared/testing/random-acts.ts";
import { placeRun } from "./place-run.ts";

const tables = folderTables((table) => {
  const isPlan = table === "meetings" || table === "unplaced";
  return readFileSync(`resources/${isPlan ? "plans/tiny-campus-1" : "campuses/tiny-campus"}/${table}.csv`, "utf8");
});
const { lists } = readCampus(tables);
const campus = campusFrom({ ...lists!, plan: readPlan(campusFrom(lists!), tables).planned });

test("a run that is taken out goes back where it began, whole and valid", () => {
  let [placed, tried] = [0, 0];
  for (const planned of campus.plan.values()) {
    const [first] = planned.meetings;
    if (!first) continue;
    const out = unplaceRun(campus, { run: planned.run });
    if (isRefusal(out)) throw new Error(out.refused);
    const without = applyDiff(campus, out.diff);
    const edit = placeRun(without, { run: planned.run, day: first.day, daypart: first.daypart, room: first.room });
    tried++;
    if (isRefusal(edit)) continue;
    const after = applyDiff(without, edit.diff);
    expect(checkPlan(after)).toEqual([]);
    expect(after.plan.get(planned.run.toLowerCase())?.hand).toBe(true);
    placed++;
  }
  expect(tried).toBeGreaterThan(10);
  expect(placed).toBe(tried);
});

test("wherever a run is placed, the plan keeps every hard rule", () => {
  const below = seeded(11);
  const { horizon } = diaryOf(campus).facts;
  const [runs, rooms] = [[...campus.plan.values()], [...campus.rooms.values()]];
  const refused = new Map<string, number>();
  let placed = 0;
  for (let turn = 0; turn < 2_000; turn++) {
    const { run, meetings } = runs[below(runs.length)];
    const out = unplaceRun(campus, { run });
    const without = isRefusal(out) ? campus : applyDiff(campus, out.diff);
    const day = mondayOf(weekOf(horizon.first)) + below(horizon.last - horizon.first);
    const daypart = horizon.parts[below(horizon.parts.length)].code;
    const room = below(2) ? rooms[below(rooms.length)].code : (meetings[0]?.room ?? rooms[0].code);
    const edit = placeRun(without, { run, day, daypart, room });
    if (isRefusal(edit)) {
      refused.set(edit.refused, (refused.get(edit.refused) ?? 0) + 1);
      continue;
    }
    const after = applyDiff(without, edit.diff);
    expect(checkPlan(after)).toEqual([]);
    expect(
      diaryOf(after)
        .ofRun.get(run)
        ?.some(({ meeting }) => meeting.day === day),
    ).toBe(true);
    placed++;
  }
  expect(placed).toBeGreaterThan(20);
  expect(refused.size).toBeGreaterThan(4);
});

test("a run that stands already, and one that nobody knows, are refused", () => {
  const [{ run, meetings }] = campus.plan.values();
  const where = { day: meetings[0].day, daypart: meetings[0].daypart, room: meetings[0].room };
  expect(placeRun(campus, { run, ...where })).toMatchObject({ refused: "already-placed" });
  expect(placeRun(campus, { run: "NIETS", ...where })).toMatchObject({ refused: "no-such-run" });
});
