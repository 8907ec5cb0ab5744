import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, assert, beforeEach, expect, test } from "vitest";
import type { Store } from "#shared/domain/store.ts";
import { listsOf } from "#shared/domain/tables.ts";
import { carryOutAct } from "#shared/edits/acts.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { randomAct, seeded } from "#shared/testing/random-acts.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { createDocument } from "./create.ts";
import type { OpenDocumentFile } from "./open.ts";
import { openDocument } from "./open.ts";

const asker = { author: "An", at: "2026-09-01T08:00:00Z" };
let folder = "";
let path = "";
let document: OpenDocumentFile;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "published-"));
  path = join(folder, "a.campus");
  createDocument(path, tinyCampus(), asker.at);
  document = await openDocument(path, asker);
});
afterEach(async () => {
  await document.store.close();
  rmSync(folder, { recursive: true });
});

/** Some acts by chance; answers how many were carried out. */
async function change(store: Store, seed: number): Promise<number> {
  const below = seeded(seed);
  let done = 0;
  for (let turn = 0; turn < 12; turn++) {
    const { campus, revision } = await store.load();
    const edit = carryOutAct(campus, randomAct(campus, below));
    if (isRefusal(edit)) continue;
    await store.commit({ ...edit, ...asker }, revision);
    done++;
  }
  return done;
}

test("a published plan is found again after changes, undo and a restart; nothing takes it away", async () => {
  await change(document.store, 1);
  const before = (await document.store.load()).campus;
  const spring = await document.published.publish(" Voorjaar ", asker);
  assert(!isRefusal(spring));
  expect(spring).toEqual({ name: "Voorjaar", revision: (await document.store.load()).revision, ...asker });
  expect(await change(document.store, 2)).toBeGreaterThan(2);
  await document.undo(asker.author, asker.at);
  const summer = await document.published.publish("Zomer", asker);
  assert(!isRefusal(summer));
  while (await document.undo(asker.author, asker.at));
  await document.store.close();
  document = await openDocument(path, asker);
  expect(document.published.list()).toEqual([summer, spring]);
  expect(listsOf(await document.published.campusOf(spring))).toEqual(listsOf(before));
});

test("one plan is published once, and a name belongs to one", async () => {
  await document.published.publish("Voorjaar", asker);
  expect(await document.published.publish("Zomer", asker)).toEqual({
    refused: "published-already",
    values: { name: "Voorjaar" },
  });
  await change(document.store, 3);
  expect(await document.published.publish("voorjaar", asker)).toMatchObject({ refused: "published-name-taken" });
  expect(document.published.list()).toHaveLength(1);
});

test("a document that may only be read publishes nothing, and says what was published", async () => {
  await document.store.close();
  document = await openDocument(path, { ...asker, readOnly: true });
  await expect(document.published.publish("Voorjaar", asker)).rejects.toThrow(/reading only/);
  expect(document.published.list()).toEqual([]);
});
