import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { createDocument } from "./create.ts";
import { describeHolder, lockPathOf, takeLock } from "./lock.ts";
import { openDocument } from "./open.ts";

const RACES = 25;
const CONTENDERS = 3;
const child = fileURLToPath(new URL("../e2e/document-child.ts", import.meta.url));
const asker = { author: "An", at: "2026-09-01T08:00:00Z" };
let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dagdeel-"));
  path = join(folder, "campus.campus");
  createDocument(path, tinyCampus(), asker.at);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Contender {
  readonly process: ChildProcess;
  /** Tells the process something and waits for its answer. */
  ask(line: string): Promise<{ readonly pid: number; readonly readOnly: boolean; readonly heldBy: string }>;
}

function contender(): Contender {
  const process_ = spawn(process.execPath, [child, "contend", path], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface(process_.stdout)[Symbol.asyncIterator]();
  return {
    process: process_,
    ask: async (line) => {
      process_.stdin.write(`${line}\n`);
      return JSON.parse(String((await answers.next()).value));
    },
  };
}

test("of processes that open a document at once just one writes, and the others are told which", async () => {
  const contenders = Array.from({ length: CONTENDERS }, contender);
  for (let race = 0; race < RACES; race++) {
    const got = await Promise.all(contenders.map((each) => each.ask("open")));
    const writers = got.filter((each) => !each.readOnly);
    expect(writers).toHaveLength(1);
    const told = got.filter((each) => each.readOnly).map(({ heldBy }) => heldBy.split(" (")[0]);
    expect(told).toEqual(Array(CONTENDERS - 1).fill(`process ${writers[0].pid}`));
    await Promise.all(contenders.map((each) => each.ask("close")));
    expect(readdirSync(folder)).toEqual(["campus.campus"]);
  }
  for (const { process: each } of contenders) each.stdin?.end();
});

test("the lock of a process that was killed stands in nobody's way", async () => {
  const other = contender();
  expect((await other.ask("open")).readOnly).toBe(false);
  const mine = await openDocument(path, asker);
  expect(mine).toMatchObject({ readOnly: true, readOnlyReason: "held" });
  await mine.store.close();
  const ended = new Promise((resolve) => other.process.once("close", resolve));
  other.process.kill("SIGKILL");
  await ended;
  expect(existsSync(lockPathOf(path))).toBe(true);
  const again = await openDocument(path, asker);
  expect(again.readOnly).toBe(false);
  await again.store.close();
  expect(readdirSync(folder)).toEqual(["campus.campus"]);
});

test("in one process too the second to open reads what the first had committed, and may not write", async () => {
  const first = await openDocument(path, asker);
  const second = await openDocument(path, { author: "Bo", at: asker.at });
  expect(second).toMatchObject({ readOnly: true, readOnlyReason: "held", heldBy: `An (${hostname()}, ${asker.at})` });
  expect(await second.store.load()).toEqual(await first.store.load());
  await second.store.close();
  await first.store.close();
  expect(readdirSync(folder)).toEqual(["campus.campus"]);
});

test("what is no lock but stands in its place makes way", () => {
  writeFileSync(lockPathOf(path), "cut short in the middle of a write, and longer than a page header ".repeat(10));
  const lock = takeLock(path, asker);
  if (lock.kind !== "ours") throw new Error(lock.kind);
  expect(takeLock(path, asker)).toMatchObject({ kind: "held", by: { author: "An", pid: process.pid } });
  lock.release();
  expect(readdirSync(folder)).toEqual(["campus.campus"]);
});

test("where no lock can be made nobody writes", () => {
  expect(takeLock(join(folder, "none", "campus.campus"), asker)).toEqual({ kind: "unwritable" });
});

test("a holder is named without words of any language", () => {
  expect(describeHolder({ author: "", host: "pc-12", pid: 1, since: "2026" })).toBe("? (pc-12, 2026)");
  expect(describeHolder(null)).toBe("?");
});
