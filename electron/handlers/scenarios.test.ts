import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterEach, assert, beforeEach, expect, it } from "vitest";
import type { ActInput } from "#shared/contract/edits.ts";
import type { Door } from "#shared/contract/contract.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { carryOutAct } from "#shared/edits/acts.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { placesFrom } from "#electron/windows/places.ts";
import { browserProgram } from "./desk/new-program.ts";
import type { Program } from "./desk/program.ts";
import { router } from "./router.ts";

const places = placesFrom(import.meta.url);
const tiny = join(places.demo, "..", "tiny-campus");
const plan = join(places.demo, "..", "..", "plans", "tiny-campus-1");

let folder: string;
let program: Program;
let door: Door;

/** A program on the tiny campus with a plan. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-scenarios-"));
  const demo = join(folder, "demo");
  await cp(tiny, demo, { recursive: true });
  await cp(plan, demo, { recursive: true });
  program = browserProgram(folder, { ...places, demo });
  door = createRouterClient(router, { context: { program } });
  await door.document.openDemo();
});

afterEach(async () => {
  await program.document.close();
  await rm(folder, { recursive: true, force: true });
});

async function create(name: string): Promise<string> {
  const made = await door.scenarios.create({ name });
  assert("id" in made);
  return made.id;
}

async function act(input: ActInput): Promise<void> {
  const { state } = await door.document.load();
  expect(await door.edits.commit({ act: input, expected: state.revision })).toHaveProperty("state");
}

async function campusNow() {
  const { campus, state } = await door.document.load();
  return { campus: campusFrom(campus), state };
}

/** A machine pool that the plan uses. */
async function usedPool() {
  const { campus } = await campusNow();
  const used = new Set(
    [...campus.plan.values()].flatMap((run) => run.meetings.flatMap((it) => it.machines)).map((it) => it.pool),
  );
  const pool = [...campus.machines.values()].find(({ code, units }) => used.has(code) && units > 1);
  assert(pool);
  return pool;
}

it("opens for the whole program: acts, undo and solving are about it, and the document stays as it is", async () => {
  const before = await door.document.load();
  const id = await create("Minder machines");
  const events = await door.document.watch();
  expect(await door.scenarios.open({ id })).toMatchObject({
    state: { revision: 0, undo: null, scenario: { id, name: "Minder machines", conflicts: 0 } },
  });
  const pool = await usedPool();
  await act({ act: "set-machine-units", machine: pool.code, units: 0 });
  const { campus, state } = await campusNow();
  expect(state).toMatchObject({
    revision: 1,
    undo: { act: "set-machine-units", values: { fallen: expect.any(Number) } },
  });
  expect(campus.machines.get(pool.code.toLowerCase())?.units).toBe(0);
  // What needed the machines left the plan with them: what is left is valid.
  expect(checkPlan(campus)).toEqual([]);
  expect([...campus.plan.values()].filter(({ reason }) => reason === "changed").length).toBeGreaterThan(0);
  expect((await events.next()).value).toMatchObject({ kind: "opened", state: { scenario: { id } } });
  expect((await events.next()).value).toMatchObject({ kind: "commit", state: { revision: 1, scenario: { id } } });
  await events.return?.();
  await door.solve.start({ seconds: 1, seed: 1, from: "plan" });
  expect(await door.scenarios.open({ id: null })).toMatchObject({ refused: "solve-running" });
  for await (const _ of await door.solve.watch());
  expect(await door.scenarios.open({ id: null })).toMatchObject({ refused: "result-waiting" });
  expect(await door.scenarios.discard({ id })).toMatchObject({ refused: "result-waiting" });
  expect(await door.solve.accept()).toHaveProperty("state");
  expect(await door.document.undo()).toMatchObject({ revision: 3 });
  expect((await door.document.history({ limit: 9 })).map(({ revision }) => revision)).toEqual([3, 2, 1]);
  expect(await door.scenarios.open({ id: null })).toMatchObject({ state: { revision: 0, scenario: null } });
  expect(await door.document.load()).toEqual(before);
});

