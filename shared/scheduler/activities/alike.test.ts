import { expect, test } from "vitest";
import { alikeOf } from "./alike.ts";

test("every activity stands once, among those of its kind", () => {
  const { from, of } = alikeOf({ count: 6, kinds: 4, kindOf: Int32Array.of(2, 0, 2, 3, 0, 2) });
  expect([...from]).toEqual([0, 2, 2, 5, 6]);
  expect([...of]).toEqual([1, 4, 0, 2, 5, 3]);
});

test("kinds of more than one prevail where more than half belongs to them", () => {
  const prevails = (...kindOf: number[]) =>
    alikeOf({ count: kindOf.length, kinds: 5, kindOf: Int32Array.from(kindOf) }).prevails;
  expect(prevails(0, 0, 1, 1, 2)).toBe(true);
  expect(prevails(0, 0, 1, 2)).toBe(false);
  expect(prevails()).toBe(false);
});
