import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mondayOf, weekOf } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { moveTogether } from "#shared/edits/move/move-together.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { seeded } from "#shared/testing/random-acts.ts";
import { day, tinyCampus, tinyMeeting, tinyRoom, tinyRun, tinySession } from "#shared/testing/tiny-campus.ts";
import { alternativesTo } from "./alternatives.ts";
import { holdMeeting } from "./hold.ts";
import type { Chain } from "./chain-search.ts";
import { makeItFit, MOST_MOVES } from "./make-it-fit.ts";

const TUESDAY = day("2026-09-01");

/** A row of rooms; run by run one meeting on Tuesday forenoon, each in its own; the last room stands empty. */
function chained(rooms: readonly string[], sessions: readonly (readonly string[])[]): Campus {
  const codes = sessions.map((_, place) => `R${place}`);
  return tinyCampus({
    closures: [],
    access: [],
    rooms: rooms.map((code) => tinyRoom({ code })),
    runs: codes.map((code) => tinyRun({ code, weeks: 1, daysPerWeek: 1, dayparts: ["VM"] })),
    sessions: sessions.map((own, place) => tinySession({ run: codes[place], perWeek: 1, rooms: own })),
    plan: codes.map((run, place) => ({
      run,
      reason: "",
      hand: false,
      meetings: [tinyMeeting({ day: TUESDAY, room: rooms[place] })],
    })),
  });
}

function chainOf(campus: Campus, run: string, room: string): Chain | null {
  const ref = { run, kind: "theorie", day: TUESDAY, daypart: "VM" };
  return toEnd(makeItFit(campus, ref, { day: TUESDAY, daypart: "VM", room }));
}

function toEnd(search: ReturnType<typeof makeItFit>, most = Infinity): Chain | null {
  for (let looks = 0; looks < most; looks++) {
    const step = search.next();
    if (step.done) return step.value;
  }
  return null;
}

const roomsOf = (chain: Chain | null) => chain?.map(({ run, toRoom }) => `${run} ${toRoom}`) ?? null;

test.each([
  [
    2,
    ["A", "B", "C"],
    [
      ["A", "B"],
      ["B", "C"],
    ],
    ["R0 B", "R1 C"],
  ],
  [
    3,
    ["A", "B", "C", "D"],
    [
      ["A", "B"],
      ["B", "C"],
      ["C", "D"],
    ],
    ["R0 B", "R1 C", "R2 D"],
  ],
  [
    4,
    ["A", "B", "C", "D", "E"],
    [
      ["A", "B"],
      ["B", "C"],
      ["C", "D"],
      ["D", "E"],
    ],
    ["R0 B", "R1 C", "R2 D", "R3 E"],
  ],
])("a chain of %d moves that is there is found, and none is longer than need be", (_, rooms, sessions, expected) => {
  const campus = chained(rooms, sessions);
  for (const at of campus.runs.values()) expect(at.dayparts).toEqual(["VM"]);
  const fixed = {
    ...campus,
    settings: new Map([...campus.settings].map(([id, it]) => [id, { ...it, weekdays: [2] }])),
  };
  expect(roomsOf(chainOf(fixed, "R0", "B"))).toEqual(expected);
});

test("where a chain would need a fifth move there is none, and two that each want the other's room swap", () => {
  const long = chained(
    ["A", "B", "C", "D", "E", "F"],
    [
      ["A", "B"],
      ["B", "C"],
      ["C", "D"],
      ["D", "E"],
      ["E", "F"],
    ],
  );
  const fixed = { ...long, settings: new Map([...long.settings].map(([id, it]) => [id, { ...it, weekdays: [2] }])) };
  expect(chainOf(fixed, "R0", "B")).toBeNull();
  const two = chained(
    ["A", "B"],
    [
      ["A", "B"],
      ["A", "B"],
    ],
  );
  const swap = { ...two, settings: new Map([...two.settings].map(([id, it]) => [id, { ...it, weekdays: [2] }])) };
  expect(roomsOf(chainOf(swap, "R0", "B"))).toEqual(["R0 B", "R1 A"]);
});

test("every chain that is found leaves a valid plan, with the meeting where it was wanted", () => {
  const tables = folderTables((table) => {
    const isPlan = table === "meetings" || table === "unplaced";
    return readFileSync(`resources/${isPlan ? "plans/tiny-campus-1" : "campuses/tiny-campus"}/${table}.csv`, "utf8");
  });
  const { lists } = readCampus(tables);
  const campus = campusFrom({ ...lists!, plan: readPlan(campusFrom(lists!), tables).planned });
  const below = seeded(3);
  const { meetings } = diaryOf(campus);
  const [parts, rooms] = [[...campus.dayparts.values()], [...campus.rooms.values()]];
  let found = 0;
  let offered = 0;
  for (let turn = 0; turn < 1_500; turn++) {
    const { run, meeting } = meetings[below(meetings.length)];
    const ref = { run: run.code, kind: meeting.kind, day: meeting.day, daypart: meeting.daypart };
    const wanted = {
      day: mondayOf(weekOf(meeting.day)) + below(5),
      daypart: below(2) ? meeting.daypart : parts[below(parts.length)].code,
      room: below(2) ? meeting.room : rooms[below(rooms.length)].code,
    };
    const holding = holdMeeting(campus, ref, "once");
    if (isRefusal(holding) || holding.answer(wanted.day, wanted.daypart, wanted.room).state !== "impossible") continue;
    for (const { answer, ...place } of alternativesTo(holding, wanted)) {
      expect(["free", "costly"]).toContain(answer.state);
      expect(place).not.toEqual(wanted);
      offered++;
    }
    const chain = toEnd(makeItFit(campus, ref, wanted), 40);
    if (!chain) continue;
    found++;
    expect(chain.length).toBeLessThanOrEqual(MOST_MOVES);
    const edit = moveTogether(campus, { moves: chain });
    if (isRefusal(edit)) throw new Error(`${edit.refused} ${JSON.stringify(edit.values)}`);
    const after = applyDiff(campus, edit.diff);
    expect(checkPlan(after)).toEqual([]);
    expect(chain.find((move) => move.run === run.code && move.day === meeting.day)).toMatchObject({
      toDay: wanted.day,
      toDaypart: wanted.daypart,
      toRoom: wanted.room,
    });
  }
  expect(found).toBeGreaterThan(10);
  expect(offered).toBeGreaterThan(100);
});
