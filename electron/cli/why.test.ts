import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { placesFrom } from "#electron/windows/places.ts";
import { runCommandLine } from "./run.ts";

const tiny = join(placesFrom(import.meta.url).demo, "..", "tiny-campus");
let campus: string;
let code: string;

beforeAll(async () => {
  campus = await mkdtemp(join(tmpdir(), "dagdeel-why-"));
  await cp(tiny, campus, { recursive: true });
  const [head, ...rows] = (await readFile(join(campus, "runs.csv"), "utf8")).trimEnd().split(/\r?\n/);
  const learners = head.split(",").indexOf("learners");
  const cells = rows[0].split(",");
  [code] = cells;
  cells[learners] = "5000";
  await writeFile(join(campus, "runs.csv"), [head, cells.join(","), ...rows.slice(1), ""].join("\n"));
});

afterAll(() => rm(campus, { recursive: true, force: true }));

async function why(...args: string[]) {
  const [out, err]: string[][] = [[], []];
  const streams = {
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
  };
  const exit = await runCommandLine(["why", ...args, "--language", "en"], streams, {});
  return { exit, out: out.join(""), err: err.join("") };
}

it("names seats where a group is larger than every room", async () => {
  const { exit, out } = await why(code, campus);
  expect(exit).toBe(0);
  expect(out).toContain(`${code} does not fit.`);
  expect(out).toContain("5000 learners");
});

it("gives the same as JSON", async () => {
  const { out } = await why(code, campus, "--json");
  expect(JSON.parse(out)).toMatchObject({ run: code, verdict: "blocked" });
});

it("says in words what keeps runs from a day", async () => {
  const { exit, out } = await why("2026-10-12", campus);
  expect(exit).toBe(0);
  expect(out).toMatch(/^ {2}pinned meetings: keeps 1 run and \d+ learners away$/m);
});

it("refuses a run that the campus does not have", async () => {
  const { exit, err } = await why("NOBODY", campus);
  expect({ exit, err }).toMatchObject({ exit: 2, err: expect.stringContaining('no run "NOBODY"') });
});
