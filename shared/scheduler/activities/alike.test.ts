import { expect, test } from "vitest";
import { alikeOf } from "./alike.ts";

test("every activity stands once, among those of its kind", () => {
  const { from, of } = alikeOf({ count: 6, kinds: 4, kindOf: Int32Array.of(2, 0, 2, 3, 0, 2) });
  expect([...from]).toEqual([0, 2, 2, 5, 6]);
  expect([...of]).toEqual([1, 4, 0, 2, 5, 3]);
});
