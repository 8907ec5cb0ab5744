import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { placesFrom } from "#electron/windows/places.ts";
import { runCommandLine } from "./run.ts";

const tiny = join(placesFrom(import.meta.url).demo, "..", "tiny-campus");
const plan = join(tiny, "..", "..", "plans", "tiny-campus-1");

async function run(...words: string[]) {
  const [stdout, stderr]: string[][] = [[], []];
  const streams = {
    stdout: { write: (text: string) => stdout.push(text) },
    stderr: { write: (text: string) => stderr.push(text), isTTY: false },
  };
  const code = await runCommandLine([...words, "--language", "en"], streams, {});
  return { code, out: stdout.join(""), err: stderr.join("") };
}

describe("dagdeel bound", () => {
  it("bounds a valid plan from both sides", async () => {
    const { code, out, err } = await run("bound", tiny, "--plan", plan, "--seconds", "20", "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const said = JSON.parse(out);
    expect(said.plan.unplaced_gap).toBeGreaterThanOrEqual(0);
    expect(said.plan.days_gap).toBeGreaterThanOrEqual(0);
    expect(said.learners_per_day_at_most).toHaveLength(said.teaching_days);
  });

  it("says it in words, and refuses a number of seconds that is none", async () => {
    const { code, out } = await run("bound", tiny, "--seconds", "20");
    expect(code).toBe(0);
    expect(out).toContain("unplaced, at least");
    expect(await run("bound", tiny, "--seconds", "0")).toMatchObject({ code: 2 });
  });
});

describe("dagdeel bottlenecks", () => {
  it("lists prices, none on a campus where the bound finds nothing scarce", async () => {
    const { code, out, err } = await run("bottlenecks", tiny, "--seconds", "20", "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toEqual({ prices: [] });
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
