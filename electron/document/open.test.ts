import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diffBetween } from "#shared/domain/diff.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { createDocument } from "./create.ts";
import { DocumentError } from "./document-error.ts";
import { openDocument } from "./open.ts";
import { sayDocumentError } from "./texts.ts";

const asker = { author: "An", at: "2026-09-01T08:00:00Z" };
let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dagdeel-"));
  path = join(folder, "campus.campus");
  createDocument(path, tinyCampus(), asker.at);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The reason a file is refused for, after checking that it was left as it was and that both languages name it. */
async function refusalOf(file: string): Promise<string> {
  const bytes = () => (existsSync(file) ? readFileSync(file).toString("base64") : "");
  const before = bytes();
  const error = await openDocument(file, asker).then(
    () => null,
    (failure: unknown) => failure,
  );
  if (!(error instanceof DocumentError)) throw new Error(`opened, or failed without a reason: ${String(error)}`);
  expect(bytes()).toBe(before);
  for (const language of ["nl", "en"] as const) {
    expect(sayDocumentError(error, language)).toContain(file);
    expect(sayDocumentError(error, language)).not.toMatch(/\{\{|undefined/);
  }
  return error.reason;
}

function change(sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

test("a new document opens as it was made, at revision 0, and closes to one file", async () => {
  const document = await openDocument(path, asker);
  expect(await document.store.load()).toEqual({ campus: tinyCampus(), revision: 0 });
  expect(document).toMatchObject({ readOnly: false, readOnlyReason: "", heldBy: "" });
  await document.store.close();
  expect(readdirSync(folder)).toEqual(["campus.campus"]);
});

test("there is no second document under one name", () => {
  expect(() => createDocument(path, tinyCampus(), asker.at)).toThrow(DocumentError);
});

test("what is not there, a folder, a text and another program's database are refused", async () => {
  expect(await refusalOf(join(folder, "none.campus"))).toBe("missing");
  await expect(openDocument(folder, asker)).rejects.toMatchObject({ reason: "not-a-file" });
  const note = join(folder, "note.campus");
  writeFileSync(note, "run,learners\nR1,12\n".repeat(20));
  expect(await refusalOf(note)).toBe("not-a-campus");
  writeFileSync(note, "");
  expect(await refusalOf(note)).toBe("not-a-campus");
  change("PRAGMA application_id = 7");
  expect(await refusalOf(path)).toBe("not-a-campus");
});

test("a document from a newer version is refused untouched", async () => {
  change("PRAGMA user_version = 99");
  expect(await refusalOf(path)).toBe("newer");
});

test.each([0, 1, 16, 99, 100, 4096, 5000, 20_000])("a document cut off after %d bytes is refused", async (bytes) => {
  truncateSync(path, bytes);
  expect(["damaged", "not-a-campus"]).toContain(await refusalOf(path));
});

test("a document cut off by its last byte, or with a page of zeros, is refused", async () => {
  const whole = readFileSync(path);
  truncateSync(path, whole.length - 1);
  expect(await refusalOf(path)).toBe("damaged");
  for (let page = 1; page < whole.length / 4096; page++) {
    const broken = Buffer.from(whole);
    broken.fill(0, page * 4096, (page + 1) * 4096);
    writeFileSync(path, broken);
    expect(await refusalOf(path)).toBe("damaged");
  }
});

test.each([
  "CREATE TRIGGER grab AFTER INSERT ON log BEGIN DELETE FROM meetings; END",
  "CREATE VIEW spy AS SELECT * FROM runs",
  "CREATE TABLE more (a)",
  "CREATE INDEX idle ON runs (learners)",
  "DROP INDEX meetings_of_run",
])("a document with a foreign schema is refused: %s", async (sql) => {
  change(sql);
  expect(await refusalOf(path)).toBe("foreign-schema");
});

test("a document with a value that its column cannot hold is refused", async () => {
  change("UPDATE runs SET dayparts = 'VM' WHERE code = 'R1'");
  expect(await refusalOf(path)).toBe("damaged");
});

test("asked to, a document opens for reading only and leaves nothing beside it", async () => {
  const document = await openDocument(path, { ...asker, readOnly: true });
  expect(document).toMatchObject({ readOnly: true, readOnlyReason: "asked" });
  const { campus } = await document.store.load();
  const next = tinyCampus({ partners: [] });
  const commit = { diff: diffBetween(campus, next), about: { act: "x", values: {} }, ...asker };
  await expect(document.store.commit(commit, 0)).rejects.toMatchObject({ reason: "read-only" });
  expect(await document.steps()).toEqual({ undo: null, redo: null });
  expect(readdirSync(folder)).toEqual(["campus.campus"]);
  await document.saveCopy(join(folder, "copy.campus"));
  await document.store.close();
  expect((await openDocument(join(folder, "copy.campus"), { ...asker, readOnly: true })).path).toMatch(/copy/);
});

test("a document that was not closed is whole again at the next opening", async () => {
  const document = await openDocument(path, asker);
  const { campus } = await document.store.load();
  const next = { ...campus, settings: new Map([["settings", { ...[...campus.settings.values()][0], name: "Nieuw" }]]) };
  await document.store.commit({ diff: diffBetween(campus, next), about: { act: "x", values: {} }, ...asker }, 0);
  for (const sidecar of ["", "-wal"]) copyFileSync(path + sidecar, join(folder, `left.campus${sidecar}`));
  await document.store.close();
  const left = await openDocument(join(folder, "left.campus"), asker);
  expect(await left.store.load()).toEqual({ campus: next, revision: 1 });
  await left.store.close();
});
