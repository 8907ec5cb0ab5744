import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { carryOutAct } from "#shared/edits/acts.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { createDocument } from "#electron/document/create.ts";
import { openDocument } from "#electron/document/open.ts";
import { readCampusAt } from "./campus-input.ts";
import { plannedTiny, run, tiny } from "./testing/command-line.ts";

const asker = { author: "An", at: "2026-09-01T08:00:00Z" };
let folder: string;
let planned: string;
let file: string;

/** The tiny campus: as a folder with a plan, and as a document with a scenario. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-compare-"));
  planned = await plannedTiny(folder);
  file = join(folder, "a.campus");
  createDocument(file, await readCampusAt(planned), asker.at);
  const { scenarios, store } = await openDocument(file, asker);
  const { id } = await scenarios.create("Doel 5", asker);
  const scenario = await scenarios.open(id);
  const edit = carryOutAct((await store.load()).campus, { act: "change-target", targetLearners: 5 });
  if (isRefusal(edit)) throw new Error(edit.refused);
  await scenario.store.commit({ ...edit, ...asker }, 0);
  await store.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("puts the figures of two campuses side by side, in both languages", async () => {
  const dutch = await run("compare", tiny, planned);
  expect(dutch).toMatchObject({ code: 0, err: "" });
  expect(dutch.out).toMatch(/^ +A +B\n/);
  expect(dutch.out).toMatch(/niet geplande edities +22 +\d+\n/);
  expect(dutch.out).toMatch(/edities nu wel geplaatst +[1-9]/);
  const english = await run("compare", tiny, planned, "--language", "en");
  expect(english.out).toMatch(/meetings added +[1-9]/);
});

it("compares a document with a scenario of it by name", async () => {
  const { code, out } = await run("compare", file, `${file}#doel 5`);
  expect(code).toBe(0);
  expect(out).toMatch(/doel, cursisten per dag +\d+ +5\n/);
  expect(out).toMatch(/tabel settings +1/);
  expect(await run("compare", file, `${file}#Doel 6`)).toMatchObject({
    code: 2,
    err: expect.stringContaining('heeft geen scenario "Doel 6". Kies uit: "Doel 5".'),
  });
});

it("says all that differs as JSON", async () => {
  const { out } = await run("compare", tiny, planned, "--json");
  const said = JSON.parse(out) as {
    before: Record<string, number>;
    counts: Record<string, number>;
    days: { date: string; before: number; after: number }[];
    runs: { outcome: string; meetings: { after: { date: string } }[] }[];
  };
  expect(said.before.unplaced_runs).toBe(22);
  expect(said.runs.filter(({ outcome }) => outcome === "placed")).toHaveLength(said.counts.placed_runs);
  expect(said.runs.flatMap(({ meetings }) => meetings)).toHaveLength(said.counts.added_meetings);
  expect(said.days[0]).toMatchObject({ date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), before: 0 });
  expect(JSON.parse((await run("compare", file, file, "--json")).out)).toMatchObject({
    days: [],
    runs: [],
    tables: [],
  });
});
