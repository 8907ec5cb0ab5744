import { copyFileSync, linkSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeTarget } from "#shared/edits/change-target.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { createDocument } from "./create.ts";
import type { OpenDocumentFile } from "./open.ts";
import { openDocument } from "./open.ts";

const asker = { author: "An", at: "2026-09-01T08:00:00Z" };
let folder = "";
let document: OpenDocumentFile;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dagdeel-"));
  createDocument(join(folder, "a.campus"), tinyCampus(), asker.at);
  document = await openDocument(join(folder, "a.campus"), asker);
});

afterEach(async () => {
  await document.store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function setTarget(targetLearners: number): Promise<void> {
  const { campus, revision } = await document.store.load();
  const edit = changeTarget(campus, { targetLearners });
  if (isRefusal(edit)) throw new Error(edit.refused);
  await document.store.commit({ ...edit, ...asker }, revision);
}

test("a copy holds all that is committed, its log too, and is one file; the document stays the one it is", async () => {
  await setTarget(7);
  await document.saveCopy(join(folder, "b.campus"));
  await setTarget(8);
  const copy = await openDocument(join(folder, "b.campus"), { ...asker, readOnly: true });
  expect((await copy.store.load()).revision).toBe(1);
  expect((await copy.steps()).undo?.about.values).toEqual({ from: 30, to: 7 });
  await copy.store.close();
  await document.store.close();
  expect(readdirSync(folder).sort()).toEqual(["a.campus", "b.campus"]);
});

test("a file that stands there makes way, with what it left beside it", async () => {
  await setTarget(7);
  // As if a document by that name had been killed: its WAL would be taken in by whatever stands beside it.
  for (const sidecar of ["", "-wal"])
    copyFileSync(join(folder, `a.campus${sidecar}`), join(folder, `b.campus${sidecar}`));
  await setTarget(8);
  await document.saveCopy(join(folder, "b.campus"));
  const copy = await openDocument(join(folder, "b.campus"), asker);
  expect(await copy.store.load()).toEqual(await document.store.load());
  await copy.store.close();
});

test("the document itself is refused, under whatever name", async () => {
  symlinkSync(join(folder, "a.campus"), join(folder, "link.campus"));
  linkSync(join(folder, "a.campus"), join(folder, "hard.campus"));
  for (const name of ["a.campus", "link.campus", "hard.campus"])
    await expect(document.saveCopy(join(folder, name))).rejects.toMatchObject({ reason: "same-file" });
});

test("a document that is open is refused, and a folder that is not there", async () => {
  createDocument(join(folder, "b.campus"), tinyCampus(), asker.at);
  const other = await openDocument(join(folder, "b.campus"), { author: "Bo", at: asker.at });
  const before = readFileSync(join(folder, "b.campus"));
  await expect(document.saveCopy(join(folder, "b.campus"))).rejects.toMatchObject({ reason: "in-use" });
  expect(readFileSync(join(folder, "b.campus"))).toEqual(before);
  await other.store.close();
  await expect(document.saveCopy(join(folder, "none", "b.campus"))).rejects.toMatchObject({ reason: "no-folder" });
});
