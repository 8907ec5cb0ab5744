import { writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SolveProgress } from "#shared/contract/solve.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { foundCampus } from "#electron/handlers/desk/found-campus.ts";
import { readApart } from "#electron/workbook/read-apart.ts";
import { STARTING } from "./messages.ts";
import type { SolveOptions } from "./start.ts";
import { startSolve } from "./start.ts";
import { startThreads } from "./threads.ts";

let folder: string;
let tiny: CampusLists;
const quiet: SolveOptions = { limits: { iterations: 3000 }, seed: 1, from: "plan", report: () => {} };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-solver-"));
  const { lists } = foundCampus(await readApart({ path: "resources/campuses/tiny-campus" }));
  if (!lists) throw new Error("the tiny campus is not sound");
  tiny = lists;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A worker that does as the text says, in the place of the real one. */
async function startBad(text: string, options: Partial<SolveOptions> = {}) {
  const file = join(folder, `${Math.random()}.mjs`);
  await writeFile(file, text);
  return startSolve(tiny, { ...quiet, limits: { seconds: 60 }, ...options, file: pathToFileURL(file) });
}

describe("a run in a thread of its own", () => {
  it("gives a valid plan of every run, and the same one for the same seed and iterations", async () => {
    const [one, other] = await Promise.all([startSolve(tiny, quiet).outcome, startSolve(tiny, quiet).outcome]);
    expect(one.progress).toMatchObject({ phase: "done", message: "" });
    expect(one.plan).toHaveLength(tiny.runs.length);
    expect(checkPlan(campusFrom({ ...tiny, plan: one.plan ?? [] }))).toEqual([]);
    expect(other.plan).toEqual(one.plan);
  });

  it("keeps the best plan when it is cancelled", async () => {
    const searching = Promise.withResolvers<void>();
    const report = ({ phase }: SolveProgress) => phase === "search" && searching.resolve();
    const run = startSolve(tiny, { ...quiet, limits: { seconds: 600 }, report });
    await searching.promise;
    run.cancel();
    const { progress, plan } = await run.outcome;
    expect(progress.phase).toBe("cancelled");
    expect(checkPlan(campusFrom({ ...tiny, plan: plan ?? [] }))).toEqual([]);
    expect(plan?.some(({ meetings }) => meetings.length > 0)).toBe(true);
  });

  it("takes the best of several threads", async () => {
    const seeds = await Promise.all([7, 8].map((seed) => startSolve(tiny, { ...quiet, seed }).outcome));
    const best = Math.min(...seeds.map(({ progress }) => progress.unplacedLearnerDays));
    const { progress } = await startThreads(tiny, 2, { ...quiet, seed: 7 }).outcome;
    expect(progress.unplacedLearnerDays).toBe(best);
  });
});

describe("a worker that dies", () => {
  it.each([
    ["throws", "throw new Error('broken')", "broken"],
    ["throws later", "setTimeout(() => { throw new TypeError('late') }, 20)", "late"],
    ["rejects", "Promise.reject(new Error('refused'))", "refused"],
    ["exits", "process.exit(3)", "exit 3"],
    ["ends without a word", "", "exit 0"],
    ["is not a program", "this is no JavaScript", "Unexpected"],
    ["eats all memory", "const eaten = []; for (;;) eaten.push(new Array(1e6).fill(Math.random()))", "OUT_OF_MEMORY"],
  ])("is an outcome like another: it %s", async (_what, text, message) => {
    const { progress, plan } = await (await startBad(text)).outcome;
    expect(progress.phase).toBe("failed");
    expect(progress.message).toContain(message);
    expect(plan).toBeNull();
  });

  it("is stopped at once when it is cancelled before it said a word", async () => {
    const run = await startBad("for (;;);");
    run.cancel();
    expect(await run.outcome).toMatchObject({ progress: { phase: "cancelled", message: "" }, plan: null });
  });

  it("is stopped when it does not answer to being cancelled", async () => {
    const heard = Promise.withResolvers<void>();
    const say = `parentPort.postMessage({ kind: "progress", progress: ${JSON.stringify(STARTING)} })`;
    const text = `import { parentPort } from "node:worker_threads"; ${say}; setTimeout(() => { for (;;); }, 20);`;
    const run = await startBad(text, { report: () => heard.resolve() });
    await heard.promise;
    await new Promise((resolve) => setTimeout(resolve, 60));
    run.cancel();
    const { progress, plan } = await run.outcome;
    expect(progress).toMatchObject({ phase: "cancelled", message: "no-answer" });
    expect(plan).toBeNull();
  });
});
