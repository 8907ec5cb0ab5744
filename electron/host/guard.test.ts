import { describe, expect, it } from "vitest";
import { judge } from "./guard.ts";
import type { Caller } from "./guard.ts";

const PORT = 4711;
const fine: Caller = {
  method: "POST",
  host: "127.0.0.1:4711",
  origin: "http://127.0.0.1:4711",
  fetchSite: "same-origin",
};
const status = (changes: Partial<Caller>) => judge({ ...fine, ...changes }, PORT)?.status ?? "passes";

const OTHER_HOSTS = [
  undefined,
  "",
  "127.0.0.1",
  "localhost",
  "127.0.0.1:4712",
  "127.0.0.1:04711",
  "127.0.0.1:4711 ",
  " 127.0.0.1:4711",
  "127.0.0.1:4711.",
  "localhost.:4711",
  "LOCALHOST:4711",
  "localhost:4711@evil.example",
  "evil.example",
  "evil.example:4711",
  "127.0.0.1.evil.example:4711",
  "localhost.evil.example:4711",
  "127.0.0.1:4711.evil.example",
  "127.0.0.1:4711/evil",
  "127.0.0.1:4711#evil",
  "127.0.0.1:4711,evil.example",
  "127.0.0.1.nip.io:4711",
  "a.localhost:4711",
  "0.0.0.0:4711",
  "0:4711",
  "127.1:4711",
  "127.0.1:4711",
  "127.0.0.2:4711",
  "2130706433:4711",
  "0x7f000001:4711",
  "0177.0.0.1:4711",
  "[::1]:4711",
  "[::ffff:127.0.0.1]:4711",
  "::1",
  "http://127.0.0.1:4711",
  "192.168.1.10:4711",
  "dagdeel",
  "dagdeel:4711",
  "null",
  "file://",
  "127.0.0.1:4711\u0000",
];

describe("the guard before all routes", () => {
  it("lets our own page ask and tell", () => {
    expect(status({})).toBe("passes");
    expect(status({ host: "localhost:4711", origin: "http://localhost:4711" })).toBe("passes");
    expect(status({ fetchSite: undefined })).toBe("passes");
    expect(status({ method: "GET", origin: undefined, fetchSite: "none" })).toBe("passes");
  });

  it.each(OTHER_HOSTS)("turns away the Host %j", (host) => {
    expect(status({ host })).toBe(421);
    expect(status({ host, method: "GET", origin: undefined })).toBe(421);
    expect(status({ host, origin: `http://${host}` })).toBe(421);
  });

  it.each([
    undefined,
    "null",
    "",
    "http://127.0.0.1",
    "http://127.0.0.1:4712",
    "https://127.0.0.1:4711",
    "http://localhost:4711",
    "http://evil.example",
    "http://127.0.0.1:4711.evil.example",
    "http://127.0.0.1:4711/",
    "app://dagdeel",
  ])("turns away a change from Origin %j", (origin) => {
    expect(status({ origin })).toBe(403);
  });

  it("turns away a question from another origin too", () => {
    expect(status({ method: "GET", origin: "http://evil.example" })).toBe(403);
  });

  it.each(["cross-site", "same-site", "none", "other"])("turns away a change with Sec-Fetch-Site %s", (fetchSite) => {
    expect(status({ fetchSite })).toBe(403);
  });

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", ""])("turns away method %j", (method) => {
    expect(status({ method })).toBe(405);
  });
});
