import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { targetFigures } from "#shared/capacity/target.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { listsOf } from "#shared/domain/tables.ts";
import { writeCampus } from "#shared/import/write-campus.ts";
import { writePlan } from "#shared/import/write-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { standingPlan } from "#shared/scheduler/why/standing-plan.ts";
import type { WhyStep } from "#shared/scheduler/why/why-run.ts";
import { whyRun } from "#shared/scheduler/why/why-run.ts";
import { plantedAlone } from "#shared/testing/planted-alone.ts";
import { plantedBeside } from "#shared/testing/planted-beside.ts";
import type { Planted } from "#shared/testing/planted.ts";
import { leftOut, smallCampus } from "#shared/testing/small-campus.ts";
import { claimOf, verdictOn } from "./verified-fix.ts";

const plantedRuns = [...plantedAlone, ...plantedBeside];

const daysOnTarget = (campus: Campus) => targetFigures(diaryOf(campus)).daysOnTarget;

function campusWith({ lists }: Planted): Campus {
  return smallCampus({ ...lists, plan: [...(lists.plan ?? []), leftOut("R")] });
}

/** The whole answer about run R. */
function answerFor(campus: Campus): WhyStep {
  const standing = standingPlan(campus);
  const steps = whyRun(standing, standing.compiled.ids.runAt.get("R")!);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

it.each(plantedRuns)("names $name, and a fix that works", (planted) => {
  const campus = campusWith(planted);
  // Of a run that is left out its pins are not kept; nothing else is wrong.
  expect(checkPlan(campus).filter(({ rule }) => rule !== "H12")).toEqual([]);
  const { why, fixes } = answerFor(campus);
  expect(why?.verdict).toBe("blocked");
  const named = why!.sets.flat().map(({ code }) => code as string);
  expect(named).toSatisfy((codes: string[]) => planted.cause.some((code) => codes.includes(code)));
  const offered = fixes.flatMap(({ steps }) => steps.map(({ code }) => code as string));
  expect(offered).toSatisfy((codes: string[]) => planted.fix.some((code) => codes.includes(code)));
  for (const fix of fixes) {
    const { campus: _, ...verdict } = verdictOn(campus, "R", fix, daysOnTarget);
    expect({ ...verdict, steps: fix.steps }).toEqual({ ...claimOf(fix), steps: fix.steps });
  }
});

const referee = resolve("../shared/format/validate_plan.py");

function hasReferee(): boolean {
  try {
    return existsSync(referee) && execFileSync("python3", ["--version"]).length > 0;
  } catch {
    return false;
  }
}

/** Says of each folder whether the plan in it is valid on the campus in it. */
const JUDGE = `
import sys
sys.path.insert(0, sys.argv[1])
from validate_plan import validate
print([validate(f"{folder}/campus", f"{folder}/plan").valid() for folder in sys.argv[2:]].count(True))
`;

describe.skipIf(!hasReferee())("fixes before the referee (needs ../shared/format/validate_plan.py and python3)", () => {
  const root = mkdtempSync(join(tmpdir(), "dagdeel-fixes-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it("are valid: the best of every planted cause", () => {
    const folders = plantedRuns.map((planted, at) => {
      const before = campusWith(planted);
      const { campus } = verdictOn(before, "R", answerFor(before).fixes[0], daysOnTarget);
      const folder = join(root, `${at}`);
      writeTables(join(folder, "campus"), writeCampus(listsOf(campus)));
      writeTables(join(folder, "plan"), writePlan([...campus.plan.values()]));
      return folder;
    });
    const said = execFileSync("python3", ["-c", JUDGE, dirname(referee), ...folders], { encoding: "utf8" });
    expect(Number(said)).toBe(plantedRuns.length);
  });

  function writeTables(into: string, tables: ReadonlyMap<string, readonly (readonly string[])[]>): void {
    mkdirSync(into, { recursive: true });
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    for (const [table, rows] of tables)
      writeFileSync(join(into, `${table}.csv`), rows.map((row) => `${row.map(cell).join(",")}\n`).join(""));
  }
});
