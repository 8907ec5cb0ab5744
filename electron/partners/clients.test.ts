import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import type { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as small from "#shared/testing/small-campus.ts";
import { hashOf, newAdmission, newToken } from "./admission.ts";
import { partnerRoutes } from "./partner-routes.ts";
import { startPartnerServer } from "./server.ts";
import type { PartnerServer } from "./server.ts";
import { newStreams } from "./streams.ts";

const token = newToken();
const admission = newAdmission(Date.now);
const routes = partnerRoutes({
  document: () => ({ campus: small.smallCampus({}), revision: 1, at: "2027-01-04T07:00:00Z" }),
  today: () => "2027-01-04",
  ask: async () => ({ done: true, value: [] }),
});
let server: PartnerServer;

beforeAll(async () => {
  const scope = { machines: null, roomTypes: null, runs: true, asks: true };
  const expires = new Date(Date.now() + 3_600_000).toISOString();
  admission.replace([{ id: "page", partner: "P", purpose: "page", scope, expires, hash: hashOf(token) }]);
  server = await startPartnerServer(
    { address: "127.0.0.1", port: 0, publicName: "", tls: null },
    { admission, routes, streams: newStreams(), bundle: new Map(), onVisit: () => {}, now: Date.now },
    { headersTimeout: 400, requestTimeout: 800, keepAliveTimeout: 400, connectionsCheckingInterval: 50 },
  );
});
afterAll(() => server.close());

/** A connection that is never heard of again but by what it sends; it may be cut at any time. */
async function caller(localAddress = "127.0.0.1"): Promise<Socket> {
  const socket = connect({ port: server.port, host: "127.0.0.1", localAddress });
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

/** What a connection is told until it is cut. */
async function untilCut(socket: Socket): Promise<string> {
  let told = "";
  socket.setEncoding("utf8").on("data", (piece: string) => (told += piece));
  if (!socket.closed) await new Promise((resolve) => socket.once("close", resolve));
  return told;
}

/** The status of an ordinary call. */
function status(localAddress = "127.0.0.1"): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { Cookie: `dagdeel-partner-${server.port}=${token}` };
    const sent = request(
      { host: "127.0.0.1", port: server.port, path: "/api/v1/me", localAddress, headers, agent: false },
      (response) => {
        response.resume().on("end", () => resolve(response.statusCode ?? 0));
      },
    );
    sent.on("error", reject).end();
  });
}

const head = (method: string, more: string) =>
  `${method} /api/v1/requests HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nOrigin: http://127.0.0.1:${server.port}\r\nCookie: dagdeel-partner-${server.port}=${token}\r\n${more}`;

/** Sends a byte now and then, for as long as it is let. */
async function drip(socket: Socket, first: string): Promise<void> {
  socket.write(first);
  while (!socket.closed && socket.writable) {
    socket.write("a");
    await pause(40);
  }
}

describe("while others misbehave, a call is answered", () => {
  const BAD: Readonly<Record<string, (socket: Socket) => unknown>> = {
    "says nothing": () => {},
    "sends its headers a byte at a time": (socket) => drip(socket, "GET / HTTP/1.1\r\nX-Slow: "),
    "sends its body a byte at a time": (socket) =>
      drip(socket, `${head("POST", "Content-Type: application/json\r\nContent-Length: 9000\r\n\r\n")}{`),
    "stops in the middle of its headers": (socket) => socket.end("GET / HTTP/1.1\r\nHos"),
    "stops in the middle of its body": (socket) =>
      socket.end(`${head("POST", "Content-Type: application/json\r\nContent-Length: 900\r\n\r\n")}{`),
    "sends what is not HTTP": (socket) => socket.write(Buffer.from([0, 255, 22, 3, 1, 13, 10, 13, 10, 0, 200])),
    "sends 64 KB of headers": (socket) => socket.write(`GET / HTTP/1.1\r\nX-Big: ${"b".repeat(65_536)}\r\n\r\n`),
    "says two lengths": (socket) => socket.write(head("POST", "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcde")),
    "goes away at once": (socket) => socket.resetAndDestroy(),
  };

  it.each(Object.entries(BAD))("one that %s is cut off", async (_, misbehave) => {
    const callers = await Promise.all(Array.from({ length: 12 }, () => caller()));
    const cuts = callers.map(untilCut);
    for (const socket of callers) void misbehave(socket);
    expect(await Promise.all(Array.from({ length: 8 }, () => status()))).toEqual(Array(8).fill(200));
    const told = (await Promise.all(cuts)).join("");
    expect(told).not.toContain("HTTP/1.1 200");
    expect(told).not.toContain(token);
  });

  it("one that sends more than 16 KB is told so", async () => {
    const socket = await caller();
    const told = untilCut(socket);
    const body = `"${"c".repeat(20_000)}"`;
    socket.write(`${head("POST", `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`)}${body}`);
    expect(await told).toMatch(/^HTTP\/1\.1 400 .*16 KB/s);
    expect(await status()).toBe(200);
  });
});

it("an address that holds every connection it can get leaves some for others", async () => {
  const callers = await Promise.all(Array.from({ length: 290 }, () => caller("127.0.0.2")));
  const left = () => callers.filter((socket) => !socket.closed && !socket.readableEnded).length;
  await expect.poll(left).toBe(200);
  expect(await Promise.all(Array.from({ length: 20 }, () => status()))).toEqual(Array(20).fill(200));
  for (const socket of callers) socket.destroy();
});
