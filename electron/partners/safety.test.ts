import { request } from "node:http";
import { text as textOf } from "node:stream/consumers";
import type { IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDay } from "#shared/domain/calendar.ts";
import type { Closure } from "#shared/domain/campus.ts";
import * as small from "#shared/testing/small-campus.ts";
import { newAdmission, hashOf, newToken } from "./admission.ts";
import type { ServedLink } from "./messages.ts";
import { partnerRoutes } from "./partner-routes.ts";
import type { Route } from "./routes.ts";
import { startPartnerServer } from "./server.ts";
import type { PartnerServer } from "./server.ts";
import { newStreams } from "./streams.ts";

/** A text that no partner may ever see: it stands in every column that is not free or busy. */
const CANARY = "KANARIE";

const closure: Closure = {
  id: "1",
  scope: "room",
  code: "B",
  from: small.day("2027-01-06"),
  to: small.day("2027-01-06"),
  weekdays: [],
  dayparts: [],
  units: null,
  kind: "closed",
  reason: `${CANARY} reason`,
};
const campus = small.smallCampus({
  partners: [
    { code: "P", name: "Partner P" },
    { code: `${CANARY}-Q`, name: `${CANARY} other partner` },
  ],
  rooms: [
    small.room("A", { floor: `${CANARY} floor`, owner: `${CANARY}-Q` }),
    small.room("B", { type: "lab", features: ["beamer"] }),
    small.room("X", { name: `${CANARY} room of another` }),
  ],
  access: [
    {
      id: "1",
      room: "X",
      partner: `${CANARY}-Q`,
      weekdays: [],
      dayparts: [],
      maxDaypartsPerWeek: null,
    },
  ],
  shares: [{ partner: `${CANARY}-Q`, room: "A", daypart: "", percent: 37 }],
  machines: [small.machine("M", { units: 3, name: "Draaibank", owner: `${CANARY}-Q` })],
  instructors: [small.instructor(`${CANARY}-I`, { skills: [`${CANARY} skill`], unavailable: ["1-VM"] })],
  courses: [
    small.course("C", { title: "Draaien", domain: `${CANARY} domain` }),
    small.course("D", { title: `${CANARY} course`, partner: `${CANARY}-Q` }),
  ],
  runs: [small.run("R", { cohort: `${CANARY} cohort` }), small.run(`${CANARY}-S`, { course: "D" })],
  sessions: [
    small.session("R", { skill: `${CANARY} skill` }),
    small.session(`${CANARY}-S`, { kind: `${CANARY} kind` }),
  ],
  closures: [closure],
  plan: [
    small.met(
      "R",
      small.meeting("2027-01-04", "VM", { instructors: [`${CANARY}-I`], machines: [{ pool: "M", units: 1 }] }),
    ),
    small.met(`${CANARY}-S`, small.meeting("2027-01-05", "NM", { kind: `${CANARY} kind`, room: "B" })),
  ],
});

let clock = Date.parse("2027-01-04T08:00:00Z");
const scope = { machines: null, roomTypes: null, runs: true, asks: true };
const tokens = { page: newToken(), feed: newToken(), expired: newToken(), revoked: newToken(), other: newToken() };
const link = (name: keyof typeof tokens, given: Partial<ServedLink> = {}): ServedLink => ({
  id: name,
  partner: "P",
  purpose: "page",
  scope,
  expires: "2028-01-01T00:00:00Z",
  hash: hashOf(tokens[name]),
  ...given,
});
const links = [
  link("page"),
  link("feed", { purpose: "feed" }),
  link("expired", { expires: "2026-01-01T00:00:00Z" }),
  link("other", { scope: { machines: [], roomTypes: [], runs: false, asks: false }, partner: `${CANARY}-Q` }),
];
const admission = newAdmission(() => clock);
const routes: readonly Route[] = partnerRoutes({
  document: () => ({ campus, revision: 3, at: "2027-01-04T07:00:00Z" }),
  today: () => "2027-01-04",
  ask: async (_, { what }) => ({ done: true, value: what === "make-feed" ? tokens.feed : [] }),
});
let server: PartnerServer;

beforeAll(async () => {
  admission.replace(links);
  server = await startPartnerServer(
    { address: "127.0.0.1", port: 0, publicName: "", tls: null },
    { admission, routes, streams: newStreams(), bundle: new Map(), onVisit: () => {}, now: () => clock },
  );
});
afterAll(() => server.close());

interface Call {
  readonly method?: string;
  readonly token?: string;
  readonly host?: string;
  readonly origin?: string | null;
  readonly body?: string;
}
interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

function ask(path: string, { method = "GET", token, host, origin, body }: Call = {}): Promise<Answered> {
  const own = `127.0.0.1:${server.port}`;
  const from = origin === undefined && method === "POST" ? `http://${own}` : origin;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port: server.port,
        path,
        method,
        headers: {
          Host: host ?? own,
          ...(from ? { Origin: from } : {}),
          ...(token ? { Cookie: `dagdeel-partner-${server.port}=${token}` } : {}),
          ...(method === "POST" ? { "Content-Type": "application/json", "Idempotency-Key": "k".repeat(20) } : {}),
        },
      },
      (response) => {
        const headers = response.headers;
        textOf(response).then((text) => resolve({ status: response.statusCode ?? 0, headers, text }), reject);
      },
    );
    sent.on("error", reject);
    sent.end(body ?? (method === "POST" ? "{}" : undefined));
  });
}

