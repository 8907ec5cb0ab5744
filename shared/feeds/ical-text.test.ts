import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeText, foldLine, joinLines } from "./ical-text.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;

it("escapes what RFC 5545 gives a meaning", () => {
  expect(escapeText("Lassen; basis, deel 1\\2")).toBe("Lassen\\; basis\\, deel 1\\\\2");
});

it.each(["a\nb", "a\r\nb", "a\rb", "a\u2028b", "a\u0085b"])("writes a line break in %j as \\n", (text) => {
  expect(escapeText(text)).toBe("a\\nb");
});

it("drops control characters and mends broken surrogates", () => {
  expect(escapeText("a\u0000b\u0007c\td\ud800")).toBe("abc\td\ufffd");
});

it("folds at 75 octets, never within a character, and unfolds to the same line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const line = `SUMMARY:${escapeText(text)}`;
      const folded = foldLine(line);
      const parts = folded.split("\r\n");
      for (const part of parts) expect(octets(part)).toBeLessThanOrEqual(75);
      for (const part of parts.slice(1)) expect(part.startsWith(" ")).toBe(true);
      expect(folded.replaceAll("\r\n ", "")).toBe(line);
      expect(new TextDecoder("utf-8", { fatal: true }).decode(new TextEncoder().encode(folded))).toBe(folded);
    }),
    { numRuns: 200 },
  );
});

it("lets no text begin a line of its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("\r\n", "\n", "\r"), (before, ending) => {
      const text = joinLines([`SUMMARY:${escapeText(`${before}${ending}ATTENDEE:mailto:x@y.be`)}`]);
      const lines = text.split("\r\n").slice(0, -1);
      expect(lines.filter((line) => !line.startsWith(" "))).toHaveLength(1);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    }),
  );
});
