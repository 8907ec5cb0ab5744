import fc from "fast-check";
import { expect, it } from "vitest";
import type { Meeting } from "#shared/domain/plan.ts";
import { uidOf } from "./uid.ts";

const meeting = (kind: string, day: number, daypart: string): Meeting => {
  return { kind, day, daypart, room: "L101", machines: [], instructors: [] };
};

it("stays the same over the versions of the program", () => {
  expect(uidOf("T2-001-01", meeting("theorie", 739_905, "VM"))).toMatchInlineSnapshot(`"e9ab2ea2803d8303@dagdeel"`);
});

it("does not change with the room, the machines or the instructors, nor with the case of a code", () => {
  const moved = { ...meeting("THEORIE", 739_905, "vm"), room: "L202", instructors: ["LG001"] };
  expect(uidOf("t2-001-01", moved)).toBe(uidOf("T2-001-01", meeting("theorie", 739_905, "VM")));
});

it("tells 100,000 meetings apart", () => {
  const seen = new Set<string>();
  for (let run = 0; run < 100; run++)
    for (let day = 0; day < 250; day++)
      for (const part of ["VM", "NM"])
        for (const kind of ["theorie", "praktijk"]) seen.add(uidOf(`T2-${run}`, meeting(kind, 739_800 + day, part)));
  expect(seen.size).toBe(100_000);
});

it("holds nothing but hexadecimal digits before the at sign, whatever the codes are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (run, kind) => {
      expect(uidOf(run, meeting(kind, 1, "VM"))).toMatch(/^[0-9a-f]{16}@dagdeel$/);
    }),
  );
});