/** An address of each route, with a token where it stands in the path. */
function addressOf({ name }: Route, token: string): string {
  const paths: Readonly<Record<string, string>> = {
    documentation: "/api",
    openapi: "/api/openapi.json",
    me: "/api/v1/me",
    availability: "/api/v1/availability?what=room&from=2027-01-04&to=2027-01-15",
    runs: "/api/v1/runs",
    "make feeds": "/api/v1/feeds",
    requests: "/api/v1/requests",
    submit: "/api/v1/requests",
    withdraw: "/api/v1/requests/withdraw",
    "own runs calendar": `/feed/${token}/runs.ics`,
    "busy calendar": `/feed/${token}/room/B.ics`,
  };
  return paths[name];
}

/** What is sent to the routes that take more than a blank object. */
const BODIES: Readonly<Record<string, string>> = {
  submit: JSON.stringify({
    what: "pool",
    code: "M",
    units: 1,
    dates: ["2027-01-05"],
    dayparts: ["VM"],
    learners: 3,
    purpose: "x",
    contact: "y",
  }),
  withdraw: JSON.stringify({ id: "x" }),
};

const nextMinute = () => (clock += 61_000);

describe("every route", () => {
  it.each(routes.map((route) => [route.name, route] as const))(
    "%s answers whom it says and nobody else",
    async (_, route) => {
      const { method, needs } = route;
      const body = BODIES[route.name];
      const good = needs === "feed" ? tokens.feed : tokens.page;
      const call = async (token: string | undefined, given: Call = {}) => {
        nextMinute();
        const path = addressOf(route, token ?? "A".repeat(43));
        return (await ask(path, { method, body, ...(needs === "page" ? { token } : {}), ...given })).status;
      };
      const refused = needs === "nothing" ? 200 : needs === "page" ? 401 : 404;
      expect(await call(good)).toBe(200);
      expect({
        none: await call(undefined),
        wrong: await call(newToken()),
        expired: await call(tokens.expired),
        revoked: await call(tokens.revoked),
        otherPurpose: await call(needs === "feed" ? tokens.page : tokens.feed),
      }).toEqual({ none: refused, wrong: refused, expired: refused, revoked: refused, otherPurpose: refused });
      expect(await call(good, { method: "PUT" })).toBe(405);
      expect(await call(good, { host: "evil.example" })).toBe(421);
      expect(await call(good, { origin: "https://evil.example" })).toBe(403);
    },
  );

  it("that takes a body wants to know where it comes from, and takes 16 KB", async () => {
    const posts = routes.filter(({ method }) => method === "POST");
    expect(posts.length).toBeGreaterThan(0);
    for (const route of posts) {
      nextMinute();
      const call = { method: "POST", token: tokens.page };
      const path = addressOf(route, tokens.page);
      expect((await ask(path, { ...call, origin: null })).status).toBe(403);
      expect((await ask(path, { ...call, body: JSON.stringify("x".repeat(20_000)) })).status).toBe(400);
    }
  });

  it("is not answered by another method of its path", async () => {
    nextMinute();
    expect((await ask("/api/v1/me", { method: "POST", token: tokens.page })).status).toBe(405);
    expect((await ask("/api/v1/feeds", { token: tokens.page })).status).toBe(405);
  });

  it("has an address in this test, so that none goes untried", () => {
    expect(routes.filter((route) => addressOf(route, "x") === undefined)).toEqual([]);
  });
});

describe("Host values", () => {
  it("are refused, all forty, before anything is routed", async () => {
    const { port } = server;
    const wrong = [
      "evil.example",
      `evil.example:${port}`,
      "127.0.0.1",
      "127.0.0.1:1",
      `127.0.0.1:${port}.evil.example`,
      `127.0.0.1.evil.example:${port}`,
      `127.0.0.1@evil.example:${port}`,
      `evil.example@127.0.0.1:${port}`,
      `localhost`,
      `localhost:1`,
      `LOCALHOST:${port}`,
      `localhost.:${port}`,
      `localhost.localdomain:${port}`,
      `sub.localhost:${port}`,
      `0.0.0.0:${port}`,
      `0:${port}`,
      `127.1:${port}`,
      `127.0.1:${port}`,
      `127.0.0.2:${port}`,
      `2130706433:${port}`,
      `0x7f000001:${port}`,
      `0177.0.0.1:${port}`,
      `[::1]:${port}`,
      `[::ffff:127.0.0.1]:${port}`,
      `[::]:${port}`,
      `127.0.0.1:0${port}`,
      `127.0.0.1:${port}0`,
      `127.0.0.1:+${port}`,
      ` 127.0.0.1:${port}x`,
      `127.0.0.1:${port}/`,
      `127.0.0.1:${port}#`,
      `127.0.0.1:${port}?`,
      `http://127.0.0.1:${port}`,
      `127.0.0.1:${port},evil.example`,
      `evil.example,127.0.0.1:${port}`,
      `127.0.0.1;${port}`,
      `xn--localhost-:${port}`,
      `rebind.it:${port}`,
      `7f000001.c0a80001.rbndr.us:${port}`,
      `campus.local:${port}`,
    ];
    expect(wrong).toHaveLength(40);
    const answers = await Promise.all(wrong.map((host) => ask("/api/v1/me", { host, token: tokens.page })));
    expect(answers.map(({ status }) => status)).toEqual(wrong.map(() => 421));
    expect(answers.every(({ text }) => text === "turned away\n")).toBe(true);
  });
});

