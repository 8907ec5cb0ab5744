import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRouterClient, isDefinedError } from "@orpc/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Door } from "#shared/contract/contract.ts";
import type { ExportEvent, ExportOrderInput } from "#shared/contract/export.ts";
import type { SolveProgress } from "#shared/contract/solve.ts";
import { placesFrom } from "#electron/windows/places.ts";
import { newProgram } from "./desk/new-program.ts";
import type { Program } from "./desk/program.ts";
import { router } from "./router.ts";

const places = placesFrom(import.meta.url);
const tiny = join(places.demo, "..", "tiny-campus");
const tinyPlan = join(places.demo, "..", "..", "plans", "tiny-campus-1");
const none = async () => null;

let folder: string;
let userData: string;
let program: Program;
let door: Door;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-handlers-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A program with folders of its own and the tiny campus as its demo. */
async function begin(): Promise<void> {
  userData = join(folder, `data-${count++}`);
  const dialogs = { chooseOpen: none, chooseCopy: none, chooseFolder: none };
  program = newProgram({ mode: "browser", userData, places: { ...places, demo: tiny }, dialogs, menu: null });
  door = createRouterClient(router, { context: { program } });
}

beforeEach(async () => {
  await program?.document.close();
  await begin();
});

afterAll(() => program.document.close());

async function progressOf(run: AsyncIterable<SolveProgress>): Promise<SolveProgress[]> {
  const seen: SolveProgress[] = [];
  for await (const progress of run) seen.push(progress);
  return seen;
}

describe("the document", () => {
  it("is asked for in vain before one is open", async () => {
    await expect(door.document.load()).rejects.toMatchObject({ code: "REFUSED", data: { refused: "no-document" } });
  });

  it("is the demo at first, made once, and remembered", async () => {
    const state = await door.document.openDemo();
    expect(state).toMatchObject({ path: join(userData, "demo.campus"), revision: 0, readOnly: false, undo: null });
    expect(await door.document.recent()).toEqual([{ path: state.path, name: state.name }]);
    const act = { act: "change-target", targetLearners: 60 } as const;
    await door.edits.commit({ act, expected: 0 });
    expect(await door.document.openDemo()).toMatchObject({ revision: 1 });
  });

  it("follows an act, its undo and its redo, and says so to who watches", async () => {
    const { name } = await door.document.openDemo();
    const events = await door.document.watch();
    const act = { act: "rename-campus", name: "Nieuw" } as const;
    expect(await door.edits.commit({ act, expected: 0 })).toMatchObject({ state: { name: "Nieuw", revision: 1 } });
    expect(await door.document.undo()).toMatchObject({ name, revision: 2, undo: null, redo: { act: "rename-campus" } });
    expect(await door.document.redo()).toMatchObject({ name: "Nieuw", revision: 3, redo: null });
    for (const revision of [1, 2, 3])
      expect((await events.next()).value).toMatchObject({ kind: "commit", state: { revision } });
    await events.return?.();
    const log = await door.document.history({ limit: 10 });
    expect(log.map(({ revision, undoes, redoes }) => [revision, undoes, redoes])).toEqual([
      [3, undefined, 1],
      [2, 1, undefined],
      [1, undefined, undefined],
    ]);
  });

  it("goes back to a revision by taking back each step after it, and can come forward again", async () => {
    await door.document.openDemo();
    for (const expected of [0, 1, 2])
      await door.edits.commit({ act: { act: "change-target", targetLearners: 60 + expected }, expected });
    await door.document.undo();
    expect(await door.document.undoTo({ revision: 1 })).toMatchObject({ revision: 5, undo: { act: "change-target" } });
    const log = await door.document.history({ limit: 2 });
    expect(log.map(({ undoes }) => undoes)).toEqual([2, 3]);
    await expect(door.document.undoTo({ revision: 1 })).rejects.toMatchObject({ data: { refused: "nothing-to-undo" } });
    expect(await door.document.redo()).toMatchObject({ revision: 6 });
    expect(await door.document.undoTo({ revision: 0 })).toMatchObject({ revision: 8, undo: null });
  });

  it("refuses a stale act, an act without sense, and undo where there is nothing", async () => {
    await door.document.openDemo();
    const act = { act: "change-target", targetLearners: 60 } as const;
    expect(await door.edits.commit({ act, expected: 7 })).toMatchObject({
      refused: "stale",
      values: { expected: 7, revision: 0 },
    });
    expect(await door.edits.commit({ act: { act: "unplace-run", run: "nowhere" }, expected: 0 })).toHaveProperty(
      "refused",
    );
    await expect(door.document.undo()).rejects.toMatchObject({ data: { refused: "nothing-to-undo" } });
    await expect(door.document.redo()).rejects.toMatchObject({ data: { refused: "nothing-to-redo" } });
    expect(await door.document.load()).toMatchObject({ state: { revision: 0 } });
  });

  it("opens a copy, and another window of it to read only", async () => {
    const demo = await door.document.openDemo();
    const path = join(userData, "kopie.campus");
    expect(await door.document.saveCopy({ path })).toEqual({ path });
    const events = await door.document.watch();
    expect(await door.document.open({ path })).toMatchObject({ path, readOnly: false });
    expect((await events.next()).value).toMatchObject({ kind: "opened", state: { path } });
    expect((await door.document.recent()).map((it) => it.path)).toEqual([path, demo.path]);

    const other = newProgram({
      mode: "browser",
      userData: join(userData, "other"),
      places,
      dialogs: program.dialogs,
      menu: null,
    });
    const otherDoor: Door = createRouterClient(router, { context: { program: other } });
    expect(await otherDoor.document.open({ path })).toMatchObject({ readOnly: true, readOnlyReason: "held" });
    const act = { act: "change-target", targetLearners: 60 } as const;
    expect(await otherDoor.edits.commit({ act, expected: 0 })).toMatchObject({ refused: "read-only" });
    await other.document.close();
  });

  it("stays open where another cannot be opened", async () => {
    const { path } = await door.document.openDemo();
    const bad = join(userData, "bad.campus");
    await writeFile(bad, "no campus");
    const refused = await door.document.open({ path: bad }).catch((error: unknown) => error);
    expect(isDefinedError(refused as Error)).toBe(true);
    expect(refused).toMatchObject({ data: { refused: "said", values: { en: expect.stringContaining(bad) } } });
    expect((await door.document.load()).state.path).toBe(path);
  });
});

