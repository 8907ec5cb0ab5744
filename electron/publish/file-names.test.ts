import fc from "fast-check";
import { expect, it } from "vitest";
import { fileNamesFor } from "./file-names.ts";

it.each([
  ["L101+202", "L101+202"],
  ["T2-001-01", "T2-001-01"],
  ["Café 1", "Café_1"],
  ["../etc/passwd", "__etc_passwd"],
  ["a/b\\c", "a_b_c"],
  ["CON", "_CON"],
  ["nul.x", "_nul.x"],
  ["...", "_"],
  ["", "_"],
])("makes a name of %j: %s", (code, name) => {
  expect(fileNamesFor([code])).toEqual([name]);
});

it("tells apart what would be the same name", () => {
  expect(fileNamesFor(["a/b", "a\\b", "A_B"])).toEqual(["a_b", "a_b~2", "A_B~3"]);
});

it("gives safe, different and repeatable names to any codes", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 200 })), (codes) => {
      const names = fileNamesFor(codes);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(codes.length);
      expect(names.every((name) => /^[^./\\][^/\\:*?"<>|\0]*$/.test(name) && Buffer.byteLength(name) < 220)).toBe(true);
      expect(fileNamesFor(codes)).toEqual(names);
    }),
  );
});
