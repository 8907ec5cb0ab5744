import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { learnersPerDay } from "#shared/capacity/learners-per-day.ts";
import { mondayOf, weekOf } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import type { MoveScope } from "#shared/edits/act-input.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { moveMeeting } from "#shared/edits/move/move-meeting.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { totalOf } from "#shared/scheduler/proof/from-scratch.ts";
import { softRules } from "#shared/scheduler/rules.ts";
import { WEIGHTS } from "#shared/scheduler/weights.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { seeded } from "#shared/testing/random-acts.ts";
import { holdMeeting } from "./hold.ts";

const SCOPES: readonly MoveScope[] = ["once", "pattern", "onward"];

/** The cost of SPEC.md of a plan, by the slow rules. */
function costOf(campus: Campus): number {
  const [s1, s2, s3, s4] = softRules.map((rule) => totalOf(rule, diaryOf(campus)));
  const { unplaced, shortfall, instability, crowding } = WEIGHTS;
  return unplaced * s1 + shortfall * s2 + instability * s3 + crowding * s4;
}

/** The small demo campus with a plan that stands beside it. */
const tables = folderTables((table) => {
  const isPlan = table === "meetings" || table === "unplaced";
  return readFileSync(`resources/${isPlan ? "plans/tiny-campus-1" : "campuses/tiny-campus"}/${table}.csv`, "utf8");
});
const { lists } = readCampus(tables);
const campus = campusFrom({ ...lists!, plan: readPlan(campusFrom(lists!), tables).planned });
const diary = diaryOf(campus);

test("a cell answers what the act would, and its price is what the cost of the plan rises by", () => {
  const below = seeded(7);
  const [parts, rooms] = [[...campus.dayparts.values()], [...campus.rooms.values()]];
  const before = costOf(campus);
  const seen = { free: 0, costly: 0, impossible: 0, here: 0 };
  const along = new Set<number>();
  for (let turn = 0; turn < 2_500; turn++) {
    const { run, meeting } = diary.meetings[below(diary.meetings.length)];
    const scope = SCOPES[below(SCOPES.length)];
    const ref = { run: run.code, kind: meeting.kind, day: meeting.day, daypart: meeting.daypart };
    const holding = holdMeeting(campus, ref, scope);
    if (isRefusal(holding)) throw new Error(holding.refused);
    const to = { toDay: mondayOf(weekOf(meeting.day)) + below(6), toDaypart: parts[below(parts.length)].code };
    const toRoom = below(2) ? meeting.room : rooms[below(rooms.length)].code;
    const answer = holding.answer(to.toDay, to.toDaypart, toRoom);
    seen[answer.state]++;
    const outcome = moveMeeting(campus, { ...ref, ...to, toRoom, scope });
    const refused = answer.state === "here" ? "as-it-is" : (answer.refusal?.refused ?? null);
    expect(refused).toBe(isRefusal(outcome) ? outcome.refused : null);
    if (isRefusal(outcome)) continue;
    const after = applyDiff(campus, outcome.diff);
    expect(checkPlan(after)).toEqual([]);
    expect(answer.price).toBe(costOf(after) - before);
    along.add(answer.goes);
    const learners = learnersPerDay(diaryOf(after));
    for (const change of holding.dayChanges(to.toDay, to.toDaypart))
      expect(change.after).toBe(learners.get(change.day) ?? 0);
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  expect(along.size).toBeGreaterThan(2);
});

test("a meeting that is not there cannot be held", () => {
  const ref = { run: "NIETS", kind: "theorie", day: diary.facts.horizon.first, daypart: "VM" };
  expect(holdMeeting(campus, ref, "once")).toMatchObject({ refused: "no-such-run" });
});
