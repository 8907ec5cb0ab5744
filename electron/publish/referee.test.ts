import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figuresOf } from "#shared/capacity/figures.ts";
import { readFolder } from "#electron/workbook/read-folder.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { isLeftOut } from "#shared/domain/plan.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { writePlan } from "#shared/import/write-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import type { Mutation } from "#shared/testing/mutations.ts";
import { MUTATIONS, mutated } from "#shared/testing/mutations.ts";
import { csvText } from "./csv-text.ts";
import { exportCampus } from "./export-campus.ts";
import { exportPlan } from "./export-plan.ts";
import { namedFigures } from "./figures-json.ts";
import { writeFiles } from "./write-files.ts";

const referee = resolve("../shared/format/validate_plan.py");
const hasReferee = existsSync(referee) && runs("python3", ["--version"]);

/** Judges pairs of campus and plan folders in one go. */
const BATCH = `
import json, sys
sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
from validate_plan import validate
for line in sys.stdin:
    report = validate(*json.loads(line))
    faults = {rule: [[f.run, f.date, f.daypart, f.resource] for f in found] for rule, found in report.faults.items()}
    print(json.dumps({"faults": faults, "figures": report.figures}))
`;

interface Judgement {
  readonly faults: Record<string, string[][]>;
  readonly figures: Record<string, unknown>;
}

function judge(folders: readonly (readonly [campus: string, plan: string])[]): Judgement[] {
  const input = folders.map((pair) => `${JSON.stringify(pair)}\n`).join("");
  const options = { input, encoding: "utf8", maxBuffer: 2 ** 30 } as const;
  const lines = execFileSync("python3", ["-c", BATCH, dirname(referee)], options)
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Judgement);
}

function runs(command: string, options: string[]): boolean {
  try {
    execFileSync(command, options, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A campus with the plan of a folder. */
async function campusOf(folder: string, planFolder: string): Promise<Campus> {
  const read = readCampus(await readFolder(folder));
  expect(read.issues).toEqual([]);
  const campus = campusFrom(read.lists ?? {});
  const plan = readPlan(campus, await readFolder(planFolder));
  expect([...plan.issues, ...plan.unknown]).toEqual([]);
  return campusFrom({ ...listsOf(campus), plan: plan.planned });
}

/** The plan as it stands, also where a run is both met and left out, which an export never writes. */
async function writeRawPlan(campus: Campus, folder: string): Promise<void> {
  const plan = [...campus.plan.values()];
  const both = plan.filter((planned) => planned.meetings.length > 0 && isLeftOut(planned));
  const tables = writePlan(plan);
  const unplaced = [...(tables.get("unplaced") ?? []), ...both.map(({ run, reason }) => [run, reason])];
  await writeFiles(folder, [
    { name: "meetings.csv", text: csvText(tables.get("meetings") ?? []) },
    { name: "unplaced.csv", text: csvText(unplaced) },
  ]);
}

/** Breaches by rule; of H5 the meetings, for the referee tells all that is wrong with a room at once. */
function counted(campus: Campus): Record<string, number> {
  const byRule = Map.groupBy(checkPlan(campus), ({ rule }) => rule);
  const rooms = byRule.get("H5")?.map(({ run, kind, day, daypart }) => [run, kind, day, daypart].join());
  const counts = [...byRule].map(([rule, matches]) => [rule, rule === "H5" ? new Set(rooms).size : matches.length]);
  return Object.fromEntries(counts) as Record<string, number>;
}

function expectAgreement(campus: Campus, { faults, figures }: Judgement): void {
  const counts = Object.entries(faults).map(([rule, found]) => [rule, found.length]);
  expect(counted(campus)).toEqual(Object.fromEntries(counts));
  expect(namedFigures(figuresOf(campus))).toEqual(figures);
}

const plans = ["tiny-campus-1", "tiny-campus-2", "tiny-campus-3"].map((name) => `resources/plans/${name}`);
const tiny = "resources/campuses/tiny-campus";

if (!hasReferee)
  process.stderr.write("The referee was not asked: python3 or ../shared/format/validate_plan.py is not there.\n");

describe.runIf(hasReferee)("the referee", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "referee-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(plans)(
    "calls %s valid, as we do, and our export of it",
    async (plan) => {
      const campus = await campusOf(tiny, plan);
      const out = await mkdtemp(join(folder, "export-"));
      await exportCampus(campus, out);
      await exportPlan(campus, join(out, "plan"));
      const [before, after] = judge([
        [tiny, plan],
        [out, join(out, "plan")],
      ]);
      expect(checkPlan(campus)).toEqual([]);
      expectAgreement(campus, before);
      expectAgreement(campus, after);
      expect(JSON.parse(readFileSync(join(out, "plan", "figures.json"), "utf8"))).toEqual(after.figures);
    },
    60_000,
  );

  it("finds the same breaches and figures in plans and campuses changed at random", async () => {
    const change = fc.record({
      name: fc.constantFrom(...MUTATIONS),
      dice: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
    });
    const changes = fc.sample(fc.tuple(fc.nat(2), fc.array(change, { minLength: 1, maxLength: 4 })), {
      numRuns: 300,
      seed: 20_261_124,
    });
    const sources = await Promise.all(plans.map((plan) => campusOf(tiny, plan)));
    const mutants = changes.map(([source, list]) => mutated(sources[source], list as Mutation[]));
    const folders: [string, string][] = [];
    for (const [index, mutant] of mutants.entries()) {
      const out = join(folder, `mutant-${index}`);
      await exportCampus(mutant, out);
      await writeRawPlan(mutant, join(out, "plan"));
      folders.push([out, join(out, "plan")]);
    }
    const seen = new Set<string>();
    for (const [index, judgement] of judge(folders).entries()) {
      Object.keys(judgement.faults).forEach((rule) => seen.add(rule));
      try {
        expectAgreement(mutants[index], judgement);
      } catch (error) {
        throw new Error(`mutant ${index}: ${JSON.stringify(changes[index])}`, { cause: error });
      }
    }
    // The changes are worth their while only if they break every rule.
    expect(seen.size).toBe(12);
  }, 120_000);
});
