import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, assert, beforeEach, expect, test } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import { acceptPlan } from "#shared/edits/accept-plan.ts";
import { carryOutAct } from "#shared/edits/acts.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { MemoryStore } from "#shared/testing/memory-store.ts";
import { randomAct, randomPlan, seeded } from "#shared/testing/random-acts.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { createDocument } from "./create.ts";
import { openDocument } from "./open.ts";
import { UndoRedo } from "./undo.ts";

const asker = { author: "An", at: "2026-09-01T08:00:00Z" };
let folder = "";

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "dagdeel-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function setTarget(store: MemoryStore, targetLearners: number): Promise<void> {
  const { campus, revision } = await store.load();
  const edit = carryOutAct(campus, { act: "change-target", targetLearners });
  if (isRefusal(edit)) throw new Error(edit.refused);
  await store.commit({ ...edit, ...asker }, revision);
}

test("undo takes back the last step, redo brings it back, a new step clears what could be redone", async () => {
  const store = new MemoryStore(tinyCampus());
  const steps = new UndoRedo(store);
  const revisions = async () => {
    const { undo, redo } = await steps.steps();
    return [undo?.revision ?? null, redo?.revision ?? null];
  };
  expect(await revisions()).toEqual([null, null]);
  expect(await steps.undo(asker)).toBeNull();
  for (const target of [1, 2, 3]) await setTarget(store, target);
  expect(await revisions()).toEqual([3, null]);
  expect(await steps.undo(asker)).toMatchObject({ revision: 4, undoes: 3, about: { values: { from: 2, to: 3 } } });
  expect(await steps.undo(asker)).toMatchObject({ revision: 5, undoes: 2 });
  expect(await revisions()).toEqual([1, 2]);
  expect(await steps.redo(asker)).toMatchObject({ revision: 6, redoes: 2 });
  expect(await steps.undo(asker)).toMatchObject({ revision: 7, undoes: 2 });
  await setTarget(store, 9);
  expect(await revisions()).toEqual([8, null]);
  expect(await steps.redo(asker)).toBeNull();
  expect(await new UndoRedo(store).steps()).toEqual(await steps.steps());
});

/** A document with a model of what undo and redo should make of it: the campuses passed through, and where we are. */
async function expectWalkToHold(seed: number, steps: number): Promise<void> {
  const below = seeded(seed);
  const path = join(folder, `${seed}.campus`);
  createDocument(path, tinyCampus(), asker.at);
  const trail: Campus[] = [tinyCampus()];
  let at = 0;
  let document = await openDocument(path, asker);
  for (let step = 0; step < steps; step++) {
    const dice = below(12);
    if (dice === 0) {
      await document.store.close();
      document = await openDocument(path, asker);
    } else if (dice < 4) {
      if (await document.undo(asker.author, asker.at)) at--;
      else assert.equal(at, 0);
    } else if (dice < 6) {
      if (await document.redo(asker.author, asker.at)) at++;
      else assert.equal(at, trail.length - 1);
    } else {
      const { campus, revision } = await document.store.load();
      const edit =
        dice === 6
          ? acceptPlan(campus, { plan: randomPlan(campus, below) })
          : carryOutAct(campus, randomAct(campus, below));
      if (isRefusal(edit)) continue;
      await document.store.commit({ ...edit, ...asker }, revision);
      trail.splice(++at, Infinity, (await document.store.load()).campus);
    }
    assert.deepEqual((await document.store.load()).campus, trail[at]);
  }
  await document.store.close();
}

test("random edits, undos, redos and restarts always lead back to what was there", async () => {
  for (let seed = 0; seed < 6; seed++) await expectWalkToHold(seed, 40);
});

test("a step of more than a thousand revisions ago is still undone", async () => {
  const store = new MemoryStore(tinyCampus());
  for (let target = 1; target <= 1100; target++) await setTarget(store, 1000 + target);
  const steps = new UndoRedo(store);
  for (let step = 1100; step > 0; step--) expect((await steps.undo(asker))?.undoes).toBe(step);
  expect((await store.load()).campus).toEqual(tinyCampus());
});
