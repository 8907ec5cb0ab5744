import { createServer as createPlain } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer as createSecure } from "node:https";
import type { AddressInfo } from "node:net";
import { enterSchema } from "#shared/contract/partner-api.ts";
import { answerFile } from "#electron/host/answers.ts";
import { cookieIn } from "#electron/host/session.ts";
import type { Bundle } from "#electron/windows/bundle.ts";
import { findInBundle } from "#electron/windows/bundle.ts";
import { PAGE_HEADERS } from "#electron/windows/headers.ts";
import type { Admission } from "./admission.ts";
import { hostNames, turnAway } from "./gate.ts";
import { newLimit } from "./limits.ts";
import type { ServedLink, ServerTask } from "./messages.ts";
import { readBody } from "./read-body.ts";
import type { Answer, Route } from "./routes.ts";
import { NOT_FOUND, problem } from "./routes.ts";
import type { Streams } from "./streams.ts";

/** What the server needs beside its task. */
export interface ServerNeeds {
  readonly admission: Admission;
  readonly routes: readonly Route[];
  readonly streams: Streams;
  readonly bundle: Bundle;
  readonly onVisit: (link: ServedLink) => void;
  /** In ms. */
  readonly now: () => number;
}

/** The page on its port. */
export interface PartnerServer {
  readonly port: number;
  close(): Promise<void>;
}

const MINUTE = 60_000;
const BAD_TOKENS = 10;
const CALLS = 1200;

/** Connections at once, and how many of them one address may hold: whoever keeps them open leaves some for others. */
const CONNECTIONS = 300;
const CONNECTIONS_OF_ONE = 200;

/** How long a client may take, in ms, and how often that is looked at; by default Node looks every half a minute. */
export interface Patience {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
  readonly connectionsCheckingInterval: number;
}
const PATIENCE: Patience = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
};

/**
 * Serves the partner page, its calls and its feeds. Nothing here writes: not to the plan, not to the file.
 * @throws the system's error where the port is taken or the certificate is none
 */
