import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRouterClient } from "@orpc/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BoundState } from "#shared/contract/bounds.ts";
import type { Door } from "#shared/contract/contract.ts";
import type { PricingState } from "#shared/contract/prices.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { day, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { createDocument } from "#electron/document/create.ts";
import { startBound } from "#electron/solver/bound.ts";
import { placesFrom } from "#electron/windows/places.ts";
import { BoundDesk } from "./desk/bound-desk.ts";
import { browserProgram } from "./desk/new-program.ts";
import type { Program } from "./desk/program.ts";
import { router } from "./router.ts";

const places = placesFrom(import.meta.url);
const tiny = join(places.demo, "..", "tiny-campus");

let folder: string;
let program: Program;
let door: Door;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-bounds-"));
  const demo = join(folder, "demo");
  await cp(tiny, demo, { recursive: true });
  program = browserProgram(folder, { ...places, demo });
  door = createRouterClient(router, { context: { program } });
  await door.document.openDemo();
});

afterEach(async () => {
  await program.document.close();
  await rm(folder, { recursive: true, force: true });
});

/** Another campus as the open document. */
async function open(lists: Partial<CampusLists>): Promise<void> {
  const path = join(folder, `${Math.random()}.campus`);
  createDocument(path, campusFrom({ ...listsOf(smallCampus()), ...lists }), "2026-11-24T12:00:00Z");
  await door.document.open({ path });
}

/** The program with proofs by a worker that does as a text says. */
async function withWorker(text: string): Promise<void> {
  const file = join(folder, "worker.mjs");
  await writeFile(file, text);
  const start: typeof startBound = (lists, options) =>
    startBound(lists, { ...options, grace: 300, file: pathToFileURL(file) });
  door = createRouterClient(router, {
    context: { program: { ...program, bounds: new BoundDesk(program.document, start) } },
  });
}

async function lastOf<T>(states: AsyncIterable<T>): Promise<T> {
  let last: T | undefined;
  for await (const state of states) last = state;
  return last!;
}

async function proved(seconds = 20): Promise<BoundState> {
  await door.bounds.start({ seconds, anew: false });
  return lastOf(await door.bounds.watch());
}

const wide = { daysPerWeek: 5, weeks: 2, fullDays: true };

describe("what no plan can better", () => {
  it("is proved in a worker, and remembered until the campus changes or comes back", async () => {
    expect(await door.bounds.state()).toEqual({ kind: "unknown" });
    expect(await door.bounds.start({ seconds: 20, anew: false })).toEqual({ started: true });
    expect(await door.bounds.start({ seconds: 20, anew: false })).toEqual({ started: false });
    const state = await lastOf(await door.bounds.watch());
    expect(state).toMatchObject({ kind: "proved", bounds: { teachingDays: expect.any(Number), cutShort: false } });
    expect(await door.bounds.start({ seconds: 20, anew: false })).toEqual({ started: false });

    await door.edits.commit({ act: { act: "rename-campus", name: "Anders" }, expected: 0 });
    await door.edits.commit({
      act: { act: "change-setting", change: { setting: "expected-absence", percent: 20 } },
      expected: 1,
    });
    expect(await door.bounds.state()).toEqual(state);
    await door.edits.commit({ act: { act: "change-target", targetLearners: 7 }, expected: 2 });
    expect(await door.bounds.state()).toEqual({ kind: "unknown" });
    await door.document.undo();
    expect(await door.bounds.state()).toEqual(state);
  });

  it("is no worse than the plan that is made, and says what is scarce", async () => {
    const runs = ["R", "S", "T"].map((code) => run(code, wide));
    await open({ runs, sessions: runs.map(({ code }) => session(code, { perWeek: 15 })) });
    const state = await proved();
    expect(state).toMatchObject({
      kind: "proved",
      bounds: { unplacedLearnerDays: 200, demandLearnerDays: 300, ranked: expect.any(Array) },
    });
    const ranked = state.kind === "proved" ? state.bounds.ranked : [];
    expect(ranked.filter(({ perYear }) => perYear > 0).map(({ subject, code }) => `${subject}:${code}`)).toEqual(
      expect.arrayContaining(["rooms:A", "room-types:theory", "dayparts:VM", "rules:H6"]),
    );
  });

  it.each<[string, Partial<CampusLists>, number]>([
    ["no runs", { runs: [], sessions: [] }, 0],
    [
      "everything pinned",
      {
        runs: [run("R")],
        sessions: [session("R")],
        pins: [{ run: "R", kind: session("R").kind, date: day("2027-01-05"), daypart: "VM", room: "A" }],
      },
      0,
    ],
    ["no rooms", { rooms: [], runs: [run("R")], sessions: [session("R")] }, 10],
    [
      "demand ten times what there is",
      {
        runs: Array.from({ length: 10 }, (_, at) => run(`R${at}`, wide)),
        sessions: Array.from({ length: 10 }, (_, at) => session(`R${at}`, { perWeek: 15 })),
      },
      900,
    ],
  ])("is proved of a campus with %s", async (_what, lists, unplaced) => {
    await open(lists);
    expect(await proved()).toMatchObject({ kind: "proved", bounds: { unplacedLearnerDays: unplaced } });
  });

  it("is not claimed where the solver of the proof breaks, hangs or is stopped, nor taken back then", async () => {
    await withWorker("throw new Error('unreachable')");
    expect(await proved()).toMatchObject({ kind: "none", reason: "failed", message: "unreachable" });
    await withWorker("for (;;) {}");
    expect(await proved(1)).toMatchObject({ kind: "none", reason: "timeout" });
    await door.bounds.start({ seconds: 20, anew: true });
    expect(await door.bounds.state()).toMatchObject({ kind: "running" });
    expect(await door.bounds.cancel()).toEqual({ cancelled: true });
    expect(await lastOf(await door.bounds.watch())).toMatchObject({ kind: "none", reason: "cancelled" });
    expect(await door.bounds.cancel()).toEqual({ cancelled: false });
    expect((await door.document.load()).state.revision).toBe(0);
  });
});

describe("a decision priced by solving", () => {
  const whatIfs = [{ kind: "more-rooms", room: "A" } as const];

  it("gains what the same seeds gain, with the spread, and changes nothing", async () => {
    const runs = ["R", "S"].map((code) => run(code, wide));
    await open({ runs, sessions: runs.map(({ code }) => session(code, { perWeek: 15 })) });
    expect(await door.prices.start({ whatIfs, seeds: 2, seconds: 1 })).toEqual({ started: true });
    expect(await door.prices.start({ whatIfs, seeds: 2, seconds: 1 })).toMatchObject({ refused: "pricing-running" });
    const state = await lastOf<PricingState>(await door.prices.watch());
    expect(state).toMatchObject({
      kind: "priced",
      gains: [{ whatIf: whatIfs[0], learnerDays: { count: 2, mean: 100, error: 0 } }],
    });
    expect((await door.document.load()).state.revision).toBe(0);
  });

  it("is stopped with nothing claimed, and refused where there is nothing to solve", async () => {
    await door.prices.start({ whatIfs, seeds: 2, seconds: 600 });
    expect(await door.prices.cancel()).toEqual({ cancelled: true });
    expect(await lastOf<PricingState>(await door.prices.watch())).toMatchObject({ kind: "none", reason: "cancelled" });
    expect(await door.prices.cancel()).toEqual({ cancelled: false });
    await open({ runs: [], sessions: [] });
    expect(await door.prices.start({ whatIfs, seeds: 2, seconds: 1 })).toMatchObject({ refused: "nothing-to-price" });
  });
});
