import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { applyDiff } from "#shared/domain/diff.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { placeRun } from "#shared/edits/place/place-run.ts";
import { unplaceRun } from "#shared/edits/unplace-run.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { totalOf } from "#shared/scheduler/proof/from-scratch.ts";
import { softRules } from "#shared/scheduler/rules.ts";
import { WEIGHTS } from "#shared/scheduler/weights.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { seeded } from "#shared/testing/random-acts.ts";
import { holdRun } from "./hold-run.ts";
import { instructorsFor } from "./instructors-for.ts";
import { roomsForSplit } from "./rooms-for-split.ts";

const tables = folderTables((table) => {
  const isPlan = table === "meetings" || table === "unplaced";
  return readFileSync(`resources/${isPlan ? "plans/tiny-campus-1" : "campuses/tiny-campus"}/${table}.csv`, "utf8");
});
const { lists } = readCampus(tables);
const campus = campusFrom({ ...lists!, plan: readPlan(campusFrom(lists!), tables).planned });

test("a cell answers a run as the act would, and the price is what the cost rises by beyond S1", () => {
  const below = seeded(5);
  const { horizon } = diaryOf(campus).facts;
  const rooms = [...campus.rooms.values()];
  const seen = { free: 0, costly: 0, impossible: 0, here: 0 };
  for (const { run, meetings } of campus.plan.values()) {
    const out = unplaceRun(campus, { run });
    const without = isRefusal(out) ? campus : applyDiff(campus, out.diff);
    const before = softRules.map((rule) => totalOf(rule, diaryOf(without)));
    const held = holdRun(without, run);
    if (isRefusal(held)) throw new Error(held.refused);
    for (let turn = 0; turn < 25; turn++) {
      const day = horizon.days[below(horizon.days.length)];
      const daypart = horizon.parts[below(horizon.parts.length)].code;
      const room = below(2) ? rooms[below(rooms.length)].code : (meetings[0]?.room ?? rooms[0].code);
      const answer = held.answer(day, daypart, room);
      seen[answer.state]++;
      const outcome = placeRun(without, { run, day, daypart, room });
      expect(answer.refusal?.refused ?? null).toBe(isRefusal(outcome) ? outcome.refused : null);
      if (isRefusal(outcome)) continue;
      const after = softRules.map((rule) => totalOf(rule, diaryOf(applyDiff(without, outcome.diff))));
      const [, s2, s3, s4] = after.map((total, at) => total - before[at]);
      expect(answer.price).toBe(WEIGHTS.shortfall * s2 + WEIGHTS.instability * s3 + WEIGHTS.crowding * s4);
      expect(answer.goes).toBe(answer.meetings.length);
    }
  }
  expect(seen.free).toBeGreaterThan(5);
  expect(seen.impossible).toBeGreaterThan(50);
});

test("all that is asked of some days is known afterwards, and the same", () => {
  const { run } = [...campus.plan.values()].find(({ meetings }) => meetings.length > 0)!;
  const out = unplaceRun(campus, { run });
  if (isRefusal(out)) throw new Error(out.refused);
  const held = holdRun(applyDiff(campus, out.diff), run);
  if (isRefusal(held)) throw new Error(held.refused);
  const { days, parts } = diaryOf(campus).facts.horizon;
  const [room] = campus.rooms.values();
  expect(held.known(days[3], parts[0].code, room.code)).toBeNull();
  expect([...held.askAll(days.slice(3, 5))]).toHaveLength(2 * parts.length * campus.rooms.size);
  expect(held.known(days[3], parts[0].code, room.code)).toBe(held.answer(days[3], parts[0].code, room.code));
});

test("a run that has a place cannot be held", () => {
  const { run } = [...campus.plan.values()].find(({ meetings }) => meetings.length > 0)!;
  expect(holdRun(campus, run)).toMatchObject({ refused: "already-placed" });
});

test("who can teach a meeting: who does so now first, then who is free", () => {
  const { run, meeting } = diaryOf(campus).meetings.find((at) => at.meeting.instructors.length === 1)!;
  const { kind, day, daypart } = meeting;
  const [first, ...others] = instructorsFor(campus, { run: run.code, kind, day, daypart }, "pattern");
  expect(first).toMatchObject({ teaches: true, obstacle: null });
  const states = others.map(({ obstacle }) => (obstacle === null ? 1 : 2));
  expect(states).toEqual(states.toSorted((one, other) => one - other));
});

test("rooms for a second group each do for all its meetings; where none does it is said why", () => {
  let [offered, refused, asked] = [0, 0, 0];
  for (const { run, meetings } of campus.plan.values()) {
    const { learners } = campus.runs.get(run.toLowerCase())!;
    if (meetings.length === 0) continue;
    const rooms = roomsForSplit(campus, { run, learners: Math.floor(learners / 2), from: meetings[0].room });
    offered += isRefusal(rooms) ? 0 : rooms.length;
    refused += isRefusal(rooms) ? 1 : 0;
    asked++;
  }
  expect(offered).toBeGreaterThan(0);
  expect(refused).toBeLessThan(asked);
});
