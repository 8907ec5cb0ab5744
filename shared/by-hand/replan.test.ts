import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mondayOf, weekday, weekOf } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { applyDiff, reverseDiff } from "#shared/domain/diff.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import type { AddClosure } from "#shared/edits/act-input.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { replan } from "#shared/edits/replan.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { seeded } from "#shared/testing/random-acts.ts";
import type { Budget, ReplanResult } from "./replan.ts";
import { findReplan } from "./replan.ts";
import { touchedMeetings } from "./touched.ts";

const tables = folderTables((table) => {
  const isPlan = table === "meetings" || table === "unplaced";
  return readFileSync(`resources/${isPlan ? "plans/tiny-campus-1" : "campuses/tiny-campus"}/${table}.csv`, "utf8");
});
const { lists } = readCampus(tables);
const campus = campusFrom({ ...lists!, plan: readPlan(campusFrom(lists!), tables).planned });
const { meetings, facts } = diaryOf(campus);
const evening = facts.horizon.parts.at(-1)!.code;
const free: Budget = { most: 1000, notBefore: 0, keepEvenings: false, leave: [] };

function find(outage: AddClosure, budget: Budget): ReplanResult {
  const search = findReplan(campus, outage, budget);
  for (;;) {
    const step = search.next();
    if (!step.done) continue;
    if (isRefusal(step.value)) throw new Error(step.value.refused);
    return step.value;
  }
}

function after({ order }: ReplanResult): Campus {
  const edit = replan(campus, order);
  if (isRefusal(edit)) throw new Error(edit.refused);
  const next = applyDiff(campus, edit.diff);
  expect(listsOf(applyDiff(next, reverseDiff(edit.diff)))).toEqual(listsOf(campus));
  return next;
}

/** An outage of what a meeting uses, the week it stands in. */
function outageAt(place: number, scope: "room" | "machine" | "instructor"): AddClosure | null {
  const { meeting } = meetings[place % meetings.length];
  const code = { room: meeting.room, machine: meeting.machines[0]?.pool, instructor: meeting.instructors[0] }[scope];
  const from = mondayOf(weekOf(meeting.day));
  return code ? { scope, code, from, to: from + 6, weekdays: [], dayparts: [], units: null, reason: "defect" } : null;
}

const below = seeded(5);
const outages = Array.from({ length: 90 }, (_, turn) =>
  outageAt(below(meetings.length), (["room", "machine", "instructor"] as const)[turn % 3]),
).filter((outage) => outage !== null);

test("what falls finds a place or leaves as a whole run; the plan is valid, all else stands, and it repeats", () => {
  let [touched, moved, out] = [0, 0, 0];
  for (const outage of outages) {
    const result = find(outage, free);
    expect(find(outage, free).order).toEqual(result.order);
    const next = after(result);
    expect(checkPlan(next)).toEqual([]);
    const concerned = new Set([...result.order.moves.map(({ run }) => run), ...result.order.out].map(key));
    const others = [...campus.plan].filter(([id]) => !concerned.has(id));
    expect(others.filter(([id, planned]) => next.plan.get(id) !== planned)).toEqual([]);
    expect(touchedMeetings(next)).toEqual([]);
    touched += result.touched;
    moved += result.order.moves.length;
    out += result.order.out.length;
  }
  expect(touched).toBeGreaterThan(100);
  expect(moved).toBeGreaterThan(50);
  expect(out).toBeGreaterThan(5);
});

test("a budget is kept: so many moves, evenings in the evening, days too near, runs that do not make way", () => {
  for (const outage of outages) {
    const moves = (budget: Partial<Budget>) => find(outage, { ...free, ...budget }).order.moves;
    const stays = moves({ most: 0 });
    for (const { day, daypart, toDay, toDaypart } of stays) expect([toDay, toDaypart]).toEqual([day, daypart]);
    for (const { daypart, toDaypart } of moves({ keepEvenings: true }))
      expect(daypart !== evening || toDaypart === evening).toBe(true);
    const near = outage.from + 2;
    for (const { day, daypart, toDay, toDaypart } of moves({ notBefore: near }))
      expect(day < near || toDay < near ? [toDay, toDaypart] : []).toEqual(
        day < near || toDay < near ? [day, daypart] : [],
      );
    const all = moves({});
    const leave = all.slice(0, 1).map(({ run }) => run);
    const [first] = all;
    const places = moves({ leave }).filter(({ run, day, toDay }) => leave.includes(run) && day !== toDay);
    expect(places).toEqual([]);
    expect(first === undefined || leave.length === 1).toBe(true);
  }
});

test("a partner or the whole campus falls out on some weekdays and day-parts: nothing is left standing there", () => {
  const { run, meeting } = meetings[0];
  const times = { from: meeting.day, to: meeting.day, weekdays: [weekday(meeting.day)], dayparts: [meeting.daypart] };
  const rest = { ...times, units: null, reason: "staking" };
  for (const [scope, code] of [
    ["partner", facts.partnerOf(run)],
    ["campus", ""],
  ] as const) {
    const result = find({ scope, code, ...rest }, free);
    expect(result.touched).toBeGreaterThan(0);
    const next = after(result);
    expect(checkPlan(next)).toEqual([]);
    const standing = diaryOf(next).meetings.filter(
      (at) => at.meeting.day === meeting.day && at.meeting.daypart === meeting.daypart,
    );
    expect(standing.filter((at) => scope === "campus" || facts.partnerOf(at.run) === code)).toEqual([]);
  }
});

test("a closure that is none is refused with its reason", () => {
  const step = findReplan(campus, { ...outages[0], code: "NIETS" }, free).next();
  expect(step).toMatchObject({ done: true, value: { refused: expect.stringMatching(/^no-such-/) } });
});
