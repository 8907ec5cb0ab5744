import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRouterClient } from "@orpc/server";
import ICAL from "ical.js";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Door } from "#shared/contract/contract.ts";
import type { Sharing } from "#shared/contract/partners.ts";
import { placesFrom } from "#electron/windows/places.ts";
import { browserProgram } from "./desk/new-program.ts";
import type { Program } from "./desk/program.ts";
import { router } from "./router.ts";

const places = placesFrom(import.meta.url);
const tiny = join(places.demo, "..", "tiny-campus");
const sharing: Sharing = {
  on: true,
  address: "127.0.0.1",
  port: 0,
  transport: "http",
  plainChosen: true,
  certificate: "",
  key: "",
  publicName: "",
};
const everything = { machines: null, roomTypes: null, runs: true, asks: true };

let folder: string;
let program: Program;
let door: Door;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-partners-"));
});

/** A program of its own on the tiny campus. */
async function begin(): Promise<void> {
  const userData = join(folder, `data-${count++}`);
  program = browserProgram(userData, { ...places, demo: tiny });
  door = createRouterClient(router, { context: { program } });
  await door.document.openDemo();
}

async function end(): Promise<void> {
  await program.partners.close();
  await program.document.close();
}

afterEach(end);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Switches sharing on and makes a link for the first partner. */
async function shared(scope = everything) {
  const { origin } = await door.partners.share(sharing);
  const partner = [...(await program.document.base()).campus.partners.values()][0].code;
  const { address, state } = await door.partners.makeLink({ partner, scope, days: 30 });
  const token = address.split("#")[1];
  return { origin, partner, token, link: state.links.at(-1)! };
}

