import fc from "fast-check";
import { expect, test } from "vitest";
import { guarded, unguarded } from "./formula-guard.ts";

const signs = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", "a", "1", " ");
const texts = fc.oneof(fc.string({ unit: signs, maxLength: 6 }), fc.string({ unit: "binary", maxLength: 20 }));

test("a guarded text begins no formula, and comes back as it was", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/);
      expect(unguarded(guarded(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ["'=1+1", "''=1+1"],
  ["-5", "'-5"],
  ["'s morgens", "'s morgens"],
  ["a=b", "a=b"],
  ["", ""],
])("%j is written as %j", (text, cell) => expect(guarded(text)).toBe(cell));
