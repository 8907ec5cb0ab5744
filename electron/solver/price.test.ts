import { expect, it } from "vitest";
import type { CampusLists } from "#shared/domain/tables.ts";
import { listsOf } from "#shared/domain/tables.ts";
import type { WhatIf } from "#shared/scheduler/bound/what-if.ts";
import { machine, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { STARTING } from "./messages.ts";
import { startPricing } from "./price.ts";
import type { SolveOptions, SolveRun } from "./start.ts";

const runs = ["R", "S"].map((code) => run(code, { daysPerWeek: 5, weeks: 2, fullDays: true }));
const sessions = runs.map(({ code }) => session(code, { perWeek: 15, machines: ["M"] }));
const lists = listsOf(smallCampus({ machines: [machine("M")], runs, sessions }));
const decisions: WhatIf[] = [
  { kind: "without-rest" },
  { kind: "more-rooms", room: "A" },
  { kind: "more-units", pool: "M", units: 1 },
];
const options = { seeds: [1, 2], limits: { iterations: 400 }, threads: 2, report: () => {} };

it("solves the campus as it is and as it would be with the same seeds", async () => {
  const done: string[] = [];
  const report = (at: number, of: number) => done.push(`${at}/${of}`);
  const both = listsOf(smallCampus({ machines: [machine("M", { units: 2 })], runs, sessions }));
  const outcome = await startPricing(both, decisions, { ...options, report }).outcome;
  expect(
    outcome.kind === "priced" && outcome.gains.map(({ whatIf, learnerDays }) => [whatIf.kind, learnerDays]),
  ).toEqual([
    ["more-rooms", { count: 2, mean: 100, least: 100, most: 100, error: 0 }],
    ["without-rest", { count: 2, mean: 0, least: 0, most: 0, error: 0 }],
    ["more-units", { count: 2, mean: 0, least: 0, most: 0, error: 0 }],
  ]);
  expect(done.at(-1)).toBe("8/8");
});

/** A solver whose run ends as it is told. */
function ending(how: (of: CampusLists, seed: number) => Promise<Partial<typeof STARTING>>) {
  return (of: CampusLists, { seed }: SolveOptions): SolveRun => ({
    outcome: how(of, seed).then((progress) => ({ progress: { ...STARTING, ...progress }, plan: null, cost: Infinity })),
    cancel: () => {},
  });
}

it("pairs every run with that of the same seed, and shows how far the gains spread", async () => {
  const start = ending(async ({ rooms }, seed) => {
    const unplacedLearnerDays = seed * 1000 - (rooms.length - 1) * (40 + seed);
    return { phase: "done", unplacedLearnerDays, daysOnTarget: seed };
  });
  const outcome = await startPricing(lists, [decisions[1]], { ...options, seeds: [1, 3], start }).outcome;
  expect(outcome).toEqual({
    kind: "priced",
    gains: [
      {
        whatIf: decisions[1],
        learnerDays: { count: 2, mean: 42, least: 41, most: 43, error: 1 },
        daysOnTarget: { count: 2, mean: 0, least: 0, most: 0, error: 0 },
      },
    ],
  });
});

it("gives a run with a change as many moves as the run without it made in its time", async () => {
  const given: unknown[] = [];
  const start = (of: CampusLists, { seed, limits }: SolveOptions): SolveRun => {
    given.push([of.rooms.length, seed, limits]);
    const progress = { ...STARTING, phase: "done" as const, iterations: seed * 100 };
    return { outcome: Promise.resolve({ progress, plan: null, cost: Infinity }), cancel: () => {} };
  };
  const limits = { seconds: 3 };
  await startPricing(lists, [decisions[1]], { ...options, threads: 1, limits, start }).outcome;
  expect(given).toEqual([
    [1, 1, limits],
    [1, 2, limits],
    [2, 1, { iterations: 100 }],
    [2, 2, { iterations: 200 }],
  ]);
});

it("prices nothing where a run fails, or when it is cancelled", async () => {
  const start = ending(async (_, seed) => (seed === 2 ? { phase: "failed", message: "broken" } : { phase: "done" }));
  expect(await startPricing(lists, decisions, { ...options, start }).outcome).toEqual({
    kind: "none",
    reason: "failed",
    message: "broken",
  });
  const pricing = startPricing(lists, decisions, { ...options, limits: { iterations: 1e9 } });
  pricing.cancel();
  expect(await pricing.outcome).toEqual({ kind: "none", reason: "cancelled", message: "" });
});