/** Comes in with a token; what is asked from then on bears the cookie. */
async function visit(origin: string, token: string) {
  const entered = await fetch(`${origin}/api/v1/enter`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin },
    body: JSON.stringify({ token }),
  });
  const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${origin}${path}`, { ...init, headers: { Cookie: cookie, ...init.headers } });
  return { entered, ask };
}

const POST = (origin: string, body: object = {}) => ({
  method: "POST",
  headers: { "Content-Type": "application/json", Origin: origin },
  body: JSON.stringify(body),
});

describe("sharing", () => {
  it("is off at first, and plain HTTP is refused until it was chosen after the warning", async () => {
    await begin();
    expect(await door.partners.state()).toMatchObject({ origin: "", problem: "", links: [], sharing: { on: false } });
    await expect(door.partners.share({ ...sharing, plainChosen: false })).rejects.toMatchObject({
      data: { refused: "partners-plain" },
    });
    await expect(door.partners.makeLink({ partner: "x", scope: everything, days: 1 })).rejects.toMatchObject({
      code: "REFUSED",
    });
  });

  it("says what keeps it from serving", async () => {
    await begin();
    const first = await door.partners.share(sharing);
    expect(first.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const port = Number(new URL(first.origin).port);
    await end();
    const taken = createServer().listen(port, "127.0.0.1");
    await begin();
    expect(await door.partners.share({ ...sharing, port })).toMatchObject({ origin: "", problem: "EADDRINUSE" });
    expect(await door.partners.share({ ...sharing, transport: "https" })).toMatchObject({ problem: "certificate" });
    taken.close();
  });

  it("goes on with the same file after a restart, and not with a copy of it", async () => {
    await begin();
    await door.partners.share(sharing);
    const { path } = await program.document.state();
    await end();
    await cp(path, `${path}.copy.campus`);
    await program.document.open(`${path}.copy.campus`);
    expect((await door.partners.state()).sharing.on).toBe(false);
    await program.document.close();
    await program.document.open(path);
    await expect.poll(async () => (await door.partners.state()).origin, { timeout: 20_000 }).toMatch(/^http/);
  });
});

describe("a partner with a link", () => {
  it("sees what is free as the planner's own screens count it, own meetings, and calendars that parse", async () => {
    await begin();
    const { origin, partner, token } = await shared();
    const { entered, ask } = await visit(origin, token);
    expect(entered.status).toBe(204);
    expect(entered.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict/);
    const me = (await (await ask("/api/v1/me")).json()) as {
      partner: object;
      pools: { code: string; units: number }[];
      from: string;
    };
    expect(me.partner).toMatchObject({ code: partner });
    const [pool] = me.pools;
    const free = await ask(`/api/v1/availability?what=pool&pool=${pool.code}&from=${me.from}&to=${me.from}`);
    expect(await free.json()).toMatchObject({ of: pool.units });
    const feeds = (await (await ask("/api/v1/feeds", POST(origin))).json()) as { kind: string; path: string }[];
    expect(new Set(feeds.map(({ kind }) => kind))).toEqual(new Set(["runs", "pool", "room"]));
    for (const { path } of [feeds[0], ...feeds.filter(({ kind }) => kind !== "runs").slice(0, 3)]) {
      const feed = await fetch(`${origin}${path}`);
      expect(feed.headers.get("content-type")).toMatch(/^text\/calendar/);
      expect(new ICAL.Component(ICAL.parse(await feed.text())).name).toBe("vcalendar");
      const again = await fetch(`${origin}${path}`, { headers: { "If-None-Match": feed.headers.get("etag")! } });
      expect(again.status).toBe(304);
    }
    const availability = feeds.find(({ kind }) => kind === "pool")!.path.replace("/pool/", "/availability/");
    expect(await (await fetch(`${origin}${availability}`)).text()).toContain("BEGIN:VFREEBUSY");
    expect((await door.partners.state()).links.map(({ purpose }) => purpose)).toEqual(["page", "feed"]);
  });

  it("sees only what the scope holds", async () => {
    await begin();
    const { origin, token } = await shared({ machines: null, roomTypes: [] as never, runs: false, asks: false });
    const { ask } = await visit(origin, token);
    expect(await (await ask("/api/v1/me")).json()).toMatchObject({ rooms: [], seesOwnRuns: false });
    expect(await (await ask("/api/v1/runs")).json()).toEqual([]);
  });

  it("is turned away at once when the link is revoked, and so are its calendars", async () => {
    await begin();
    const { origin, token, link } = await shared();
    const { ask } = await visit(origin, token);
    const [feed] = (await (await ask("/api/v1/feeds", POST(origin))).json()) as { path: string }[];
    const events = await ask("/api/v1/events");
    await door.partners.revoke({ id: link.id });
    await expect.poll(async () => (await ask("/api/v1/me")).status).toBe(401);
    expect((await fetch(`${origin}${feed.path}`)).status).toBe(404);
    expect(await events.text()).toContain("event: revoked");
    expect((await door.partners.state()).links.every(({ revoked }) => revoked !== null)).toBe(true);
  });

  it("is told of changes of the plan, and then sees them", async () => {
    await begin();
    const { origin, token } = await shared();
    const { ask } = await visit(origin, token);
    const before = (await (await ask("/api/v1/me")).json()) as { campus: string };
    const reader = (await ask("/api/v1/events")).body!.getReader();
    await program.document.act((campus) => {
      const [settings] = campus.settings.values();
      const change = { table: "settings", id: "settings", before: settings, after: { ...settings, name: "Anders" } };
      return { diff: [{ ...change, id: [...campus.settings.keys()][0] }] as never, about: { act: "x", values: {} } };
    });
    let told = "";
    while (!told.includes("event: changed")) told += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
    const after = (await (await ask("/api/v1/me")).json()) as { campus: string };
    expect([before.campus === after.campus, after.campus]).toEqual([false, "Anders"]);
  });
});

describe("a token", () => {
  it("is nowhere in the document, in answers or in what the planner's window is told", async () => {
    await begin();
    const { origin, token } = await shared();
    const { ask } = await visit(origin, token);
    const said = JSON.stringify(await door.partners.state()) + (await (await ask("/api/v1/me")).text());
    expect(said).not.toContain(token);
    const { path } = await program.document.state();
    await end();
    expect((await readFile(path)).includes(Buffer.from(token))).toBe(false);
    await program.document.open(path);
  });
});
