import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, assert, beforeEach, expect, test } from "vitest";
import { overlay } from "#shared/domain/branch.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { diffBetween } from "#shared/domain/diff.ts";
import { danglingIn } from "#shared/domain/references.ts";
import type { Store } from "#shared/domain/store.ts";
import type { ActInput } from "#shared/edits/act-input.ts";
import { acceptPlan } from "#shared/edits/accept-plan.ts";
import { carryOutAct } from "#shared/edits/acts.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { randomAct, randomPlan, seeded } from "#shared/testing/random-acts.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { createDocument } from "./create.ts";
import type { OpenDocumentFile } from "./open.ts";
import { openDocument } from "./open.ts";
import { connect } from "./sqlite.ts";
import { SqliteStore } from "./sqlite-store.ts";

const asker = { author: "An", at: "2026-09-01T08:00:00Z" };
const units = (count: number): ActInput => ({ act: "set-machine-units", machine: "LASSET", units: count });
const target = (targetLearners: number): ActInput => ({ act: "change-target", targetLearners });
let folder = "";
let path = "";
let document: OpenDocumentFile;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dagdeel-"));
  path = join(folder, "a.campus");
  createDocument(path, tinyCampus(), asker.at);
  document = await openDocument(path, asker);
});

afterEach(async () => {
  await document.store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function restart(): Promise<void> {
  await document.store.close();
  document = await openDocument(path, asker);
}

async function carryOut(store: Store, ...inputs: ActInput[]): Promise<void> {
  for (const input of inputs) {
    const { campus, revision } = await store.load();
    const edit = carryOutAct(campus, input);
    if (isRefusal(edit)) throw new Error(edit.refused);
    await store.commit({ ...edit, ...asker }, revision);
  }
}

const unitsIn = ({ machines }: Campus) => machines.get("lasset")?.units;

test("scenarios are named, listed, renamed and thrown away", async () => {
  const { scenarios, store } = document;
  await carryOut(store, target(7));
  const one = await scenarios.create(" Meer lassets ", asker);
  expect(one).toMatchObject({ name: "Meer lassets", created: asker.at, author: "An", baseRevision: 1, revision: 0 });
  const other = await scenarios.create("Vrijdag open", asker);
  await expect(scenarios.create("meer LASSETS", asker)).rejects.toMatchObject({ reason: "scenario-name-taken" });
  await expect(scenarios.create("  ", asker)).rejects.toMatchObject({ reason: "blank-scenario-name" });
  expect(() => scenarios.rename(other.id, "Meer lassets")).toThrow("scenario-name-taken");
  scenarios.rename(other.id, "Vrijdag OPEN");
  await restart();
  expect(document.scenarios.list().map(({ name }) => name)).toEqual(["Meer lassets", "Vrijdag OPEN"]);
  const opened = await document.scenarios.open(one.id);
  await carryOut(opened.store, units(3));
  document.scenarios.discard(one.id);
  expect(document.scenarios.list().map(({ name }) => name)).toEqual(["Vrijdag OPEN"]);
  await expect(opened.store.commit({ ...asker, diff: [], about: { act: "x", values: {} } }, 1)).rejects.toMatchObject({
    reason: "stale",
  });
  for (const work of [() => document.scenarios.discard(one.id), () => document.scenarios.rename(one.id, "x")])
    expect(work).toThrow("no-such-scenario");
  await expect(document.scenarios.open(one.id)).rejects.toThrow("no-such-scenario");
});

test("what is done in a scenario leaves the document as it is; its log, undo and redo survive a restart", async () => {
  const { id } = await document.scenarios.create("x", asker);
  const first = await document.scenarios.open(id);
  await carryOut(first.store, units(3), units(4), target(8));
  expect((await first.undo(asker.author, asker.at))?.undoes).toBe(3);
  expect(await document.store.load()).toEqual({ campus: tinyCampus(), revision: 0 });
  const before = await first.store.load();
  await restart();
  const again = await document.scenarios.open(id);
  assert.deepEqual(await again.store.load(), before);
  expect(again).toMatchObject({ name: "x", moved: false, conflicts: [] });
  const { undo, redo } = await again.steps();
  expect([undo?.revision, redo?.revision]).toEqual([2, 3]);
  expect((await again.redo(asker.author, asker.at))?.redoes).toBe(3);
  expect((await again.store.history(2)).map(({ revision }) => revision)).toEqual([5, 4]);
  await expect(again.store.commit({ ...asker, diff: [], about: { act: "x", values: {} } }, 4)).rejects.toMatchObject({
    reason: "stale",
  });
  // Two may have read the same scenario; the second to commit is told so by the file.
  const late = await document.scenarios.open(id);
  await carryOut(again.store, target(9));
  await expect(carryOut(late.store, target(10))).rejects.toMatchObject({ reason: "stale" });
});

test("a document that moved on takes the scenario along where they do not clash", async () => {
  const { id } = await document.scenarios.create("x", asker);
  const first = await document.scenarios.open(id);
  await carryOut(first.store, units(3), { act: "rename-campus", name: "Weg" });
  await first.undo(asker.author, asker.at);
  await carryOut(document.store, target(9), { act: "rename-campus", name: "Genk" });
  const again = await document.scenarios.open(id);
  expect(again).toMatchObject({ moved: true, conflicts: [] });
  const { campus } = await again.store.load();
  expect(diffBetween((await document.store.load()).campus, campus).map(({ id: record }) => record)).toEqual(["lasset"]);
  expect(document.scenarios.list()[0]).toMatchObject({ baseRevision: 2, revision: 3 });
  // What was taken back there is about a name that has changed since.
  await expect(again.redo(asker.author, asker.at)).rejects.toMatchObject({ reason: "outdated" });
  await again.undo(asker.author, asker.at);
  expect(unitsIn((await again.store.load()).campus)).toBe(2);
  expect((await document.scenarios.open(id)).moved).toBe(false);
});

test("the same change on both sides is no clash", async () => {
  const { id } = await document.scenarios.create("x", asker);
  await carryOut((await document.scenarios.open(id)).store, units(3), target(9));
  await carryOut(document.store, units(3));
  const again = await document.scenarios.open(id);
  expect(again).toMatchObject({ moved: true, conflicts: [] });
  expect(unitsIn((await again.store.load()).campus)).toBe(3);
});

test.each([
  ["base", 5],
  ["scenario", 3],
] as const)("a clash is named, and settled for the %s", async (side, count) => {
  const { id } = await document.scenarios.create("x", asker);
  const first = await document.scenarios.open(id);
  await carryOut(first.store, units(3), target(9));
  const before = await first.store.load();
  await carryOut(document.store, units(5), { act: "add-room", code: "L9", type: "lab", capacity: 9, features: [] });
  const clashing = await document.scenarios.open(id);
  expect(clashing).toMatchObject({ moved: true, conflicts: [{ table: "machines", id: "lasset" }] });
  // Until then it stands as it was.
  assert.deepEqual(await clashing.store.load(), before);
  await document.scenarios.settle(id, side, asker);
  await restart();
  const settled = await document.scenarios.open(id);
  expect(settled).toMatchObject({ moved: false, conflicts: [] });
  const { campus, revision } = await settled.store.load();
  expect([unitsIn(campus), campus.rooms.has("l9"), revision]).toEqual([count, true, 3]);
  expect((await settled.steps()).undo?.about).toEqual({ act: "settle-scenario", values: { side, records: 1 } });
  await settled.undo(asker.author, asker.at);
  assert.deepEqual((await settled.store.load()).campus, (await document.store.load()).campus);
});

test.each(["base", "scenario"] as const)(
  "what one side takes away the other may need: settled for the %s",
  async (side) => {
    const { id } = await document.scenarios.create("x", asker);
    const { store } = await document.scenarios.open(id);
    await carryOut(store, { act: "change-run", run: "R3", change: { learners: 4 } }, units(4));
    const { campus, revision } = await store.load();
    const plan = [...campus.plan.values()].map((planned) => ({ ...planned }));
    const edit = acceptPlan(campus, { plan: [...plan, { run: "R3", meetings: [], reason: "x", hand: false }] });
    if (isRefusal(edit)) throw new Error(edit.refused);
    await store.commit({ ...edit, ...asker }, revision);
    await carryOut(document.store, { act: "remove-run", run: "R3" });
    const clashing = await document.scenarios.open(id);
    expect(clashing.conflicts.map(({ table, id: record }) => `${table}/${record}`)).toEqual(["runs/r3"]);
    await document.scenarios.settle(id, side, asker);
    const after = (await (await document.scenarios.open(id)).store.load()).campus;
    expect(danglingIn(after)).toEqual([]);
    expect([unitsIn(after), after.plan.has("r3")]).toEqual([4, false]);
  },
);

test("figures are kept until the scenario changes", async () => {
  const { id } = await document.scenarios.create("x", asker);
  const figures = () => document.scenarios.list()[0].figures;
  document.scenarios.keepFigures(id, 0, '{"daysOnTarget":1}');
  expect(figures()).toBe('{"daysOnTarget":1}');
  const { store } = await document.scenarios.open(id);
  await carryOut(store, units(3));
  expect(figures()).toBeNull();
  document.scenarios.keepFigures(id, 0, "{}");
  expect(figures()).toBeNull();
});

test("a document that is open to read only shows its scenarios and changes none", async () => {
  const { id } = await document.scenarios.create("x", asker);
  await carryOut((await document.scenarios.open(id)).store, units(3));
  await carryOut(document.store, target(9));
  await document.store.close();
  document = await openDocument(path, { ...asker, readOnly: true });
  const { scenarios } = document;
  expect(scenarios.list()).toMatchObject([{ name: "x", revision: 1, baseRevision: 0 }]);
  const { store, moved } = await scenarios.open(id);
  expect([moved, unitsIn((await store.load()).campus)]).toEqual([true, 3]);
  await expect(carryOut(store, units(4))).rejects.toMatchObject({ reason: "read-only" });
  await expect(scenarios.create("y", asker)).rejects.toMatchObject({ reason: "read-only" });
  await expect(scenarios.settle(id, "base", asker)).rejects.toMatchObject({ reason: "read-only" });
  expect(() => scenarios.discard(id)).toThrow("reading only");
  scenarios.keepFigures(id, 1, "{}");
  expect(scenarios.list()).toMatchObject([{ figures: null, baseRevision: 0 }]);
});

test("a copy of the document holds its scenarios too", async () => {
  const { id } = await document.scenarios.create("x", asker);
  await carryOut((await document.scenarios.open(id)).store, units(3));
  await document.saveCopy(join(folder, "b.campus"));
  const copy = await openDocument(join(folder, "b.campus"), asker);
  expect(unitsIn((await (await copy.scenarios.open(id)).store.load()).campus)).toBe(3);
  await copy.store.close();
});

/** The statements that opening the document takes. */
async function statementsToOpen(): Promise<readonly string[]> {
  const statements: string[] = [];
  const store = new SqliteStore({
    path,
    connect: () => {
      const connection = connect(path);
      const prepare = connection.prepare.bind(connection);
      connection.prepare = ((sql: string) => {
        statements.push(sql);
        return prepare(sql);
      }) as never;
      return connection;
    },
    release: () => {},
  });
  await store.close();
  return statements;
}

test("opening the document takes as many statements with ten solved scenarios as without, and reads none of them", async () => {
  await document.store.close();
  const without = await statementsToOpen();
  document = await openDocument(path, asker);
  const below = seeded(1);
  for (let number = 0; number < 10; number++) {
    const { id } = await document.scenarios.create(`Scenario ${number}`, asker);
    const { store } = await document.scenarios.open(id);
    await carryOut(store, units(number + 3));
    const { campus, revision } = await store.load();
    const edit = acceptPlan(campus, { plan: randomPlan(campus, below) });
    if (!isRefusal(edit)) await store.commit({ ...edit, ...asker }, revision);
  }
  await document.store.close();
  expect(await statementsToOpen()).toEqual(without);
  expect(without.filter((sql) => sql.includes("scenario"))).toEqual([]);
  // Not one diff is unfolded: these are none.
  const spoilt = connect(path);
  spoilt.prepare("UPDATE scenario_log SET diff = x'00'").run();
  spoilt.close();
  document = await openDocument(path, asker);
  expect((await document.store.load()).campus).toEqual(tinyCampus());
  expect(document.scenarios.list()).toHaveLength(10);
  await expect(document.scenarios.open(document.scenarios.list()[0].id)).rejects.toThrow("unexpected end of file");
});

test("random work in a scenario and in the document: what they do not share comes along, all else is named", async () => {
  let [clashes, carried] = [0, 0];
  for (let seed = 0; seed < 60; seed++) {
    const below = seeded(seed);
    const { id } = await document.scenarios.create(`Walk ${seed}`, asker);
    const base = (await document.store.load()).campus;
    const { store } = await document.scenarios.open(id);
    await wander(store, below, 4);
    const mine = diffBetween(base, (await store.load()).campus);
    await wander(document.store, below, 2);
    const now = (await document.store.load()).campus;
    const again = await document.scenarios.open(id);
    if (again.conflicts.length === 0) {
      carried++;
      assert.deepEqual((await again.store.load()).campus, overlay(now, mine), `seed ${seed}`);
    } else {
      clashes++;
      assert.deepEqual((await again.store.load()).campus, overlay(base, mine), `seed ${seed}`);
      await document.scenarios.settle(id, below(2) ? "base" : "scenario", asker);
      const settled = await document.scenarios.open(id);
      assert.deepEqual(settled.conflicts, []);
      assert.deepEqual(danglingIn((await settled.store.load()).campus), [], `seed ${seed}`);
    }
  }
  expect([clashes > 5, carried > 5]).toEqual([true, true]);
});

async function wander(store: Store, below: (limit: number) => number, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    const { campus, revision } = await store.load();
    const edit = carryOutAct(campus, randomAct(campus, below));
    if (!isRefusal(edit)) await store.commit({ ...edit, ...asker }, revision);
  }
}
