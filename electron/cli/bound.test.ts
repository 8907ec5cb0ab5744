import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run as runAny, tiny, tinyPlan } from "./testing/command-line.ts";

const run = (...words: string[]) => runAny(...words, "--language", "en");

describe("dagdeel bound", () => {
  it("bounds a valid plan from both sides", async () => {
    const { code, out, err } = await run("bound", tiny, "--plan", tinyPlan, "--seconds", "20", "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const said = JSON.parse(out);
    expect(said.plan.unplaced_gap).toBeGreaterThanOrEqual(0);
    expect(said.plan.days_gap).toBeGreaterThanOrEqual(0);
    expect(said.plan.gap).toBeCloseTo(
      said.plan.unplaced_gap / (said.demand_learner_days - said.unplaced_learner_days_at_least),
      9,
    );
    expect(said.learners_per_day_at_most).toHaveLength(said.teaching_days);
  });

  it("says it in words, and refuses a number of seconds that is none", async () => {
    const { code, out } = await run("bound", tiny, "--seconds", "20");
    expect(code).toBe(0);
    expect(out).toContain("unplaced, at least");
    expect(await run("bound", tiny, "--seconds", "0")).toMatchObject({ code: 2 });
  });
});

describe("bad input and limits", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "dagdeel-bound-"));
    await cp(tiny, folder, { recursive: true });
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Leaves only the header of some tables. */
  async function empty(...tables: string[]): Promise<void> {
    for (const table of tables) {
      const file = join(folder, `${table}.csv`);
      const text = await readFile(file, "utf8").catch(() => "");
      await writeFile(file, `${text.split("\n", 1)[0]}\n`);
    }
  }

  it("a campus without runs asks for nothing, and nothing is scarce", async () => {
    await empty("runs", "sessions", "pins");
    const { code, out } = await run("bound", folder, "--seconds", "5", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ demand_learner_days: 0, unplaced_learner_days_at_least: 0 });
    expect(await run("bottlenecks", folder, "--seconds", "5")).toMatchObject({ code: 0 });
  });

  it("demand ten times what there is stays unplaced, as far as it must", async () => {
    const file = join(folder, "runs.csv");
    const [head, ...rows] = (await readFile(file, "utf8")).trim().split("\n");
    const sessions = join(folder, "sessions.csv");
    const [names, ...needs] = (await readFile(sessions, "utf8")).trim().split("\n");
    const times = Array.from({ length: 10 }, (_, at) => `X${at}-`);
    const plain = rows.map((row) => row.replace(/[^,]*$/, ""));
    await writeFile(file, [head, ...times.flatMap((mark) => plain.map((row) => mark + row))].join("\n"));
    await writeFile(sessions, [names, ...times.flatMap((mark) => needs.map((row) => mark + row))].join("\n"));
    await empty("pins");
    const { code, out } = await run("bound", folder, "--seconds", "10", "--json");
    expect(code).toBe(0);
    const said = JSON.parse(out);
    expect(said.unplaced_learner_days_at_least).toBeGreaterThan(0);
    expect(said.unplaced_learner_days_at_least).toBeLessThanOrEqual(said.demand_learner_days);
  });
});

describe("dagdeel bottlenecks", () => {
  it("lists prices, none on a campus where the bound finds nothing scarce", async () => {
    const { code, out, err } = await run("bottlenecks", tiny, "--seconds", "20", "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toEqual({ prices: [], ranking: [] });
    expect((await run("bottlenecks", tiny, "--seconds", "20")).out).toContain("Nothing is scarce");
  });

  it("solves with and without decisions, and says how far the gains spread", async () => {
    const words = ["bottlenecks", tiny, "--seconds", "20", "--resolve", "--seeds", "2", "--iterations", "500"];
    const { code, out, err } = await run(...words, "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [first] = JSON.parse(out).decisions;
    expect(first.learner_days).toMatchObject({
      seeds: 2,
      mean: expect.any(Number),
      standard_error: expect.any(Number),
    });
    expect((await run(...words)).out).toMatch(/learner-days +error +from +to +days\n/);
  });
});
