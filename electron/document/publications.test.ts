import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Told } from "#shared/feeds/publication.ts";
import { smallCampus } from "#shared/testing/small-campus.ts";
import { createDocument } from "./create.ts";
import { openDocument } from "./open.ts";

const AT = "2026-11-15T08:30:00.000Z";
const asker = { author: "P", at: AT };
let home = "";
beforeEach(() => (home = mkdtempSync(join(tmpdir(), "publications-"))));
afterEach(() => rmSync(home, { recursive: true }));

const told = (uid: string, sequence: number): Told => {
  const said = { run: "R", kind: 'les; "1"', daypart: "VM", starts: "20270104T083000", ends: "20270104T120000" };
  return { uid, sequence, day: 739_985, ...said, title: "Lassen 日本", print: "0f", calendars: ["room a"], gone: [] };
};

test("what calendars said is there again when the document is opened anew; undo does not know of it", async () => {
  const path = join(home, "a.campus");
  createDocument(path, smallCampus(), AT);
  const first = await openDocument(path, asker);
  expect(first.publications.told()).toEqual([]);
  first.publications.remember({ changed: [told("a", 1), told("b", 2), told("c", 3)], forgotten: [] });
  first.publications.remember({ changed: [told("b", 7)], forgotten: ["a"] });
  expect(await first.steps()).toEqual({ undo: null, redo: null });
  await first.store.close();
  const again = await openDocument(path, asker);
  expect(again.publications.told()).toEqual([told("b", 7), told("c", 3)]);
  await again.store.close();
});

test("a document that may only be read tells what was said, and remembers nothing more", async () => {
  const path = join(home, "a.campus");
  createDocument(path, smallCampus(), AT);
  const file = await openDocument(path, { ...asker, readOnly: true });
  expect(file.publications.told()).toEqual([]);
  expect(() => file.publications.remember({ changed: [told("a", 1)], forgotten: [] })).toThrow(/reading only/);
  await file.store.close();
});
