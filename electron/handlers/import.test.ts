import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Door } from "#shared/contract/contract.ts";
import type { ImportPreview } from "#shared/contract/files.ts";
import { FixtureBook } from "#electron/workbook/testing/fixture-book.ts";
import { placesFrom } from "#electron/windows/places.ts";
import { browserProgram } from "./desk/new-program.ts";
import type { Program } from "./desk/program.ts";
import { router } from "./router.ts";

const places = placesFrom(import.meta.url);
const demo = join(places.demo, "..", "tiny-campus");

let home: string;
let program: Program;
let door: Door;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "dagdeel-import-"));
});

beforeEach(async () => {
  await program?.document.close();
  await rm(join(home, "demo.campus"), { force: true });
  program = browserProgram(home, { ...places, demo });
  door = createRouterClient(router, { context: { program } });
  await door.document.openDemo();
});

afterAll(async () => {
  await program.document.close();
  await rm(home, { recursive: true });
});

/** Writes a workbook and reads it. */
async function preview(change: (book: FixtureBook) => unknown, name = "campus.xlsx"): Promise<ImportPreview> {
  const book = new FixtureBook();
  change(book);
  const path = join(home, name);
  await writeFile(path, (await book.xlsx()).bytes);
  return seen(await door.import.preview({ path }));
}

function seen(answer: ImportPreview | { refused: string }): ImportPreview {
  if ("refused" in answer) throw new Error(answer.refused);
  return answer;
}

const only =
  (...tables: string[]) =>
  (book: FixtureBook) =>
    void (book.sheets = book.sheets.filter(({ name }) => tables.includes(name)));

test("the same campus again changes nothing, and says so before and after", async () => {
  const { dryRun, views, questions } = await preview(() => {});
  expect(questions).toEqual([]);
  expect(dryRun?.examples).toEqual([]);
  expect(views.find(({ table }) => table === "rooms")).toMatchObject({ sheet: "rooms", rows: { length: 3 } });
  expect(await door.import.carryOut({ leaveFaultyRowsOut: false })).toMatchObject({ refused: "nothing-new" });
});

test("a few rows are added to the campus: the rest stays, what differs is named, and one undo takes it back", async () => {
  await preview((book) => {
    only("runs")(book);
    book.set("runs", 2, "learners", 11);
    book.sheet("runs").rows.splice(3);
  });
  const { dryRun, issues } = seen(await door.import.answer({ answers: {}, mode: "add" }));
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(dryRun?.tables.find(({ table }) => table === "runs")).toEqual({
    table: "runs",
    added: 0,
    changed: 1,
    removed: 0,
    same: 21,
  });
  expect(dryRun?.examples).toEqual([
    { table: "runs", item: "T2-001-01", kind: "changed", fields: [{ field: "learners", was: "24", now: "11" }] },
  ]);
  const before = await door.document.load();
  expect(await door.import.carryOut({ leaveFaultyRowsOut: false })).toMatchObject({ left: 0, state: { revision: 1 } });
  await door.document.undo();
  expect((await door.document.load()).campus).toEqual(before.campus);
});

