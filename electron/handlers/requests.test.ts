import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Door } from "#shared/contract/contract.ts";
import { isoDate, parseDay } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { Asked } from "#shared/domain/request.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import { fitRequest, fits } from "#shared/edits/requests/fit-request.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { placesFrom } from "#electron/windows/places.ts";
import { browserProgram } from "./desk/new-program.ts";
import type { Program } from "./desk/program.ts";
import { RequestDesk } from "./desk/request-desk.ts";
import { router } from "./router.ts";

const places = placesFrom(import.meta.url);
const tiny = join(places.demo, "..", "tiny-campus");

let folder: string;
let program: Program;
let door: Door;
let count = 0;
let partner: string;
let asked: Asked;
let today = "";
let clock = "09:00";
let before: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-requests-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  clock = "09:00";
  const userData = join(folder, `data-${count++}`);
  const made = browserProgram(userData, { ...places, demo: tiny });
  // The tiny campus has its year, whatever year it is: here it is always the day before.
  const now = () => `${today}T${clock}:00.000Z`;
  program = { ...made, requests: new RequestDesk(made.document, now) };
  door = createRouterClient(router, { context: { program } });
  await door.document.openDemo();
  const { campus } = await program.document.base();
  partner = [...campus.partners.values()][0].code;
  const { firstDay, lastDay } = settingsOf(campus);
  today = isoDate(firstDay - 1);
  const days = Array.from({ length: lastDay - firstDay + 1 }, (_, place) => isoDate(lastDay - place));
  const [room] = campus.rooms.values();
  const [part] = campus.dayparts.values();
  const rest = { units: 1, dayparts: [part.code], learners: 2, purpose: "lassen", contact: "planning@partner.example" };
  const ask = (date: string): Asked => ({ what: "roomType", code: room.type, dates: [date], ...rest });
  before = breaches(campus);
  asked = ask(days.find((date) => fits(fitRequest(campus, partner, ask(date))))!);
});
afterEach(async () => {
  await program.partners.close();
  await program.document.close();
});

/** What the plan breaks, in words that compare: the tiny campus is not planned yet, and that stays all that is wrong. */
const breaches = (campus: Campus) => checkPlan(campus).map((match) => JSON.stringify(match));
const submit = (key: string) => program.requests.submit(partner, asked, key);
const key = "k".repeat(20);

describe("a request", () => {
  it("waits, changes nothing of the plan, and is one however often it is sent", async () => {
    const sent = await Promise.all(Array.from({ length: 1000 }, () => submit(key)));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(await door.requests.list()).toMatchObject([{ state: "tentative", asked }]);
    expect((await program.document.state()).revision).toBe(0);
  });

  it("is accepted as one edit, and waits again once that is undone", async () => {
    const { id } = await submit(key);
    const { state, requests } = await door.requests.accept({ id });
    expect([state.revision, requests[0].state]).toEqual([1, "accepted"]);
    expect(breaches((await program.document.base()).campus)).toEqual(before);
    await expect(door.requests.accept({ id })).rejects.toMatchObject({ data: { refused: "request-answered" } });
    await program.document.undo();
    expect((await door.requests.list())[0].state).toBe("tentative");
    await program.document.redo();
    expect((await door.requests.list())[0].state).toBe("accepted");
  });

  it("gets one place, however many accept it at once, and of those that ask the same only as many as there is room for", async () => {
    const ids = await Promise.all(["a", "b", "c"].map(async (name) => (await submit(name.repeat(20))).id));
    const outcomes = await Promise.allSettled([...ids, ...ids, ...ids].map((id) => door.requests.accept({ id })));
    const { campus } = await program.document.base();
    expect(breaches(campus)).toEqual(before);
    const done = outcomes.filter(({ status }) => status === "fulfilled").length;
    const accepted = (await door.requests.list()).filter(({ state }) => state === "accepted").length;
    expect(done).toBe(accepted);
    expect(accepted).toBeGreaterThan(0);
  });

  it("stands as its run does, whatever was answered since its acceptance was undone", async () => {
    const { id } = await submit(key);
    await door.requests.accept({ id });
    await program.document.undo();
    await door.requests.decline({ id, reason: "toch niet" });
    expect((await door.requests.list())[0].state).toBe("declined");
    await program.document.redo();
    expect((await door.requests.list())[0].state).toBe("accepted");
    await expect(door.requests.accept({ id })).rejects.toMatchObject({ data: { refused: "request-answered" } });
    await program.document.undo();
    expect((await door.requests.list())[0].state).toBe("declined");
  });

  it("waits again when what was answered is taken back, but not once it has its place", async () => {
    const { id } = await submit(key);
    await door.requests.decline({ id, reason: "vergist" });
    await door.requests.reopen({ id });
    expect((await door.requests.list())[0]).toMatchObject({ state: "tentative", answer: null });
    await door.requests.accept({ id });
    await expect(door.requests.reopen({ id })).rejects.toMatchObject({ data: { refused: "request-answered" } });
  });

  it("is not accepted once one of its days is past", async () => {
    today = isoDate(parseDay(asked.dates[0])! - 1);
    const { id } = await submit(key);
    today = isoDate(parseDay(asked.dates[0])! + 1);
    await expect(door.requests.accept({ id })).rejects.toMatchObject({ data: { refused: "request-past" } });
    // Half past midnight in Brussels is still yesterday in Greenwich.
    [today, clock] = [asked.dates[0], "23:30"];
    await expect(submit("n".repeat(20))).rejects.toThrow("request-past");
    expect((await program.document.state()).revision).toBe(0);
  });

  it("is refused where its partner has sent twenty within the hour", async () => {
    for (let nth = 0; nth < 20; nth++) {
      const { id } = await submit(`key-${String(nth).padStart(20, "0")}`);
      await program.requests.withdraw(partner, id);
    }
    await expect(submit(key)).rejects.toThrow("request-too-often");
  });

  it("is refused with its reason when it no longer fits, and stays as it was", async () => {
    const { id } = await submit(key);
    const { campus } = await program.document.base();
    const [settings] = campus.settings.values();
    await program.document.act(() => ({
      about: { act: "x", values: {} },
      diff: [
        {
          table: "closures",
          id: "shut",
          before: null,
          after: {
            id: "shut",
            scope: "campus",
            code: "",
            from: settings.firstDay,
            to: settings.lastDay,
            weekdays: [],
            dayparts: [],
            units: null,
            kind: "closed",
            reason: "",
          },
        },
      ],
    }));
    await expect(door.requests.accept({ id })).rejects.toMatchObject({ data: { refused: "request-closed" } });
    expect((await door.requests.list())[0].state).toBe("tentative");
  });

  it("is declined or countered with a reason, and withdrawn by its own partner only", async () => {
    const [one, other, third] = await Promise.all(["a", "b", "c"].map((name) => submit(name.repeat(20))));
    await door.requests.decline({ id: one.id, reason: "volzet" });
    const slot = { date: asked.dates[0], daypart: asked.dayparts[0] };
    await door.requests.counter({ id: other.id, reason: "", alternatives: [slot] });
    await expect(program.requests.withdraw("somebody else", third.id)).rejects.toThrow("request-gone");
    await program.requests.withdraw(partner, third.id);
    const states = (await door.requests.list()).map(({ id, state }) => [id, state]);
    expect(Object.fromEntries(states)).toEqual({
      [one.id]: "declined",
      [other.id]: "countered",
      [third.id]: "withdrawn",
    });
    await expect(door.requests.accept({ id: one.id })).rejects.toMatchObject({ data: { refused: "request-answered" } });
  });
});
