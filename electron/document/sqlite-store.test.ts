import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, assert, beforeEach, expect, test } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import { diffBetween } from "#shared/domain/diff.ts";
import type { Commit, LogEntry } from "#shared/domain/store.ts";
import { CommitRefused } from "#shared/domain/store.ts";
import { renameCampus } from "#shared/edits/rename-campus.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { createDocument } from "./create.ts";
import { openDocument } from "./open.ts";
import type { Connection } from "./sqlite.ts";
import { OLDEST_ENGINE, PRAGMAS, connect, isOlder } from "./sqlite.ts";
import { SqliteStore } from "./sqlite-store.ts";

const asker = { author: "An", at: "2026-09-01T08:00:00Z" };
let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dagdeel-"));
  path = join(folder, "campus.campus");
  createDocument(path, tinyCampus(), asker.at);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A commit that gives the campus another name; a long one takes room on the disk. */
function renaming(campus: Campus, name: string): Commit {
  const edit = renameCampus(campus, { name });
  if (isRefusal(edit)) throw new Error(edit.refused);
  return { ...edit, ...asker };
}

/** A store whose connections the test sees, and may meddle with as they are made. */
function watched(meddle: (connection: Connection) => void = () => {}): { store: SqliteStore; made: Connection[] } {
  const made: Connection[] = [];
  const file = {
    path,
    connect: () => {
      const connection = connect(path);
      meddle(connection);
      made.push(connection);
      return connection;
    },
    release: () => {},
  };
  return { store: new SqliteStore(file), made };
}

/** A text of so many letters that deflate cannot make small. */
function noise(length: number): string {
  return Array.from({ length }, (_, index) =>
    String.fromCharCode(0x4e00 + ((index * 7919 + index ** 2) % 20_000)),
  ).join("");
}

test("a connection that writes keeps every promise: engine, WAL, full syncing and all the rest", async () => {
  const { store: left } = watched();
  // Of a file that is in WAL mode already the engine would make less by itself.
  const { store, made } = watched();
  const [connection] = made;
  const read = (name: string) => connection.pragma(name, { simple: true });
  expect(read("journal_mode")).toBe("wal");
  expect(read("synchronous")).toBe(2);
  expect(PRAGMAS.map(([name]) => [name, read(name)])).toEqual([
    ["foreign_keys", 1],
    ["trusted_schema", 0],
    ["cell_size_check", 1],
    ["mmap_size", 0],
    ["secure_delete", 1],
    ["fullfsync", 1],
    ["checkpoint_fullfsync", 1],
  ]);
  const version = connection.prepare("SELECT sqlite_version()").pluck().get() as string;
  expect(isOlder(version, OLDEST_ENGINE)).toBe(false);
  await left.close();
  await store.close();
  expect(readFileSync(path).subarray(18, 20)).toEqual(Buffer.from([1, 1]));
});

test.each([
  ["3.51.2", true],
  ["3.51.3", false],
  ["3.52", false],
  ["3.9.9", true],
  ["4.0.0", false],
])("version %s of the engine is too old: %s", (version, old) => {
  expect(isOlder(version, "3.51.3")).toBe(old);
});

test("a commit is in the log, in the rows and told to listeners, whoever of them fails", async () => {
  const { store } = await openDocument(path, asker);
  const told: LogEntry[] = [];
  const warned = new Promise<Error>((resolve) => process.once("warning", resolve));
  store.subscribe(() => {
    throw new Error("a listener that fails");
  });
  const stop = store.subscribe((entry) => told.push(entry));
  const commit = renaming(tinyCampus(), "Genk");
  const entry = await store.commit(commit, 0);
  expect(entry).toEqual({ ...commit, revision: 1 });
  expect(told).toEqual([entry]);
  expect((await warned).message).toBe("a listener that fails");
  stop();
  const { campus } = await store.load();
  await store.commit(renaming(campus, "Hasselt"), 1);
  expect(told).toHaveLength(1);
  const { diff: _, ...line } = entry;
  expect(await store.history(10, 2)).toEqual([line]);
  expect((await store.history(1)).map(({ revision }) => revision)).toEqual([2]);
  expect(await store.entry(1)).toEqual(entry);
  expect(await store.entry(3)).toBeNull();
  const before = await store.load();
  await store.close();
  const again = await openDocument(path, asker);
  expect(await again.store.load()).toEqual(before);
  await again.store.close();
});

test("a commit on a revision that has passed is refused, in memory and in the file", async () => {
  const { store } = watched();
  const other = watched().store;
  const commit = renaming(tinyCampus(), "Genk");
  await store.commit(commit, 0);
  await expect(store.commit(commit, 0)).rejects.toMatchObject({ reason: "stale" });
  // Even a second writer, which the lock never lets in, cannot write over a commit it has not seen.
  await expect(other.commit(renaming(tinyCampus(), "Hasselt"), 0)).rejects.toMatchObject({ reason: "stale" });
  expect((await store.load()).revision).toBe(1);
  await other.close();
  await store.close();
});

