import { describe, expect, it } from "vitest";
import { compileCtt } from "#shared/scheduler/models/ctt/compile.ts";
import { FORMULATIONS } from "#shared/scheduler/models/ctt/formulations.ts";
import { readCtt } from "#shared/scheduler/models/ctt/read-instance.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import { randomCtt, TINY_ECTT } from "#shared/testing/tiny-ctt.ts";
import { startProblem } from "./problem-start.ts";
import type { ProblemOptions } from "./problem-start.ts";

const tiny = compileCtt(readCtt(TINY_ECTT).instance!, FORMULATIONS.UD2);
const larger = compileCtt(readCtt(randomCtt(60, randomFrom(3).below)).instance!, FORMULATIONS.UD2);
const options: ProblemOptions = {
  limits: { iterations: 30_000 },
  seed: 1,
  threads: 1,
  clock: "wall",
  report: () => {},
};

describe("a search of activities in threads", () => {
  it("is the same again for the same seed and iterations", async () => {
    const outcomes = [await startProblem(larger, options).outcome, await startProblem(larger, options).outcome];
    expect(outcomes[1].time).toEqual(outcomes[0].time);
    expect(outcomes[1].room).toEqual(outcomes[0].room);
    const other = await startProblem(larger, { ...options, seed: 2 }).outcome;
    expect(other.time).not.toEqual(outcomes[0].time);
  });

  it("counts the moves of all threads, and gives the best of them", async () => {
    const alone = await startProblem(tiny, options).outcome;
    const { progress, time } = await startProblem(tiny, { ...options, threads: 2 }).outcome;
    expect(progress.iterations).toBe(2 * alone.progress.iterations);
    expect(progress.breaches).toBe(0);
    expect(progress.validAfter).not.toBeNull();
    expect([...time].every((at) => at >= 0)).toBe(true);
  });

  it("stops when it is told to, with its best", async () => {
    const told = Promise.withResolvers<void>();
    const run = startProblem(larger, {
      ...options,
      limits: { seconds: 3_600 },
      threads: 2,
      report: () => told.resolve(),
    });
    await told.promise;
    run.cancel();
    const { progress, time } = await run.outcome;
    expect(progress.seconds).toBeLessThan(3_600);
    expect(time).toHaveLength(larger.activities.count);
  });
});