it("lists scenarios with their figures, counted once and kept", async () => {
  const id = await create("Doel 5");
  await door.scenarios.open({ id });
  await act({ act: "change-target", targetLearners: 5 });
  const listed = await door.scenarios.list();
  assert("scenarios" in listed);
  expect(listed.scenarios).toMatchObject([{ id, name: "Doel 5", revision: 1, behind: false, figures: null }]);
  const figures = await door.scenarios.figures({ id });
  expect(figures).toMatchObject({ targetLearners: 5 });
  expect(await door.scenarios.list()).toMatchObject({ base: listed.base, scenarios: [{ figures }] });
  expect(listed.base.targetLearners).not.toBe(5);
  expect(await door.scenarios.rename({ id, name: "Doel vijf" })).toEqual({ done: true });
  expect(await door.document.load()).toMatchObject({ state: { scenario: { name: "Doel vijf" } } });
  expect(await door.scenarios.create({ name: "doel VIJF" })).toMatchObject({ refused: "scenario-name-taken" });
  expect(await door.scenarios.discard({ id })).toEqual({ done: true });
  expect(await door.document.load()).toMatchObject({ state: { scenario: null } });
  for (const answer of [door.scenarios.figures({ id }), door.scenarios.open({ id }), door.scenarios.discard({ id })])
    expect(await answer).toMatchObject({ refused: "no-such-scenario" });
});

it("compares a scenario with the document, and takes it over as one edit", async () => {
  const id = await create("Extra");
  await door.scenarios.open({ id });
  const pool = await usedPool();
  await act({ act: "set-machine-units", machine: pool.code, units: pool.units + 1 });
  const [run] = (await door.document.load()).campus.plan.filter(({ meetings }) => meetings.length > 0);
  await act({ act: "unplace-run", run: run.run });
  const compared = await door.scenarios.compare({ id });
  assert("comparison" in compared);
  const { counts, tables, runs, before, after } = compared.comparison;
  expect(counts).toMatchObject({ unplacedRuns: 1, placedRuns: 0, removedMeetings: run.meetings.length });
  expect(tables.map(({ table, changed }) => [table, changed])).toEqual([
    ["machines", 1],
    ["plan", 1],
  ]);
  expect(runs.map((it) => [it.run, it.outcome])).toEqual([[run.run, "unplaced"]]);
  expect(after.unplacedRuns).toBe(before.unplacedRuns + 1);

  const part = { what: "tables", tables: ["machines"] } as const;
  expect(await door.scenarios.takeOver({ id, part })).toMatchObject({
    state: {
      scenario: null,
      revision: 1,
      undo: { act: "take-over-scenario", values: { scenario: "Extra", records: 1 } },
    },
  });
  expect((await campusNow()).campus.machines.get(pool.code.toLowerCase())?.units).toBe(pool.units + 1);
  expect(await door.scenarios.takeOver({ id, part })).toMatchObject({ refused: "nothing-to-take-over" });
  expect(await door.scenarios.takeOver({ id, part: { what: "all" } })).toMatchObject({ state: { revision: 2 } });
  expect(await door.document.undo()).toMatchObject({ revision: 3, redo: { act: "take-over-scenario" } });
});

/** A run whose room and time another run could take, were it not there: both, and the act that moves the other there. */
function exchangeIn(campus: Campus) {
  const placed = [...campus.plan.values()].filter(({ meetings }) => meetings.length > 0);
  for (const gone of placed)
    for (const mover of placed)
      for (const { kind, day, daypart } of mover === gone ? [] : mover.meetings)
        for (const seat of gone.meetings.filter((it) => it.daypart !== daypart || it.day !== day)) {
          const to = { toDay: seat.day, toDaypart: seat.daypart, toRoom: seat.room };
          const move = { act: "move-meeting", run: mover.run, kind, day, daypart, ...to } as const;
          const left = carryOutAct(campus, { act: "unplace-run", run: gone.run });
          if (isRefusal(left) || !isRefusal(carryOutAct(campus, move))) continue;
          const without = applyDiff(campus, left.diff);
          const moved = carryOutAct(without, move);
          if (!isRefusal(moved) && checkPlan(applyDiff(without, moved.diff)).length === 0) return { gone, mover, move };
        }
  throw new Error("no run can take the place of another");
}

