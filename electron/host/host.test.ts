import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contract } from "#shared/contract/contract.ts";
import type { Door } from "#shared/contract/contract.ts";
import { browserProgram } from "#electron/handlers/desk/new-program.ts";
import type { Program } from "#electron/handlers/desk/program.ts";
import { listBundle } from "#electron/windows/bundle.ts";
import { placesFrom } from "#electron/windows/places.ts";
import { startHost } from "./host.ts";
import type { Host } from "./host.ts";

const places = placesFrom(import.meta.url);
const tiny = join(places.demo, "..", "tiny-campus");
const routes = Object.entries(contract).flatMap(([subject, requests]) =>
  Object.keys(requests).map((name) => `/rpc/${subject}/${name}`),
);

let folder: string;
let program: Program;
let host: Host;
let cookie: string;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks as it is told to, also what no browser would. */
function ask(path: string, method = "GET", headers: Record<string, string> = {}, body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: host.port, path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

const own = () => `http://127.0.0.1:${host.port}`;
const post = (path: string, headers: Record<string, string>, body = '{"json":{}}') =>
  ask(path, "POST", { "content-type": "application/json", ...headers }, body);
const pathOf = (address: string) => address.slice(own().length);

function door(): Door {
  return createORPCClient(new RPCLink({ url: `${own()}/rpc`, headers: () => ({ cookie, origin: own() }) }));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-host-"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Dagdeel</title>");
  const userData = join(folder, "data");
  program = browserProgram(userData, { ...places, demo: tiny });
  await program.document.open(await program.demoPath());
  host = await startHost(program, () => listBundle(folder), 0);
  const welcome = await ask(pathOf(host.newAddress()));
  cookie = welcome.headers["set-cookie"]?.[0].split(";")[0] ?? "";
});

afterAll(async () => {
  await host.close();
  await program.document.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the way in", () => {
  it("is a token that works once, for a cookie no script and no other site can use", async () => {
    const path = pathOf(host.newAddress());
    const first = await ask(path);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe("/");
    expect(first.headers["set-cookie"]?.[0]).toMatch(/^dagdeel-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await ask(path)).status).toBe(403);
  });

  it("is shut to a wrong token, a token in another place, and a cookie of another name", async () => {
    const path = pathOf(host.newAddress());
    expect((await ask(`${path}x`)).status).toBe(403);
    expect((await ask(path.replace("/?", "/index.html?"))).status).toBe(403);
    expect((await ask("/", "GET", { cookie: cookie.replace("dagdeel-", "dagdeel") })).status).toBe(403);
    expect((await ask("/", "GET", { cookie: `${cookie}x` })).status).toBe(403);
  });

  it("says the same of what is there and what is not", async () => {
    const answers = await Promise.all(
      ["/", "/index.html", "/nowhere", "/rpc", "/rpc/nowhere"].map((path) => ask(path)),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0].status).toBe(403);
  });

  it("gives the page, with its headers and no others for other sites", async () => {
    const page = await ask("/", "GET", { cookie });
    expect(page.status).toBe(200);
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.headers["x-content-type-options"]).toBe("nosniff");
    expect(page.headers["referrer-policy"]).toBe("no-referrer");
    expect(Object.keys(page.headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });

  it.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/index.html/",
    "/index.html%00",
    "//index.html",
    "/INDEX.HTML",
  ])("finds nothing at %s", async (path) => {
    expect((await ask(path, "GET", { cookie })).status).toBe(404);
  });
});

describe.each(routes)("the route %s", (route) => {
  it("is shut without cookie, with a wrong one, and to another host, origin or site", async () => {
    const statuses = await Promise.all([
      post(route, { origin: own() }),
      post(route, { origin: own(), cookie: "dagdeel=x" }),
      post(route, { origin: own(), cookie, host: "evil.example" }),
      post(route, { origin: own(), cookie, host: `127.0.0.1.evil.example:${host.port}` }),
      post(route, { cookie }),
      post(route, { cookie, origin: "null" }),
      post(route, { cookie, origin: "http://evil.example" }),
      post(route, { cookie, origin: own(), "sec-fetch-site": "cross-site" }),
      ask(route, "PUT", { cookie, origin: own() }),
      ask(route, "OPTIONS", { cookie, origin: "http://evil.example" }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 421, 421, 403, 403, 403, 403, 405, 405]);
    const loud = statuses.flatMap(({ headers }) => Object.keys(headers)).filter((name) => name.startsWith("access-"));
    expect(loud).toEqual([]);
  });

  it("does nothing for a GET", async () => {
    expect((await ask(route, "GET", { cookie })).status).toBe(405);
  });

  it("refuses more than a megabyte, or what is not JSON of its own shape", async () => {
    const large = JSON.stringify({ json: { path: "x".repeat(1_200_000) } });
    const taken = route === "/rpc/import/preview";
    expect((await post(route, { cookie, origin: own() }, large)).status).toBe(taken ? 400 : 413);
    expect((await post(route, { cookie, origin: own() }, "{")).status).toBe(400);
  });
});

describe("the contract over loopback", () => {
  it("loads the document and follows its commits", async () => {
    const { state, campus } = await door().document.load();
    expect(campus.runs.length).toBeGreaterThan(10);
    const events = await door().document.watch();
    const answer = await door().edits.commit({
      act: { act: "rename-campus", name: "Nieuwe naam" },
      expected: state.revision,
    });
    expect(answer).toMatchObject({ state: { name: "Nieuwe naam", revision: state.revision + 1 } });
    const told = await events.next();
    expect(told.value).toMatchObject({ kind: "commit", state: { revision: state.revision + 1 } });
    await events.return?.();
    expect(await door().document.undo()).toMatchObject({ name: state.name, redo: { act: "rename-campus" } });
  });

  it("says what is refused, and nothing of what is a fault of its own", async () => {
    const stale = await door().edits.commit({ act: { act: "rename-campus", name: "x" }, expected: 0 });
    expect(stale).toMatchObject({ refused: "stale" });
    await expect(door().document.open({ path: "/nowhere.campus" })).rejects.toMatchObject({
      code: "REFUSED",
      data: { refused: "said", values: { nl: expect.stringContaining("/nowhere.campus bestaat niet") } },
    });
    const fault = () => Promise.reject(new Error("a secret at /root"));
    const before = program.preferences.read;
    Object.assign(program.preferences, { read: fault });
    const said = await post("/rpc/app/preferences", { cookie, origin: own() });
    Object.assign(program.preferences, { read: before });
    expect(said.status).toBe(500);
    expect(said.body).not.toContain("secret");
  });

  it("ends the menu's stream at once: a browser has no menu bar", async () => {
    const events = await door().app.menu();
    expect(await events.next()).toMatchObject({ done: true });
  });
});

describe("a page to print", () => {
  it("is given to who is let in, under rules of its own, and to nobody else", async () => {
    const selection = { what: "room" as const, codes: [], from: 1, to: 999_999, partner: "" };
    await door().document.openDemo();
    const answer = await door().export.printPage({ selection, paper: "a3", language: "en" });
    const path = "path" in answer ? answer.path : "";
    const page = await ask(path, "GET", { cookie });
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining("<!doctype html>") });
    expect(page.headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    expect((await ask(path)).status).toBe(403);
    expect((await ask("/print/nothing", "GET", { cookie })).status).toBe(404);
  });
});
