import { cp, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterEach, assert, beforeEach, expect, it } from "vitest";
import { findReplan } from "#shared/by-hand/replan.ts";
import type { Door } from "#shared/contract/contract.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { wholePlan } from "#shared/feeds/selection.ts";
import { placesFrom } from "#electron/windows/places.ts";
import { ExportDesk } from "./desk/export-desk.ts";
import { browserProgram } from "./desk/new-program.ts";
import type { Program } from "./desk/program.ts";
import { PublishedDesk } from "./desk/published-desk.ts";
import { router } from "./router.ts";

const places = placesFrom(import.meta.url);
const tiny = join(places.demo, "..", "tiny-campus");
const plan = join(places.demo, "..", "..", "plans", "tiny-campus-1");

let folder: string;
let program: Program;
let door: Door;

/** A program on the tiny campus with a plan, on a day before its year. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-published-"));
  const demo = join(folder, "demo");
  await cp(tiny, demo, { recursive: true });
  await cp(plan, demo, { recursive: true });
  const made = browserProgram(folder, { ...places, demo });
  // Cancelled meetings are forgotten a month after their day: both desks live before the year of the campus.
  const now = () => "2026-08-01T08:00:00.000Z";
  program = {
    ...made,
    published: new PublishedDesk(made.document, { author: async () => "An", now }),
    exports: new ExportDesk(made.document, { now, hidden: folder, printPdf: null }),
  };
  door = createRouterClient(router, { context: { program } });
  await door.document.openDemo();
});
afterEach(async () => {
  await program.document.close();
  await rm(folder, { recursive: true, force: true });
});

const campusNow = async () => campusFrom((await door.document.load()).campus);

/** Re-plans the plan for a room that shuts for the week of one of its meetings: others move, and runs leave. */
async function replan(): Promise<{ readonly moves: number; readonly out: readonly string[] }> {
  const campus = await campusNow();
  for (const { meeting } of diaryOf(campus).meetings) {
    const times = { from: meeting.day, to: meeting.day + 13, weekdays: [], dayparts: [] };
    const outage = { scope: "room" as const, code: meeting.room, ...times, units: null, reason: "defect" };
    const search = findReplan(campus, outage, { most: 1000, notBefore: 0, keepEvenings: false, leave: [] });
    let step = search.next();
    while (!step.done) step = search.next();
    assert(!isRefusal(step.value));
    const { order, stand } = step.value;
    if (order.out.length === 0 || order.moves.length - stand === 0) continue;
    const { state } = await door.document.load();
    const answer = await door.edits.commit({ act: { act: "replan", ...order }, expected: state.revision });
    expect(answer).toHaveProperty("state");
    return { moves: order.moves.length - stand, out: order.out };
  }
  throw new Error("no room of the tiny campus has both");
}

/** The calendars of all runs as they are written, lines unfolded. */
async function calendars(name: string): Promise<string> {
  const campus = await campusNow();
  const order = { formats: ["ics" as const], everyPartner: false, folder: join(folder, name), paper: "a4" as const };
  const selection = { ...wholePlan(campus), what: "run" as const, codes: [] };
  for await (const step of await door.export.write({ ...order, language: "nl", selection }))
    expect(step.phase).not.toBe("refused");
  const runs = join(folder, name, "ics", "runs");
  const texts = await Promise.all((await readdir(runs)).map((file) => readFile(join(runs, file), "utf8")));
  return texts.join("\n").replace(/\r\n[ \t]/g, "");
}

const eventOf = (text: string, uid: string) =>
  text.split("BEGIN:VEVENT").find((event) => event.includes(`UID:${uid}`)) ?? "";
const sequenceOf = (event: string) => Number(/SEQUENCE:(\d+)/.exec(event)?.[1]);

it("counts what a re-plan disrupts; after undo nothing, and the publication is still there", async () => {
  const published = await door.published.publish({ name: "Voorjaar" });
  assert(!("refused" in published));
  expect(await door.published.disruption({ revision: published.revision })).toMatchObject({ meetings: [] });
  const { moves, out } = await replan();
  const disruption = await door.published.disruption({ revision: published.revision });
  assert(!("refused" in disruption));
  expect(disruption.counts.moved).toBe(moves);
  const cancelled = disruption.meetings.filter(({ what }) => what === "cancelled").map(({ run }) => run);
  expect([...new Set(cancelled)].sort()).toEqual([...out].sort());
  await door.document.undo();
  expect(await door.published.list()).toEqual([published]);
  expect(await door.published.disruption({ revision: published.revision })).toMatchObject({ meetings: [] });
});

it("after a re-plan calendars carry the same UID with a higher SEQUENCE, or STATUS:CANCELLED", async () => {
  expect(await door.published.entries()).toEqual([]);
  const before = await calendars("before");
  expect(await door.published.entries()).toEqual([]);
  const { out } = await replan();
  const entries = await door.published.entries();
  expect(entries.some(({ what }) => what === "update")).toBe(true);
  const cancelled = entries.filter(({ what }) => what === "cancel");
  expect(new Set(cancelled.map(({ run }) => run))).toEqual(new Set(out));
  const after = await calendars("after");
  for (const { uid, sequence, what } of entries) {
    const [was, is] = [eventOf(before, uid), eventOf(after, uid)];
    expect(sequenceOf(is)).toBe(sequence);
    expect(sequenceOf(is)).toBeGreaterThan(sequenceOf(was));
    expect(is.includes("STATUS:CANCELLED")).toBe(what === "cancel");
  }
  expect(await door.published.entries()).toEqual([]);
});

it("refuses to publish a scenario, and to count from a plan that was never published", async () => {
  const made = await door.scenarios.create({ name: "Zomer" });
  assert("id" in made);
  await door.scenarios.open(made);
  expect(await door.published.publish({ name: "Zomer" })).toMatchObject({ refused: "publish-scenario" });
  expect(await door.published.disruption({ revision: 3 })).toMatchObject({ refused: "published-gone" });
});
