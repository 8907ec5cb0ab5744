import fc from "fast-check";
import { expect, test } from "vitest";
import type { Stretch } from "./event-times.ts";
import { merged, without } from "./stretches.ts";

const stretch = fc.tuple(fc.nat(60), fc.nat(12)).map(([from, length]): Stretch => [from, from + length]);
const stretches = fc.array(stretch, { maxLength: 8 });
const minutesOf = (all: readonly Stretch[]) =>
  new Set(all.flatMap(([from, to]) => Array.from({ length: to - from }, (_, minute) => from + minute)));

test("what is taken away is gone minute by minute, and the rest stands in order, each minute once", () => {
  fc.assert(
    fc.property(stretches, stretches, (some, others) => {
      const left = without(some, others);
      expect(minutesOf(left)).toEqual(minutesOf(some).difference(minutesOf(others)));
      expect(merged(left)).toEqual(left);
      expect(minutesOf(merged(some))).toEqual(minutesOf(some));
    }),
  );
});
