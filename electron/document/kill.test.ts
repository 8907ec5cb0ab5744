import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { assert, expect, test } from "vitest";
import type { Acknowledged } from "#electron/e2e/document-child.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import type { Store } from "#shared/domain/store.ts";
import { seeded } from "#shared/testing/random-acts.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { createDocument } from "./create.ts";
import { lockPathOf } from "./lock.ts";
import type { OpenDocumentFile } from "./open.ts";
import { openDocument } from "./open.ts";

const CHAINS = 2;
const KILLS_IN_A_CHAIN = 30;
const KILLS_PER_DOCUMENT = 6;
const LONGEST_MS = 200;
const child = fileURLToPath(new URL("../e2e/document-child.ts", import.meta.url));
const asker = { author: "An", at: "2026-09-02T08:00:00Z" };

/** Lets a process work on the document and kills it at some moment; the answer is what it had acknowledged. */
async function workAndDie(path: string, seed: number): Promise<readonly Acknowledged[]> {
  const below = seeded(seed);
  const worker = spawn(process.execPath, [child, "write", path, String(seed)], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(path), "compiled") },
  });
  let said = "";
  let complaint = "";
  const begun = new Promise<void>((resolve) => worker.stdout.once("data", () => resolve()));
  const ended = new Promise<void>((resolve) => worker.once("close", () => resolve()));
  worker.stdout.on("data", (data: Buffer) => (said += data.toString()));
  worker.stderr.on("data", (data: Buffer) => (complaint += data.toString()));
  // Most die at work; some die while opening.
  if (below(6) > 0) await Promise.race([begun, ended]);
  await pause(below(LONGEST_MS));
  worker.kill("SIGKILL");
  await ended;
  expect(complaint).toBe("");
  const whole = said.split("\n").slice(0, -1);
  return whole.map((line) => JSON.parse(line) as Acknowledged);
}

/** SQLite's own opinion of a file. */
function checkFile(path: string): void {
  const database = new Database(path);
  expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(database.pragma("foreign_key_check")).toEqual([]);
  database.close();
}

/** The campus is what its log makes of the first one. The answer is the revision. */
async function checkReplay(store: Store): Promise<number> {
  const { campus, revision } = await store.load();
  let replayed = tinyCampus();
  for (let each = 1; each <= revision; each++) {
    const entry = await store.entry(each);
    assert(entry, `entry ${each} is not there`);
    replayed = applyDiff(replayed, entry.diff);
  }
  assert.deepEqual(campus, replayed);
  return revision;
}

/** No scenario has lost a commit, and each can be opened. */
async function checkScenarios({ scenarios }: OpenDocumentFile, said: Acknowledged["scenarios"]): Promise<void> {
  for (const { id, revision } of scenarios.list()) {
    expect(revision).toBeGreaterThanOrEqual(said[id] ?? 0);
    const { campus } = await (await scenarios.open(id)).store.load();
    expect(campus.settings.size).toBe(1);
  }
}

async function checkDocument(path: string, said: Acknowledged["scenarios"], readOnly = false): Promise<number> {
  checkFile(path);
  const document = await openDocument(path, { ...asker, readOnly });
  expect(document.readOnly).toBe(readOnly);
  const revision = await checkReplay(document.store);
  await checkScenarios(document, said);
  await document.store.close();
  return revision;
}

async function chain(folder: string, first: number): Promise<{ readonly revisions: number; readonly copies: number }> {
  const total = { revisions: 0, copies: 0 };
  for (let kill = 0; kill < KILLS_IN_A_CHAIN; kill++) {
    const path = join(folder, `${first + Math.floor(kill / KILLS_PER_DOCUMENT)}.campus`);
    if (!existsSync(path)) createDocument(path, tinyCampus(), asker.at);
    const acknowledged = await workAndDie(path, first + kill);
    const revision = await checkDocument(path, acknowledged.at(-1)?.scenarios ?? {});
    expect(revision).toBeGreaterThanOrEqual(acknowledged.at(-1)?.revision ?? 0);
    total.revisions += revision;
    const saved = acknowledged.findLast(({ copy }) => copy !== "");
    if (saved) {
      assert.equal(await checkDocument(saved.copy, saved.scenarios, true), saved.revision);
      total.copies++;
    }
  }
  return total;
}

test("60 processes killed at random moments lose nothing that they acknowledged", { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "dagdeel-kill-"));
  try {
    const chains = Array.from({ length: CHAINS }, (_, index) => chain(folder, 1000 * (index + 1)));
    for (const { revisions, copies } of await Promise.all(chains)) {
      expect(revisions).toBeGreaterThan(KILLS_IN_A_CHAIN);
      expect(copies).toBeGreaterThan(0);
    }
    expect(readdirSync(folder).filter((file) => file.endsWith("-wal") || file.endsWith(lockPathOf("")))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