test("a diff that does not fit, breaks a reference or takes the settings away is refused whole", async () => {
  const { store } = await openDocument(path, asker);
  const campus = tinyCampus();
  const bad = [
    {
      ...renaming(
        tinyCampus({ settings: [...tinyCampus().settings.values()].map((it) => ({ ...it, name: "?" })) }),
        "x",
      ),
    },
    { ...asker, about: { act: "x", values: {} }, diff: diffBetween(campus, tinyCampus({ partners: [] })) },
    { ...asker, about: { act: "x", values: {} }, diff: diffBetween(campus, tinyCampus({ settings: [] })) },
    {
      ...asker,
      about: { act: "x", values: {} },
      diff: diffBetween(
        campus,
        tinyCampus({ courses: [...campus.courses.values()].map((it) => ({ ...it, title: null as never })) }),
      ),
    },
  ];
  for (const commit of bad) await expect(store.commit(commit, 0)).rejects.toMatchObject({ reason: "failed" });
  expect(await store.load()).toEqual({ campus, revision: 0 });
  await store.commit(renaming(campus, "Genk"), 0);
  await store.close();
});

test("a full file refuses the commit, keeps what was said, and goes on once there is room", async () => {
  let most = 60;
  const { store, made } = watched((connection) => connection.pragma(`max_page_count = ${most}`));
  let revision = 0;
  let refusal: unknown;
  while (!refusal && revision < 100) {
    const { campus } = await store.load();
    await store.commit(renaming(campus, `${revision} ${noise(3000)}`), revision).then(
      () => revision++,
      (error: unknown) => (refusal = error),
    );
    if (refusal) assert.deepEqual(await store.load(), { campus, revision });
  }
  expect(refusal).toBeInstanceOf(CommitRefused);
  expect(refusal).toMatchObject({ reason: "full" });
  // Closed and opened again after the failure.
  expect(made.map((connection) => connection.open)).toEqual([false, true]);
  most = 100_000;
  made[1].pragma(`max_page_count = ${most}`);
  const { campus } = await store.load();
  expect((await store.commit(renaming(campus, "Genk"), revision)).revision).toBe(revision + 1);
  await store.close();
});

test("a file that cannot be opened again after a failure is opened at the next commit", async () => {
  let broken = false;
  const { store, made } = watched(() => {
    if (broken) throw new Error("the disk is gone");
  });
  const commit = renaming(tinyCampus(), "Genk");
  broken = true;
  made[0].close();
  await expect(store.commit(commit, 0)).rejects.toMatchObject({ reason: "failed" });
  await expect(store.commit(commit, 0)).rejects.toMatchObject({ reason: "failed", message: "the disk is gone" });
  broken = false;
  expect((await store.commit(commit, 0)).revision).toBe(1);
  await store.close();
});

test("a commit that failed in its last moment but stands in the file counts, once it is on disk", async () => {
  const { store, made } = watched();
  const [connection] = made;
  const begin = connection.transaction.bind(connection);
  // The transaction commits, and then the engine says that it did not.
  connection.transaction = ((work: () => void) => ({
    immediate: () => {
      begin(work).immediate();
      throw Object.assign(new Error("disk I/O error"), { code: "SQLITE_IOERR_FSYNC" });
    },
  })) as never;
  expect((await store.commit(renaming(tinyCampus(), "Genk"), 0)).revision).toBe(1);
  expect((await store.load()).revision).toBe(1);
  expect(made).toHaveLength(2);
  await store.close();
});

test("a closed document answers nothing", async () => {
  const { store } = await openDocument(path, asker);
  await store.close();
  await store.close();
  await expect(store.load()).rejects.toThrow("closed");
  await expect(store.commit(renaming(tinyCampus(), "Genk"), 0)).rejects.toBeInstanceOf(CommitRefused);
});

function run([program, ...args]: readonly string[]): void {
  execFileSync(program, args, { stdio: "ignore" });
}

/** Mounts a disk of a megabyte, where this computer lets us. */
function smallDisk(at: string): boolean {
  try {
    run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", at]);
    return true;
  } catch {
    return false;
  }
}

test("a full disk refuses commits, copies and new documents, and work goes on once there is room", async (context) => {
  const disk = mkdtempSync(join(folder, "disk-"));
  context.skip(!smallDisk(disk), "no right to mount a small disk here");
  try {
    const small = join(disk, "small.campus");
    createDocument(small, tinyCampus(), asker.at);
    const { store, saveCopy } = await openDocument(small, asker);
    let revision = 0;
    let refusal: unknown;
    while (!refusal) {
      const { campus } = await store.load();
      await store.commit(renaming(campus, `${revision} ${noise(3000)}`), revision).then(
        () => revision++,
        (error: unknown) => (refusal = error),
      );
    }
    expect(refusal).toMatchObject({ reason: "full" });
    expect((await store.load()).revision).toBe(revision);
    await expect(saveCopy(join(disk, "copy.campus"))).rejects.toMatchObject({ reason: "full" });
    expect(() => createDocument(join(disk, "new.campus"), tinyCampus(), asker.at)).toThrow(/full/);
    run(["mount", "-o", "remount,size=20m", disk]);
    const { campus } = await store.load();
    expect((await store.commit(renaming(campus, "Genk"), revision)).revision).toBe(revision + 1);
    await saveCopy(join(disk, "copy.campus"));
    await store.close();
    const again = await openDocument(small, asker);
    expect((await again.store.load()).revision).toBe(revision + 1);
    await again.store.close();
  } finally {
    run(["umount", "-l", disk]);
  }
});
