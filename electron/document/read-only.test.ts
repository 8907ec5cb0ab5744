import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "vitest";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeTarget } from "#shared/edits/change-target.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { createDocument } from "./create.ts";
import { openDocument } from "./open.ts";

const asker = { author: "An", at: "2026-09-01T08:00:00Z" };
let folder = "";
let undo: (() => void)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dagdeel-"));
});

afterEach(() => {
  for (const back of undo.reverse()) back();
  undo = [];
  rmSync(folder, { recursive: true, force: true });
});

function run([program, ...args]: readonly string[]): void {
  execFileSync(program, args, { stdio: "ignore" });
}

/** Does something to the system that only some computers let us do; what it does is undone after the test. */
function doOrSkip(context: TestContext, command: readonly string[], back: readonly string[]): void {
  try {
    run(command);
    undo.push(() => run(back));
  } catch {
    context.skip(`no right to "${command.join(" ")}" here`);
  }
}

/** Changes a document, and leaves it as a process that is killed leaves it under another name. */
async function leaveUnfinished(path: string, copy: string): Promise<void> {
  const { store } = await openDocument(path, asker);
  const { campus, revision } = await store.load();
  const edit = changeTarget(campus, { targetLearners: 77 });
  if (isRefusal(edit)) throw new Error(edit.refused);
  await store.commit({ ...edit, ...asker }, revision);
  for (const sidecar of ["", "-wal"]) copyFileSync(path + sidecar, copy + sidecar);
  await store.close();
}

test("a file that may not be written opens for reading only, byte for byte as it was", async (context) => {
  const path = join(folder, "fixed.campus");
  createDocument(path, tinyCampus(), asker.at);
  const before = readFileSync(path);
  doOrSkip(context, ["chattr", "+i", path], ["chattr", "-i", path]);
  const document = await openDocument(path, asker);
  expect(document).toMatchObject({ readOnly: true, readOnlyReason: "file", heldBy: "" });
  expect((await document.store.load()).campus).toEqual(tinyCampus());
  await document.store.close();
  expect(readFileSync(path)).toEqual(before);
  expect(readdirSync(folder)).toEqual(["fixed.campus"]);
});

test("on a disk that may not be written a document opens for reading only; an unfinished one is refused", async (context) => {
  doOrSkip(context, ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], ["umount", "-l", folder]);
  const path = join(folder, "closed.campus");
  createDocument(path, tinyCampus(), asker.at);
  await leaveUnfinished(path, join(folder, "left.campus"));
  run(["mount", "-o", "remount,ro", folder]);
  const document = await openDocument(path, asker);
  expect(document).toMatchObject({ readOnly: true, readOnlyReason: "folder" });
  expect((await document.store.load()).revision).toBe(1);
  await expect(document.saveCopy(join(folder, "copy.campus"))).rejects.toMatchObject({ reason: "unwritable" });
  await document.store.close();
  await expect(openDocument(join(folder, "left.campus"), asker)).rejects.toMatchObject({
    reason: "unfinished",
    values: { sidecar: "left.campus-wal" },
  });
  expect(() => createDocument(join(folder, "new.campus"), tinyCampus(), asker.at)).toThrow(/unwritable/);
});
