import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listsOf } from "#shared/domain/tables.ts";
import { run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { startBound } from "./bound.ts";

const lists = listsOf(smallCampus({ runs: [run("R")], sessions: [session("R")] }));
const report = () => {};
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-bound-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A worker that does as the text says, in the place of the real one. */
async function startBad(text: string, seconds = 60, grace = 60_000) {
  const file = join(folder, `${Math.random()}.mjs`);
  await writeFile(file, text);
  return startBound(lists, { seconds, report, grace, file: pathToFileURL(file) });
}

it("proves bounds in a thread of its own", async () => {
  const outcome = await startBound(lists, { seconds: 20, report }).outcome;
  expect(outcome).toMatchObject({ kind: "proved", bounds: { unplacedLearnerDays: 0, demandLearnerDays: 10 } });
});

it.each([
  ["throws", "throw new Error('broken')", "broken"],
  ["exits", "process.exit(3)", "exit 3"],
  ["aborts in its solver", "await Promise.reject(new WebAssembly.RuntimeError('unreachable'))", "unreachable"],
])("claims no bound where the worker %s", async (_what, text, message) => {
  const outcome = await (await startBad(text)).outcome;
  expect(outcome).toMatchObject({ kind: "none", reason: "failed" });
  expect(outcome).toHaveProperty("message", expect.stringContaining(message));
});

it("claims no bound where it hangs, or is cancelled", async () => {
  const hangs = "for (;;) {}";
  expect(await (await startBad(hangs, 0, 200)).outcome).toMatchObject({ kind: "none", reason: "timeout" });
  const bound = await startBad(hangs);
  bound.cancel();
  expect(await bound.outcome).toMatchObject({ kind: "none", reason: "cancelled" });
});