describe("what is told", () => {
  it("is free or busy, and nothing of anybody else: no canary in any page, feed, error or header", async () => {
    nextMinute();
    const feed = `/feed/${tokens.feed}`;
    const paths = [
      ...routes.map((route) => addressOf(route, tokens.feed)),
      "/api/v1/availability?what=pool&pool=M&from=2027-01-04&to=2027-01-15",
      `/api/v1/availability?what=pool&pool=${CANARY.toLowerCase()}&from=2027-01-04&to=2027-01-15`,
      "/api/v1/availability?what=room",
      ...["room/A", "room/B", "room/X", "pool/M", "availability/M", "pool/Z"].map((name) => `${feed}/${name}.ics`),
      "/",
      "/index.html",
      "/no-such-page",
    ];
    for (const path of paths) {
      const method = path === "/api/v1/feeds" ? "POST" : "GET";
      const { text, headers } = await ask(path, { method, token: tokens.page });
      expect([path, `${text}${JSON.stringify(headers)}`.includes(CANARY)]).toEqual([path, false]);
    }
    const runs = await ask("/api/v1/runs", { token: tokens.page });
    expect(JSON.parse(runs.text)).toEqual([
      { date: "2027-01-04", daypart: "VM", title: "Draaien", run: "R", room: "A", learners: 10 },
    ]);
  });

  it("never allows another site, never is kept where it must not be, and never names the token", async () => {
    nextMinute();
    for (const path of ["/api/v1/me", "/api", "/nothing", `/feed/${tokens.feed}/runs.ics`]) {
      const { headers, text } = await ask(path, { token: tokens.page });
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["cache-control"]).toMatch(/^(no-store|private, no-cache)$/);
      expect(text.includes(tokens.page) || text.includes(tokens.feed)).toBe(false);
    }
  });

  it("keeps to what a link shows", async () => {
    nextMinute();
    const me = JSON.parse((await ask("/api/v1/me", { token: tokens.other })).text) as { pools: []; rooms: [] };
    expect([me.pools, me.rooms]).toEqual([[], []]);
    const pool = "/api/v1/availability?what=pool&pool=M&from=2027-01-04&to=2027-01-15";
    expect((await ask(pool, { token: tokens.other })).status).toBe(404);
    expect((await ask("/api/v1/runs", { token: tokens.other })).text).toBe("[]");
  });

  it("looks alike for a token that is wrong and a page that is not there", async () => {
    nextMinute();
    const wrong = await ask(`/feed/${newToken()}/runs.ics`);
    const unknown = await ask("/nothing/at/all");
    expect([wrong.status, wrong.text]).toEqual([unknown.status, unknown.text]);
  });
});

describe("guessing", () => {
  it("ends after ten wrong tokens in a minute, and a good one does not get through either until it is over", async () => {
    nextMinute();
    const statuses: number[] = [];
    for (let guess = 0; guess < 12; guess++) statuses.push((await ask(`/feed/${newToken()}/runs.ics`)).status);
    expect(statuses).toEqual([...Array<number>(10).fill(404), 429, 429]);
    expect((await ask(`/feed/${tokens.feed}/runs.ics`)).status).toBe(429);
    nextMinute();
    expect((await ask(`/feed/${tokens.feed}/runs.ics`)).status).toBe(200);
  });

  it("is against 256 bits of chance", () => {
    const many = new Set(Array.from({ length: 1000 }, newToken));
    expect(many.size).toBe(1000);
    expect([...many].every((token) => Buffer.from(token, "base64url").length === 32)).toBe(true);
  });
});

it("revoking ends a link with the next call", async () => {
  nextMinute();
  expect((await ask("/api/v1/me", { token: tokens.page })).status).toBe(200);
  admission.replace(links.filter(({ id }) => id !== "page"));
  expect((await ask("/api/v1/me", { token: tokens.page })).status).toBe(401);
  admission.replace(links);
});

it("a range that is no range is answered with what would be one", async () => {
  nextMinute();
  const { status, text } = await ask("/api/v1/availability?what=room&from=2027-02-30&to=2027-01-01", {
    token: tokens.page,
  });
  expect(status).toBe(400);
  expect(text).toContain("JJJJ-MM-DD");
  expect(parseDay("2027-02-30")).toBeNull();
});
