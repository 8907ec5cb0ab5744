import { expect, test } from "vitest";
import { applyDiff } from "#shared/domain/diff.ts";
import { carryOutAct } from "#shared/edits/acts.ts";
import type { ActInput } from "#shared/edits/act-input.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { day, tinyCampus, tinyRoom } from "#shared/testing/tiny-campus.ts";
import type { Draft, QuickChange } from "./quick-change.ts";
import { actFor, CHANGES, codesOf, draftFor, roomTypesOf, withField } from "./quick-change.ts";

const campus = tinyCampus();

/** What the form asks for once some fields are filled in, one after another. */
function asked(change: QuickChange, ...fields: Partial<Draft>[]) {
  return actFor(
    change,
    fields.reduce<Draft>((draft, field) => withField(change, draft, field, campus), draftFor(change, campus)),
    campus,
  );
}

test("a pool is proposed one unit more than it has", () => {
  expect(asked("units")).toBeNull();
  expect(asked("units", { machine: "lasset" })).toEqual({ act: "set-machine-units", machine: "lasset", units: 3 });
  expect(asked("units", { machine: "lasset" }, { count: 1 })).toMatchObject({ units: 1 });
});

test("a room begins as it is, and a new one gets what every room of its type has", () => {
  expect(asked("room", { room: "c" }, { type: "theorie" })).toEqual({
    act: "change-room",
    room: "c",
    change: { type: "theorie", capacity: 8 },
  });
  const labs = tinyCampus({
    rooms: [
      tinyRoom({ code: "A" }),
      tinyRoom({ code: "C", type: "lab", features: ["gas", "afzuiging"] }),
      tinyRoom({ code: "D", type: "lab", features: ["afzuiging"] }),
    ],
  });
  const draft = { ...draftFor("new-room", labs), room: "E", type: "lab" };
  expect(actFor("new-room", draft, labs)).toEqual({
    act: "add-room",
    code: "E",
    type: "lab",
    capacity: 20,
    features: ["afzuiging"],
  });
});

test("rules begin as they are, but for the rest, which is turned", () => {
  expect(asked("most")).toEqual({
    act: "change-setting",
    change: { setting: "most-learners", daypart: "NM", most: 40 },
  });
  expect(asked("most", { on: false })).toMatchObject({ change: { most: null } });
  expect(asked("rest")).toEqual({ act: "change-setting", change: { setting: "rest-after-evening", on: false } });
  expect(asked("weekdays", { weekdays: [1, 2] })).toMatchObject({ change: { weekdays: [1, 2] } });
  expect(asked("target", { count: 50 })).toEqual({ act: "change-target", targetLearners: 50 });
});

test("a closure needs dates, and a code unless it is of the campus", () => {
  const times = { from: "2026-09-14", to: " 2026-09-15 " };
  const all = { weekdays: [], dayparts: [], units: null, reason: "Werf" };
  const days = { from: day("2026-09-14"), to: day("2026-09-15") };
  expect(asked("closure", { ...times, reason: "Werf" })).toEqual({
    act: "add-closure",
    scope: "campus",
    code: "",
    ...days,
    ...all,
  });
  expect(asked("closure", { ...times, from: "14/9" })).toBeNull();
  expect(asked("closure", { ...times, scope: "room" })).toBeNull();
  expect(asked("closure", { ...times, scope: "room", code: "A" })).toMatchObject({ scope: "room", code: "A" });
  expect(asked("reopen")).toEqual({ act: "remove-closure", closure: "1" });
});

test("a run begins as it is asked for: its open window stays open", () => {
  expect(asked("run", { run: "R1" }, { count: 12 })).toEqual({
    act: "change-run",
    run: "R1",
    change: { learners: 12, earliestStart: null, latestEnd: null, dayparts: [] },
  });
  expect(asked("run", { run: "R1" }, { dayparts: ["VM"], to: "2026-09-20" })).toMatchObject({
    change: { learners: 10, latestEnd: day("2026-09-20"), dayparts: ["VM"] },
  });
  expect(asked("repeat-run", { run: "R1" })).toEqual({ act: "repeat-run", run: "R1" });
  expect(asked("remove-run")).toBeNull();
  expect(asked("open-room", { room: "C" }, { weekdays: [5], dayparts: ["AV"] })).toEqual({
    act: "open-room",
    room: "C",
    partner: "VDAB",
    weekdays: [5],
    dayparts: ["AV"],
  });
});

test("every change can be carried out once its fields are filled in", () => {
  const filled: Partial<Draft>[] = [{ machine: "LASSET", room: "C", run: "R1" }, { count: 9 }, { code: "A" }];
  const own: Partial<Record<QuickChange, Partial<Draft>>> = {
    "new-room": { room: "Z" },
    weekdays: { weekdays: [1, 2, 3, 4, 5, 6] },
  };
  for (const change of CHANGES) {
    const act = asked(change, ...filled, own[change] ?? {});
    if (!act) throw new Error(`${change} asks for nothing`);
    const edit = carryOutAct(campus, act as ActInput);
    expect([change, isRefusal(edit) ? edit.refused : applyDiff(campus, edit.diff).settings.size]).toEqual([change, 1]);
  }
});

test("types and codes to choose from", () => {
  expect(roomTypesOf(campus)).toEqual(["lab", "theorie"]);
  expect(codesOf("machine", campus)).toEqual(["LASSET", "OVEN"]);
  expect(codesOf("campus", campus)).toEqual([]);
});
