import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SolveStep } from "#shared/scheduler/solve.ts";
import { feed } from "./feed.ts";
import type { Limits } from "./feed.ts";

const figures = { unplacedLearnerDays: 0, unplacedRuns: 0, daysOnTarget: 0, shortfall: 0, instability: 0 };
const stepAt = (iterations: number): SolveStep => ({
  phase: "search",
  iterations,
  evaluated: iterations,
  best: figures,
  cost: 0,
  improved: false,
  plan: () => [],
});

/** A core that takes so many milliseconds and iterations a step, on a clock of the test's own. */
function run(limits: Limits, { ms = 10, iterations = 100, steps = Infinity, cancelAt = Infinity } = {}) {
  let clock = 0;
  const told: (number | undefined)[] = [];
  const reports: number[] = [];
  function* core(): Generator<SolveStep, void, number | undefined> {
    for (let step = 1; step <= steps; step++) {
      clock += ms;
      told.push(yield stepAt(step * iterations));
    }
  }
  const fed = feed(core(), limits, {
    now: () => clock,
    cancelled: () => clock >= cancelAt,
    report: () => reports.push(clock),
  });
  return { fed, clock, told, reports };
}

describe("feeding the core", () => {
  it("stops at the step that reaches the seconds", () => {
    const { fed, clock } = run({ seconds: 1 });
    expect(fed).toMatchObject({ phase: "done", seconds: 1 });
    expect(clock).toBe(1000);
  });

  it("stops at the step that reaches the iterations, whatever the clock says", () => {
    for (const ms of [0, 1, 1000]) {
      const { fed } = run({ iterations: 950 }, { ms });
      expect(fed.last?.iterations).toBe(1000);
    }
  });

  it("stops where the core has nothing more to say", () => {
    expect(run({ seconds: 60 }, { steps: 3 }).fed).toMatchObject({ phase: "done", last: { iterations: 300 } });
    expect(run({ seconds: 60 }, { steps: 0 }).fed).toMatchObject({ phase: "done", last: null });
  });

  it("stops before the next step once it is cancelled, and keeps the last", () => {
    const { fed, clock } = run({ seconds: 60 }, { cancelAt: 95 });
    expect(fed).toMatchObject({ phase: "cancelled", last: { iterations: 1000 } });
    expect(clock).toBe(100);
  });

  it("reports at most four times a second", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (ms) => {
        const { reports } = run({ seconds: 10 }, { ms });
        const pauses = reports.slice(1).map((at, place) => at - reports[place]);
        expect(Math.min(Infinity, ...pauses)).toBeGreaterThanOrEqual(250);
      }),
    );
  });

  it("tells the part that is spent, rising from 0 to 1", () => {
    fc.assert(
      fc.property(
        fc.record({ seconds: fc.integer({ min: 1, max: 20 }), iterations: fc.integer({ min: 1, max: 20_000 }) }),
        (limits) => {
          const { told } = run(limits, { ms: 50 });
          const parts = told.map(Number);
          expect(parts).toEqual(parts.toSorted((one, other) => one - other));
          expect(parts.every((part) => part >= 0 && part < 1)).toBe(true);
        },
      ),
    );
  });
});
