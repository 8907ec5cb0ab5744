import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { figuresOf } from "#shared/capacity/figures.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { writePlan } from "#shared/import/write-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { solveCampus } from "#shared/scheduler/solve.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";

const referee = resolve("../shared/format/validate_plan.py");

function hasReferee(): boolean {
  try {
    return existsSync(referee) && execFileSync("python3", ["--version"]).length > 0;
  } catch {
    return false;
  }
}

const cases = [
  ["tiny-campus", 1, 4_000],
  ["tiny-campus", 2, 4_000],
  ["t2-campus", 1, 3_000],
] as const;

describe.skipIf(!hasReferee())(
  "H1 to H12 before the referee (needs ../shared/format/validate_plan.py and python3)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "dagdeel-solve-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(cases)("a plan of %s with seed %d is valid, and we say the same figures", (name, seed, moves) => {
      const campusFolder = resolve(`resources/campuses/${name}`);
      const isPlan = (table: string) => table === "meetings" || table === "unplaced";
      const tables = folderTables((table) => {
        return isPlan(table) ? null : readFileSync(join(campusFolder, `${table}.csv`), "utf8");
      });
      const lists = readCampus(tables).lists!;
      const steps = solveCampus(campusFrom(lists), { seed, from: "empty" });
      let step = steps.next().value!;
      while (step.iterations < moves) step = steps.next(step.iterations / moves).value!;
      const plan = step.plan();
      const on = campusFrom({ ...lists, plan });
      expect(checkPlan(on)).toEqual([]);

      const planFolder = mkdtempSync(join(folder, "plan-"));
      const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
      for (const [table, rows] of writePlan(plan))
        writeFileSync(join(planFolder, `${table}.csv`), rows.map((row) => `${row.map(cell).join(",")}\n`).join(""));
      const report = JSON.parse(
        execFileSync("python3", [referee, campusFolder, planFolder, "--json"], { encoding: "utf8" }),
      );
      expect(report.samples).toEqual([]);
      expect(report.valid).toBe(true);
      const ours = figuresOf(on);
      const figures = report.figures;
      expect(step.best).toEqual({
        unplacedLearnerDays: figures.unplaced_learner_days,
        unplacedRuns: figures.unplaced_runs,
        daysOnTarget: figures.days_on_target,
        shortfall: figures.shortfall,
        instability: figures.instability,
      });
      expect(ours).toMatchObject(step.best);
      expect(ours.presences).toBe(figures.presences);
      expect(ours.learnersPerDayMean).toBe(figures.learners_per_day_mean);
      expect(ours.roomUtilisation).toBe(figures.room_utilisation);
      expect(ours.machineUse).toBe(figures.machine_use);
    });
  },
);
