import fc from "fast-check";
import { expect, it } from "vitest";
import { rounded, share } from "./rounding.ts";

it.each([
  [0.25, 1, 0.2],
  [0.75, 1, 0.8],
  [1312.25, 1, 1312.2],
  [1312.75, 1, 1312.8],
  [1 / 32, 4, 0.0312],
  [3 / 32, 4, 0.0938],
  [0.15, 1, 0.1],
  [0.35, 1, 0.3],
  [1.00005, 4, 1.0001],
])("rounds %d to %d decimals: %d, ties to even", (value, decimals, expected) => {
  expect(rounded(value, decimals)).toBe(expected);
});

it("never moves a number by more than half of its last digit", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 2000 }), (part, whole) => {
      expect(Math.abs(rounded(part / whole, 4) - part / whole)).toBeLessThanOrEqual(0.00005 + 1e-9);
    }),
  );
});

it("gives 0 as a share of nothing", () => {
  expect(share(0, 0)).toBe(0);
});