describe("preferences", () => {
  it("are kept in a file of the owner's, whole or as they were", async () => {
    expect(await door.app.preferences()).toMatchObject({ language: "nl", theme: "system" });
    await Promise.all([door.app.setPreferences({ theme: "dark" }), door.app.setPreferences({ language: "en" })]);
    await begin();
    program.document.close().catch(() => {});
    const file = join(folder, `data-${count - 2}`, "preferences.json");
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ theme: "dark", language: "en" });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it("count as never changed where their file is spoilt", async () => {
    await door.app.setPreferences({ theme: "dark" });
    await writeFile(join(userData, "preferences.json"), '{"theme": "pink"}');
    expect(await door.app.preferences()).toMatchObject({ theme: "system" });
    await writeFile(join(userData, "preferences.json"), "{");
    expect(await door.app.setPreferences({ theme: "light" })).toMatchObject({ theme: "light" });
  });
});

describe("importing", () => {
  it("shows what stands in a folder with its plan, and makes it the campus in one edit", async () => {
    await door.document.openDemo();
    const source = join(userData, "map");
    await cp(tiny, source, { recursive: true });
    await cp(tinyPlan, source, { recursive: true });
    const preview = await door.import.preview({ path: source });
    expect(preview).toMatchObject({
      more: 0,
      tables: expect.arrayContaining([{ table: "runs", rows: 22, faulty: 0 }]),
    });
    expect(await door.import.carryOut({ leaveFaultyRowsOut: false })).toMatchObject({
      left: 0,
      state: { revision: 1 },
    });
    const { campus } = await door.document.load();
    expect(campus.plan.some(({ meetings }) => meetings.length > 0)).toBe(true);
    expect(await door.document.undo()).toMatchObject({ revision: 2 });
  });

  it("takes faulty rows only where they may be left out", async () => {
    await door.document.openDemo();
    const names = (await readdir(tiny)).filter((name) => name.endsWith(".csv"));
    const texts = await Promise.all(names.map((name) => readFile(join(tiny, name), "utf8")));
    const files = names.map((name, place) => {
      const text = name === "runs.csv" ? texts[place].replace(/^([^,\n]+,[^,\n]+,)\d+/m, "$12o") : texts[place];
      return { name, base64: Buffer.from(text).toString("base64") };
    });
    const preview = await door.import.preview({ files });
    expect(preview).toMatchObject({
      issues: expect.arrayContaining([
        expect.objectContaining({ severity: "error", table: "runs", row: 2, column: "learners", value: "2o" }),
      ]),
    });
    expect(await door.import.carryOut({ leaveFaultyRowsOut: false })).toMatchObject({ refused: "faulty-rows" });
    expect(await door.document.load()).toMatchObject({ state: { revision: 0 } });
    const done = await door.import.carryOut({ leaveFaultyRowsOut: true });
    expect(done).toMatchObject({ left: expect.any(Number), state: { revision: 1 } });
    expect(await door.import.carryOut({ leaveFaultyRowsOut: true })).toMatchObject({ refused: "no-preview" });
  });

  it("says what is wrong with a folder that is not one", async () => {
    await door.document.openDemo();
    expect(await door.import.preview({ path: join(userData, "nowhere") })).toMatchObject({
      refused: "said",
      values: { nl: expect.any(String), en: expect.any(String) },
    });
  });
});

