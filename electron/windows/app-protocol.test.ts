import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileFor, isOurPage } from "./app-protocol.ts";
import type { Bundle } from "./bundle.ts";

const page = { file: "/page/index.html", type: "text/html" };
const script = { file: "/page/assets/main-1a2b.js", type: "text/javascript" };
const bundle: Bundle = new Map([
  ["/index.html", page],
  ["/assets/main-1a2b.js", script],
]);

const TRICKS = [
  "app://dagdeel/%2e%2e/%2e%2e/etc/passwd",
  "app://dagdeel/../../etc/passwd",
  "app://dagdeel/assets/..%2f..%2fetc/passwd",
  "app://dagdeel/assets\\..\\..\\etc\\passwd",
  "app://dagdeel/assets/%5c..%5cmain-1a2b.js",
  "app://dagdeel//assets/main-1a2b.js",
  "app://dagdeel/assets//main-1a2b.js",
  "app://dagdeel/assets/main-1a2b.js/",
  "app://dagdeel/assets/main-1a2b.js%00",
  "app://dagdeel/assets/main-1a2b.js%00.png",
  "app://dagdeel/assets/MAIN-1a2b.js",
  "app://dagdeel/Assets/main-1a2b.js",
  "app://dagdeel/assets/main-1a2b.j%73",
  "app://dagdeel/assets/main-1a2b.js.map",
  "app://dagdeel/package.json",
  "app://dagdeel/__proto__",
  "app://dagdeel/constructor",
  "app://dagdeel//server/share/x",
  "app://dagdeel/C:/Windows/win.ini",
  `app://dagdeel/${"a".repeat(100_000)}`,
  "app://evil/index.html",
  "app://dagdeel.evil/index.html",
  "app://dagdeel:80/index.html",
  "app://user@dagdeel.evil/index.html",
  "app:/index.html",
  "app:index.html",
  "file:///page/index.html",
  "http://dagdeel/index.html",
  "not an address",
  "",
];

describe("the page's own scheme", () => {
  it("serves what is listed", () => {
    expect(fileFor("app://dagdeel/", bundle)).toBe(page);
    expect(fileFor("app://dagdeel/index.html", bundle)).toBe(page);
    expect(fileFor("app://dagdeel/assets/main-1a2b.js", bundle)).toBe(script);
    expect(fileFor("app://dagdeel/assets/main-1a2b.js?v=1", bundle)).toBe(script);
  });

  it.each(TRICKS)("serves nothing for %j", (url) => {
    expect(fileFor(url, bundle)).toBeNull();
  });

  it("serves nothing but listed files, whatever the path", () => {
    const part = fc.constantFrom(
      "..",
      "%2e%2e",
      ".",
      "assets",
      "main-1a2b.js",
      "index.html",
      "\\",
      "%5c",
      "%00",
      "",
      "C:",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const found = fileFor(`app://dagdeel/${parts.join("/")}`, bundle);
        expect([page, script, null]).toContain(found);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an address of our page", () => {
  it("is told by its parts, not by its beginning", () => {
    expect(isOurPage("app://dagdeel/")).toBe(true);
    expect(isOurPage("app://dagdeel/#week")).toBe(true);
    for (const url of [
      "app://dagdeel.evil.example/",
      "app://dagdeel@evil.example/",
      "app://dagdeel:1/",
      "app://dagdeel/other.html",
      "app://evil/",
      "https://dagdeel/",
      "javascript:alert(1)//app://dagdeel/",
      "file:///dagdeel/",
      "data:text/html,x",
      "about:blank",
      "",
    ])
      expect(isOurPage(url)).toBe(false);
  });
});