test("an answer is asked once, and remembered for files of the same layout", async () => {
  const spoil = (book: FixtureBook) => void book.set("runs", 2, "earliest_start", "08/10/2026");
  const { questions, issues } = await preview(spoil);
  expect(questions.map(({ code, at }) => [code, at])).toEqual([["date-order", "runs!D2"]]);
  expect(issues.filter(({ severity }) => severity === "error").map(({ code, at }) => [code, at])).toEqual([
    ["unanswered", "runs!D2"],
  ]);
  const after = seen(await door.import.answer({ answers: { [questions[0].id]: "day-first" }, mode: "replace" }));
  expect(after.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  await door.import.carryOut({ leaveFaultyRowsOut: false });
  const again = await preview((book) => void book.set("runs", 3, "earliest_start", "09/10/2026"), "later.xlsx");
  expect(again.answers).toEqual({ [questions[0].id]: "day-first" });
  expect(again.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  await rm(join(home, "import-layouts.json"));
});

test("faulty rows are kept as a workbook with a remark, without what is about persons, and read back once mended", async () => {
  await preview((book) => {
    book.set("runs", 2, "learners", "veel").set("runs", 4, "course", "NERGENS-TE-VINDEN");
    for (const [at, row] of book.sheet("runs").rows.entries()) row.push(at === 0 ? "naam cursist" : "Jan Peeters");
  });
  const kept = await door.import.keepFaulty({ language: "nl", folder: join(home, "fout") });
  expect(kept).toEqual({ path: join(home, "fout", "campus-opmerking.xlsx") });
  const [{ columns, rows }] = seen(await door.import.preview(kept as { path: string })).views;
  expect(columns.map(({ header }) => header)).toContain("Opmerking");
  expect(columns.map(({ header }) => header)).not.toContain("naam cursist");
  expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
    ["T2-001-01", 'learners: "veel" is geen getal. Geef een geheel getal, zoals 20.'],
    ["T2-002-01", expect.stringMatching(/^course: "NERGENS-TE-VINDEN" staat niet in tabel courses\./)],
  ]);
});

test.each(["nl", "en"] as const)("the template (%s) can be read in as it is", async (language) => {
  const kept = await door.import.keepTemplate({ language, folder: join(home, "sjabloon") });
  const { issues, questions, dryRun } = seen(await door.import.preview(kept as { path: string }));
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(questions).toEqual([]);
  expect(dryRun?.tables.find(({ table }) => table === "runs")).toMatchObject({ added: 1, removed: 22 });
  expect((await readFile((kept as { path: string }).path)).subarray(0, 2).toString()).toBe("PK");
  expect(dirname((kept as { path: string }).path)).toBe(join(home, "sjabloon"));
});

test("a calendar is asked whose it is, closes what it keeps busy, and the same file makes way for itself", async () => {
  const path = join(home, "agenda-L101.ics");
  const read = async (...dates: string[]) => {
    const events = dates.map(
      (date) => `BEGIN:VEVENT\nUID:${date}\nDTSTART:${date}T093000\nDURATION:PT1H\nEND:VEVENT\n`,
    );
    await writeFile(path, `BEGIN:VCALENDAR\n${events.join("")}END:VCALENDAR\n`);
    return seen(await door.import.preview({ path }));
  };
  const closures = async () => {
    const { campus } = await door.document.load();
    return campus.closures
      .filter(({ reason }) => reason === "agenda-L101.ics")
      .map(({ scope, code }) => `${scope} ${code}`);
  };
  const asked = await read("20261005", "20261012");
  const [{ id, proposal }] = asked.questions;
  expect(asked).toMatchObject({
    addsOnly: true,
    mode: "add",
    dryRun: null,
    issues: [{ code: "calendar-for-whom" }, {}],
  });
  expect(proposal).toBe("room:L101");
  expect(await door.import.carryOut({ leaveFaultyRowsOut: true })).toMatchObject({ refused: "not-mended" });
  const answered = seen(await door.import.answer({ answers: { [id]: proposal }, mode: "replace" }));
  expect(answered.dryRun?.tables.find(({ table }) => table === "closures")).toMatchObject({ added: 1, removed: 0 });
  expect(await door.import.carryOut({ leaveFaultyRowsOut: false })).toMatchObject({ left: 0 });
  expect(await closures()).toEqual(["room L101"]);

  const again = await read("20261005", "20261012");
  expect(again.answers).toEqual({ [id]: "room:L101" });
  expect(await door.import.carryOut({ leaveFaultyRowsOut: false })).toMatchObject({ refused: "nothing-new" });
  await read("20261019", "20261020", "20261021");
  expect(await door.import.carryOut({ leaveFaultyRowsOut: false })).toMatchObject({ left: 0 });
  expect(await closures()).toEqual(["room L101"]);
  await door.document.undo();
  await door.document.undo();
  expect(await closures()).toEqual([]);
});