describe("exporting", () => {
  it("writes what is asked, where it is asked", async () => {
    await door.document.openDemo();
    const target = join(userData, "uit");
    const events = await allOf(door, ["plan", "ics", "campus"], target);
    expect(events.at(-1)).toMatchObject({ phase: "done", folder: target, files: expect.any(Number) });
    expect(events[0]).toMatchObject({ phase: "writing", done: 0, total: 3, format: "plan" });
    for (const name of ["meetings.csv", "unplaced.csv", "figures.json", "runs.csv", "ics"])
      expect(existsSync(join(target, name))).toBe(true);
    const [refused] = (await allOf(door, ["plan"], join(target, "runs.csv"))).slice(-1);
    expect(refused).toMatchObject({ phase: "refused", refusal: { refused: "said" } });
  });

  it("refuses what the campus does not know, a period that ends before it begins, and PDF without a window", async () => {
    await door.document.openDemo();
    const target = join(userData, "niets");
    const refusal = async (...asked: Parameters<typeof allOf>) => (await allOf(...asked)).at(-1);
    expect(await refusal(door, ["csv"], target, { what: "room", codes: ["NERGENS"] })).toMatchObject({
      refusal: { refused: "export-unknown", values: { code: "NERGENS" } },
    });
    expect(await refusal(door, ["csv"], target, { from: 739_999, to: 739_998 })).toMatchObject({
      refusal: { refused: "export-period" },
    });
    expect(await refusal(door, ["pdf"], target)).toMatchObject({ refusal: { refused: "said" } });
    expect(existsSync(target)).toBe(false);
  });

  it("makes a page to print", async () => {
    await door.document.openDemo();
    const selection = { what: "partner" as const, codes: [], from: 1, to: 999_999, partner: "" };
    const answer = await door.export.printPage({ selection, paper: "a4", language: "nl" });
    expect(answer).toMatchObject({ path: expect.stringMatching(/^\/print\/[0-9a-f-]{36}$/) });
  });

  it("proposes a folder beside the document, never in the program's own", async () => {
    await door.document.openDemo();
    expect((await door.export.proposal()).folder.startsWith(userData)).toBe(false);
    const path = join(folder, `plan-${count}.campus`);
    await door.document.saveCopy({ path });
    await door.document.open({ path });
    expect(await door.export.proposal()).toEqual({ folder: join(folder, `plan-${count}-export`), pdf: false });
  });
});

describe("solving", () => {
  it("goes on until its result is accepted, as one edit that undo takes back", async () => {
    await door.document.openDemo();
    expect(await door.solve.result()).toBeNull();
    expect(await door.solve.accept()).toMatchObject({ refused: "no-result" });
    expect(await door.solve.start({ seconds: 1, seed: 1, from: "plan" })).toEqual({ started: true });
    expect(await door.solve.start({ seconds: 1, seed: 1, from: "plan" })).toMatchObject({ refused: "solve-running" });
    const seen = await progressOf(await door.solve.watch());
    expect(seen.at(-1)).toMatchObject({ phase: "done", message: "" });
    expect(await progressOf(await door.solve.watch())).toEqual([seen.at(-1)]);
    const result = await door.solve.result();
    expect(result?.after.unplacedLearnerDays).toBeLessThan(result?.before.unplacedLearnerDays ?? 0);
    expect(await door.solve.accept()).toMatchObject({ state: { revision: 1, undo: { act: "accept-plan" } } });
    expect(await door.solve.result()).toBeNull();
    expect(await door.document.undo()).toMatchObject({ revision: 2, undo: null });
  });

  it("keeps the best plan of a run that is cancelled, and lets it go when it is discarded", async () => {
    await door.document.openDemo();
    await door.solve.start({ seconds: 600, seed: 1, from: "empty" });
    const watch = await door.solve.watch();
    for (let phase = ""; phase !== "search";) ({ phase } = (await watch.next()).value as SolveProgress);
    expect(await door.solve.cancel()).toEqual({ cancelled: true });
    expect((await progressOf(watch)).at(-1)?.phase).toBe("cancelled");
    expect(await door.solve.result()).not.toBeNull();
    expect(await door.solve.discard()).toEqual({ discarded: true });
    expect(await door.solve.result()).toBeNull();
    expect(await door.solve.discard()).toEqual({ discarded: false });
    expect(await door.solve.cancel()).toEqual({ cancelled: false });
    expect(await progressOf(await door.solve.watch())).toEqual([]);
  });

  it("ends with the document it is about", async () => {
    await door.document.openDemo();
    const path = join(userData, "ander.campus");
    await door.document.saveCopy({ path });
    await door.solve.start({ seconds: 600, seed: 1, from: "plan" });
    const watch = await door.solve.watch();
    await watch.next();
    await door.document.open({ path });
    expect((await progressOf(watch)).at(-1)?.phase).toBe("cancelled");
    expect(await door.solve.accept()).toMatchObject({ refused: "no-result" });
  });
});

/** Writes formats of the whole plan, or of what is given, and gives all that is told meanwhile. */
async function allOf(
  door: Door,
  formats: ExportOrderInput["formats"],
  folder: string,
  part: Partial<ExportOrderInput["selection"]> = {},
): Promise<ExportEvent[]> {
  const selection = { what: "all" as const, codes: [], from: 1, to: 999_999, partner: "", ...part };
  const order = { selection, formats, everyPartner: false, paper: "a4" as const, language: "nl" as const, folder };
  const events: ExportEvent[] = [];
  for await (const event of await door.export.write(order)) events.push(event);
  return events;
}
