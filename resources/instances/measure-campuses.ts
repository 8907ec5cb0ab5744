import { execFileSync } from "node:child_process";
import os from "node:os";
import process from "node:process";
import { campusFrom } from "#shared/domain/tables.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import type { SolveStep } from "#shared/scheduler/solve.ts";
import { solveCampus } from "#shared/scheduler/solve.ts";
import { writeSection } from "#electron/launch/bench-results.mjs";
import { demoOfSize } from "./campuses.ts";

// node resources/instances/measure-campuses.ts [SECONDS [COURSES,COURSES…]]: solves campuses of growing size on one core
// and writes what it took into RESULTS.md. Seconds are those the thread computes.
const [seconds = "30", sizes = "100,350,1000,3500"] = process.argv.slice(2);
const SEED = 1;

/** Solves a campus of so many courses; a row of the table. */
function measure(courses: number): string {
  const campus = campusFrom(demoOfSize(courses, SEED));
  const begun = computed();
  let [built, before] = [0, 0];
  let last: SolveStep | undefined;
  const steps = solveCampus(campus, { seed: SEED, from: "empty" });
  for (let spent = 0; spent < 1; spent = (computed() - begun) / Number(seconds)) {
    last = steps.next(spent).value as SolveStep;
    if (last.phase === "construction") [built, before] = [computed() - begun, last.evaluated];
  }
  const { best, evaluated, plan } = last!;
  const perSecond = (evaluated - before) / (computed() - begun - built);
  const breaches = checkPlan(campusFrom({ ...demoOfSize(courses, SEED), plan: plan() })).length;
  const memory = process.memoryUsage().rss / 2 ** 20;
  const row = [
    courses,
    campus.runs.size,
    built.toFixed(1),
    Math.round(perSecond / 1000),
    (1e6 / perSecond).toFixed(2),
    best.daysOnTarget,
    best.unplacedLearnerDays,
    breaches,
    Math.round(memory),
  ];
  process.stdout.write(`${row.join("  ")}\n`);
  return `| ${row.join(" | ")} |`;
}

function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

const rows = sizes.split(",").map((courses) => measure(Number(courses)));
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
writeSection("Campuses", {
  about: `Commit ${commit}, ${os.cpus()[0]?.model ?? os.arch()}, Node ${process.version}. ${seconds} s of one core, seed ${SEED}. The demo campus scaled by resources/instances/make-campus.ts.`,
  text: [
    "| courses | runs | first plan (s) | thousand changes looked at a second | µs a change | days on target | learner-days unplaced | breaches | memory (MB) |",
    "|---|---|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n"),
});
