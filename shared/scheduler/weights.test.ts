import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { factsOf } from "#shared/domain/facts.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { campusFrom, settingsOf } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { compileCampus } from "./models/campus/compile.ts";
import { totalOf } from "./proof/from-scratch.ts";
import { softRules } from "./rules.ts";
import { placeStanding } from "./models/campus/start-plan.ts";
import { Solution } from "./solution.ts";
import { WEIGHTS } from "./weights.ts";

const tables = folderTables((table) => {
  const isPlan = table === "meetings" || table === "unplaced";
  return readFileSync(`resources/${isPlan ? "plans/tiny-campus-1" : "campuses/tiny-campus"}/${table}.csv`, "utf8");
});
const { lists } = readCampus(tables);
const campus = campusFrom({ ...lists!, plan: readPlan(campusFrom(lists!), tables).planned });

test.each([
  [2, 1],
  [20, 0],
  [0, 5],
])("a campus that weighs steadiness %i and crowding %i has that cost, fast and slow", (steadiness, crowding) => {
  const settings = { ...settingsOf(campus), steadinessWeight: steadiness, crowdingWeight: crowding };
  const weighed = { ...campus, settings: new Map([[[...campus.settings.keys()][0], settings]]) };
  const compiled = compileCampus(factsOf(weighed));
  const solution = new Solution(compiled.problem);
  placeStanding(compiled, solution, "plan");
  const [s1, s2, s3, s4] = softRules.map((rule) => totalOf(rule, diaryOf(weighed)));
  expect(solution.cost()).toBe(WEIGHTS.unplaced * s1 + WEIGHTS.shortfall * s2 + steadiness * s3 + crowding * s4);
});