it("takes runs over only with those they cannot stand without", async () => {
  const id = await create("Ruil");
  const { gone, mover, move } = exchangeIn((await campusNow()).campus);
  await door.scenarios.open({ id });
  await act({ act: "unplace-run", run: gone.run });
  await act(move);
  const runs = (...codes: string[]) => ({ id, part: { what: "runs", runs: codes } as const });
  expect(await door.scenarios.takeOver(runs(mover.run))).toMatchObject({
    refused: "take-over-clashes",
    values: { count: 1 },
  });
  expect(await door.document.load()).toMatchObject({ state: { scenario: { id } } });
  expect(await door.scenarios.takeOver(runs("nergens"))).toMatchObject({ refused: "nothing-to-take-over" });
  expect(await door.scenarios.takeOver(runs(mover.run, gone.run))).toMatchObject({
    state: { scenario: null, revision: 1 },
  });
  const { campus } = await campusNow();
  expect(campus.plan.get(mover.run.toLowerCase())?.meetings).not.toEqual(mover.meetings);
  expect(checkPlan(campus)).toEqual([]);
});

it("says what clashes once the document moved on, and settles it for one side", async () => {
  const id = await create("Botst");
  await door.scenarios.open({ id });
  await act({ act: "change-target", targetLearners: 5 });
  await door.scenarios.open({ id: null });
  await act({ act: "change-target", targetLearners: 7 });
  const listed = await door.scenarios.list();
  expect(listed).toMatchObject({ scenarios: [{ behind: true }] });
  expect(await door.scenarios.open({ id })).toMatchObject({ state: { scenario: { conflicts: 1 } } });
  expect(await door.scenarios.compare({ id })).toMatchObject({ conflicts: [{ table: "settings", id: "settings" }] });
  expect(await door.scenarios.takeOver({ id, part: { what: "all" } })).toEqual({
    refused: "scenario-clashes",
    values: { scenario: "Botst", count: 1, table: "settings", item: "settings" },
  });
  expect(await door.scenarios.settle({ id, side: "scenario" })).toMatchObject({
    state: { scenario: { conflicts: 0 } },
  });
  expect(await door.scenarios.takeOver({ id, part: { what: "all" } })).toMatchObject({ state: { revision: 2 } });
  expect((await campusNow()).campus.settings.get("settings")?.targetLearners).toBe(5);
});

it("takes runs out of its plan that may no longer stand since the document moved on", async () => {
  const id = await create("Later");
  const { gone, mover, move } = exchangeIn((await campusNow()).campus);
  await door.scenarios.open({ id });
  await act({ act: "unplace-run", run: gone.run });
  await act(move);
  await door.scenarios.open({ id: null });
  // The document shuts a room at a time when nothing of its own plan is there.
  const shut = {
    from: move.toDay,
    to: move.toDay,
    weekdays: [],
    dayparts: [move.toDaypart],
    units: null,
    reason: "Werf",
  };
  await act({ act: "unplace-run", run: gone.run });
  await act({ act: "add-closure", scope: "room", code: move.toRoom, ...shut });
  expect((await campusNow()).state.undo).toMatchObject({ act: "add-closure", values: { scope: "room" } });
  expect(await door.scenarios.open({ id })).toMatchObject({
    state: { scenario: { conflicts: 0 }, revision: 3, undo: { act: "mend-scenario", values: { fallen: 1 } } },
  });
  const { campus } = await campusNow();
  expect(campus.plan.get(mover.run.toLowerCase())).toMatchObject({ meetings: [], reason: "changed" });
  expect(checkPlan(campus)).toEqual([]);
});
