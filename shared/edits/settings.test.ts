import { expect, test } from "vitest";
import { applyDiff } from "#shared/domain/diff.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { changeSetting } from "./change-setting.ts";
import { changeTarget } from "./change-target.ts";
import { isRefusal } from "./edit.ts";
import { renameCampus } from "./rename-campus.ts";

const campus = tinyCampus();

test("the target changes and nothing else", () => {
  const edit = changeTarget(campus, { targetLearners: 0 });
  if (isRefusal(edit)) throw new Error(edit.refused);
  expect(edit.about).toEqual({ act: "change-target", values: { from: 30, to: 0 } });
  expect(settingsOf(applyDiff(campus, edit.diff))).toEqual({ ...settingsOf(campus), targetLearners: 0 });
});

test.each([
  [30, "target-as-it-is"],
  [-1, "not-a-target"],
  [1.5, "not-a-target"],
  [Number.NaN, "not-a-target"],
])("a target of %d is refused: %s", (targetLearners, refused) => {
  expect(changeTarget(campus, { targetLearners })).toMatchObject({ refused });
});

test("the campus takes another name, trimmed; a blank name or its own is refused", () => {
  const edit = renameCampus(campus, { name: " Genk " });
  if (isRefusal(edit)) throw new Error(edit.refused);
  expect(settingsOf(applyDiff(campus, edit.diff))).toEqual({ ...settingsOf(campus), name: "Genk" });
  expect(renameCampus(campus, { name: "  " })).toMatchObject({ refused: "blank-name" });
  expect(renameCampus(campus, { name: "Kleine campus " })).toMatchObject({ refused: "name-as-it-is" });
});

test("the planned year gets other ends, as long as there are days between them", () => {
  const campus = tinyCampus();
  const { firstDay, lastDay } = settingsOf(campus);
  const edit = changeSetting(campus, { change: { setting: "horizon", firstDay, lastDay: lastDay + 7 } });
  expect(edit).toMatchObject({ diff: [{ table: "settings", after: { lastDay: lastDay + 7 } }] });
  for (const [first, last] of [
    [lastDay, firstDay],
    [firstDay, firstDay + 900],
  ])
    expect(changeSetting(campus, { change: { setting: "horizon", firstDay: first, lastDay: last } })).toMatchObject({
      refused: "not-a-horizon",
    });
  expect(changeSetting(campus, { change: { setting: "horizon", firstDay, lastDay } })).toMatchObject({
    refused: "setting-as-it-is",
  });
});

test("what the plan weighs changes within its limits", () => {
  const weigh = (steadiness: number, crowding: number) =>
    changeSetting(campus, { change: { setting: "weights", steadiness, crowding } });
  expect(weigh(0, 5)).toMatchObject({ diff: [{ after: { steadinessWeight: 0, crowdingWeight: 5 } }] });
  expect(weigh(2, 1)).toMatchObject({ refused: "setting-as-it-is" });
  for (const [steadiness, crowding] of [
    [21, 1],
    [2, -1],
    [2.5, 1],
  ])
    expect(weigh(steadiness, crowding)).toMatchObject({ refused: "not-a-weight" });
});
