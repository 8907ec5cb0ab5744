import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterEach, assert, beforeEach, describe, expect, it } from "vitest";
import type { Door } from "#shared/contract/contract.ts";
import { requestRefusals } from "#shared/contract/refusal-texts.ts";
import type { FixOffer, WhyAnswer } from "#shared/contract/why.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { refusalTexts } from "#shared/edits/refusal-texts.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { day, leftOut, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { createDocument } from "#electron/document/create.ts";
import { placesFrom } from "#electron/windows/places.ts";
import { browserProgram } from "./desk/new-program.ts";
import type { Program } from "./desk/program.ts";
import { router } from "./router.ts";

/** Room A is taken by ONE on the only morning that TWO may meet. */
const monday = { earliestStart: day("2027-01-04"), latestEnd: day("2027-01-04"), dayparts: ["VM"] };
const campus = smallCampus({
  rooms: [room("A"), room("B", { type: "lab" })],
  runs: [run("ONE", monday), run("TWO", monday)],
  sessions: ["ONE", "TWO"].map((code) => session(code, { roomTypes: ["theory"] })),
  plan: [met("ONE", meeting("2027-01-04", "VM")), leftOut("TWO")],
});

let folder: string;
let program: Program;
let door: Door;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-why-"));
  const path = join(folder, "small.campus");
  createDocument(path, campus, "2026-11-24T12:00:00.000Z");
  const places = placesFrom(import.meta.url);
  program = browserProgram(folder, places);
  door = createRouterClient(router, { context: { program } });
  await door.document.open({ path });
});

afterEach(async () => {
  await program.document.close();
  await rm(folder, { recursive: true, force: true });
});

async function lastOf<T>(answers: AsyncIterable<T>): Promise<T> {
  let last: T | undefined;
  for await (const answer of answers) last = answer;
  assert(last);
  return last;
}

async function whyTwo(): Promise<WhyAnswer> {
  return lastOf(await door.why.run({ run: "TWO" }));
}

async function fixFor(code: FixOffer["steps"][number]["code"]): Promise<FixOffer> {
  const { fixes } = await whyTwo();
  const fix = fixes.find(({ steps }) => steps.some((step) => step.code === code));
  assert(fix, `no ${code} among ${fixes.flatMap(({ steps }) => steps.map((step) => step.code)).join(", ")}`);
  return fix;
}

async function planOf(code: string) {
  const loaded = await door.document.load();
  return { ...loaded, planned: loaded.campus.plan.find((planned) => planned.run === code) };
}

describe("why not", () => {
  it("grows to the facts in the way and fixes, without what they change", async () => {
    const answer = await whyTwo();
    expect(answer).toMatchObject({ phase: "done", share: 1, refusal: null, why: { run: "TWO", verdict: "blocked" } });
    expect(answer.fixes.length).toBeGreaterThan(0);
    expect(answer.fixes.every((fix) => !("diff" in fix) && fix.id !== "")).toBe(true);
  });

  it("answers for a cell, a day and the tables", async () => {
    const cell = { run: "TWO", kind: "theory", day: day("2027-01-04"), daypart: "VM", room: "A" };
    expect(await lastOf(await door.why.cell(cell))).toMatchObject({ why: { verdict: "blocked" } });
    expect(await lastOf(await door.why.day({ day: cell.day }))).toMatchObject({ phase: "done", day: { most: 1 } });
    expect(await door.why.preCheck()).toEqual({ findings: [] });
  });

  it("refuses where there is nothing to ask", async () => {
    const refusal = { refused: "run-is-placed", values: { run: "ONE" } };
    expect(await lastOf(await door.why.run({ run: "ONE" }))).toMatchObject({ phase: "refused", refusal });
    expect(await lastOf(await door.why.day({ day: 1 }))).toMatchObject({ phase: "refused", day: null });
  });

  it("has words for every refusal of the worker", () => {
    const source = readFileSync(join(import.meta.dirname, "..", "solver", "why-work.ts"), "utf8");
    const codes = [...source.matchAll(/refuse\("([\w-]+)"/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(3);
    expect(codes.filter((code) => !(code in requestRefusals) && !(code in refusalTexts))).toEqual([]);
  });
});

describe("a fix", () => {
  it("is carried out as one edit that keeps every rule, and undone as one", async () => {
    const fix = await fixFor("other-room-type");
    const done = await door.why.carryOut({ fix: fix.id });
    expect(done).toMatchObject({ state: { revision: 1, undo: { act: "carry-out-fix", values: { run: "TWO" } } } });
    const after = await planOf("TWO");
    expect(after.planned?.meetings).toEqual(fix.placed[0].meetings);
    expect(checkPlan(campusFrom(after.campus))).toEqual([]);
    await door.document.undo();
    expect((await planOf("TWO")).planned).toEqual(leftOut("TWO"));
  });

  it("is refused where the record it changes has changed meanwhile", async () => {
    const fix = await fixFor("more-dayparts");
    const act = { act: "change-run", run: "TWO", change: { learners: 12 } } as const;
    expect(await door.edits.commit({ act, expected: 0 })).toHaveProperty("state");
    expect(await door.why.carryOut({ fix: fix.id })).toMatchObject({
      refused: "fix-outdated",
      values: { run: "TWO", table: "runs", item: "two" },
    });
    expect((await planOf("TWO")).state.revision).toBe(1);
  });

  it("is refused where the plan has no room for it any more", async () => {
    const fix = await fixFor("other-room-type");
    const closure = { scope: "room", code: "B", from: day("2027-01-04"), to: day("2027-01-04") } as const;
    const act = { act: "add-closure", ...closure, weekdays: [], dayparts: [], units: null, reason: "" } as const;
    expect(await door.edits.commit({ act, expected: 0 })).toHaveProperty("state");
    expect(await door.why.carryOut({ fix: fix.id })).toEqual({
      refused: "fix-no-longer-fits",
      values: { run: "TWO", other: "TWO" },
    });
  });

  it("is made a scenario of, which is open then; the document stays as it is", async () => {
    const fix = await fixFor("other-room-type");
    expect(await door.why.asScenario({ fix: fix.id, name: "Lab open" })).toMatchObject({
      state: { scenario: { name: "Lab open" }, undo: { act: "carry-out-fix" } },
    });
    expect((await planOf("TWO")).planned?.meetings).toHaveLength(1);
    await door.scenarios.open({ id: null });
    expect((await planOf("TWO")).planned).toEqual(leftOut("TWO"));
  });

  it("makes no scenario where one is open, or where the name is taken", async () => {
    assert("id" in (await door.scenarios.create({ name: "Eerste" })));
    const fix = await fixFor("other-room-type");
    expect(await door.why.asScenario({ fix: fix.id, name: "eerste" })).toMatchObject({
      refused: "scenario-name-taken",
    });
    const { scenarios } = (await door.scenarios.list()) as { scenarios: { id: string }[] };
    await door.scenarios.open({ id: scenarios[0].id });
    // What was offered before another document was open is let go.
    expect(await door.why.carryOut({ fix: fix.id })).toEqual({ refused: "no-such-fix", values: {} });
    const inside = await fixFor("other-room-type");
    expect(await door.why.asScenario({ fix: inside.id, name: "Tweede" })).toMatchObject({ refused: "fix-of-scenario" });
    expect(await door.why.carryOut({ fix: inside.id })).toMatchObject({ state: { scenario: { name: "Eerste" } } });
  });
});