export async function startPartnerServer(
  task: Pick<ServerTask, "address" | "port" | "publicName" | "tls">,
  { admission, routes, streams, bundle, onVisit, now }: ServerNeeds,
  patience = PATIENCE,
): Promise<PartnerServer> {
  const badTokens = newLimit(BAD_TOKENS, MINUTE, now);
  const calls = newLimit(CALLS, MINUTE, now);
  const scheme = task.tls ? "https" : "http";
  let names: ReadonlySet<string> = new Set();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
    response.setHeader("Cache-Control", "no-store");
    const { method = "", headers } = request;
    const status = turnAway(
      { method, host: headers.host, origin: headers.origin, fetchSite: headers["sec-fetch-site"]?.toString() },
      names,
      scheme,
    );
    if (status) return send(request, response, { ...NOT_FOUND, status, body: "turned away\n" });
    const [path, query = ""] = (request.url ?? "/").split("?", 2);
    const cookie = cookieIn(headers.cookie, cookieName()) ?? "";
    if (path === "/api/v1/enter" && method === "POST") return enter(request, response);
    if (path === "/api/v1/events" && method === "GET") {
      const link = admission.byToken(cookie, "page");
      return link ? streams.open(link, response) : send(request, response, UNKNOWN);
    }
    const found = routeOf(path, method === "HEAD" ? "GET" : method);
    if (!found) return sendFile(request, response, path);
    const { route, parts } = found;
    if (!route) return send(request, response, { ...NOT_FOUND, status: 405, body: "wrong method\n" });
    const who = request.socket.remoteAddress ?? "";
    if (route.needs === "feed" && badTokens.isFull(who)) return send(request, response, TOO_OFTEN);
    const link =
      route.needs === "page"
        ? admission.byToken(cookie, "page")
        : route.needs === "feed"
          ? admission.byToken(parts[0], "feed")
          : null;
    if (route.needs === "page" && !link) return send(request, response, UNKNOWN);
    if (route.needs === "feed" && !link) {
      badTokens.take(who);
      return send(request, response, NOT_FOUND);
    }
    if (link && !calls.take(link.id)) return send(request, response, TOO_OFTEN);
    if (link) onVisit(link);
    const body = route.method === "POST" ? await readBody(request) : null;
    if (body === undefined) return send(request, response, BAD_BODY);
    const key = headers["idempotency-key"]?.toString() ?? "";
    return send(request, response, await route.answer({ parts, query: new URLSearchParams(query), body, key, link }));
  }

  async function enter(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const who = request.socket.remoteAddress ?? "";
    if (badTokens.isFull(who)) return send(request, response, TOO_OFTEN);
    const { data } = enterSchema.safeParse(await readBody(request));
    const link = data && admission.byToken(data.token, "page");
    if (!link) {
      badTokens.take(who);
      return send(request, response, UNKNOWN);
    }
    // The cookie is the token itself, out of reach of scripts: the page opens again after the server was started anew.
    const left = Math.floor((Date.parse(link.expires) - now()) / 1000);
    const secure = task.tls ? "; Secure" : "";
    response.setHeader(
      "Set-Cookie",
      `${cookieName()}=${data.token}; Path=/; Max-Age=${left}; HttpOnly; SameSite=Strict${secure}`,
    );
    return send(request, response, { ...NOT_FOUND, status: 204, body: "" });
  }

  /** The route of a path and method; null in its place where the path has others only. */
  function routeOf(path: string, method: string) {
    const there = routes.filter((route) => route.path.test(path));
    const route = there.find((one) => one.method === method) ?? null;
    const parts = there[0] && decoded(there[0].path.exec(path)?.slice(1) ?? []);
    return parts ? { route, parts } : null;
  }

  /** The page and what it is made of; the planner's own page is not among it. */
  async function sendFile(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const isPage = path === "/";
    const isPart = path.startsWith("/assets/");
    const file = isPage || isPart ? findInBundle(bundle, isPage ? "/partner.html" : path) : null;
    return file && request.method === "GET" ? answerFile(response, file) : send(request, response, NOT_FOUND);
  }

  const cookieName = () => `dagdeel-partner-${portOf(server)}`;
  const limits = { maxHeaderSize: 8192, ...patience };
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch(() => response.destroy());
  };
  const server = task.tls
    ? createSecure({ ...limits, cert: task.tls.certificate, key: task.tls.key, minVersion: "TLSv1.2" }, onRequest)
    : createPlain(limits, onRequest);
  server.maxConnections = CONNECTIONS;
  limitByAddress(server, CONNECTIONS_OF_ONE);
  await listen(server, task.port, task.address);
  names = hostNames(task, portOf(server));
  return {
    port: portOf(server),
    close: () =>
      new Promise((resolve) => {
        streams.closeAll();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const UNKNOWN = problem(
  401,
  "Deze link is niet juist, verlopen of ingetrokken.",
  "This link is wrong, expired or revoked.",
);
const TOO_OFTEN = problem(429, "Te vaak na elkaar. Wacht een minuut.", "Too often in a row. Wait a minute.");
const BAD_BODY = problem(400, "Stuur JSON van hoogstens 16 KB.", "Send JSON of at most 16 KB.");

function send(request: IncomingMessage, response: ServerResponse, { status, type, body, headers }: Answer): void {
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  const isSame = status === 200 && headers?.ETag !== undefined && isKnown(request, headers);
  response.writeHead(isSame ? 304 : status, { "Content-Type": type });
  response.end(isSame || request.method === "HEAD" ? undefined : body);
}

/** Has the caller this very text already? An ETag goes before a date (RFC 9110, 13.2.2). */
function isKnown({ headers }: IncomingMessage, answer: Readonly<Record<string, string>>): boolean {
  const etags = headers["if-none-match"];
  if (etags !== undefined) return etags.split(",").some((etag) => etag.trim().replace(/^W\//, "") === answer.ETag);
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return since >= Date.parse(answer["Last-Modified"] ?? "");
}

function decoded(parts: readonly string[]): readonly string[] | null {
  try {
    return parts.map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** Turns away connections of an address that has so many already. */
function limitByAddress(server: Server, most: number): void {
  const held = new Map<string, number>();
  server.on("connection", (socket) => {
    const who = socket.remoteAddress ?? "";
    const count = (held.get(who) ?? 0) + 1;
    if (count > most) {
      socket.destroy();
      return;
    }
    held.set(who, count);
    socket.once("close", () => {
      const left = (held.get(who) ?? 1) - 1;
      if (left > 0) held.set(who, left);
      else held.delete(who);
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function listen(server: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
