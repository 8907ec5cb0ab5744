import fc from "fast-check";
import { expect, test } from "vitest";
import type { Tables } from "#renderer/stores/tables.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { cellsOf, clipboardOf, sortedIds, textRows } from "./rows.ts";
import { stepFrom } from "./step.ts";

const NOTHING: Tables = {
  table: "rooms",
  page: "table",
  drafts: new Map(),
  issues: new Map(),
  problem: null,
  sending: 0,
  order: null,
  sorted: null,
};

test("what is copied is what is pasted", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", '"', "\t", "\n", ";", "=", " x") }).map((it) => it.trim());
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([width, height]) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
  fc.assert(
    fc.property(rows, (given) => {
      fc.pre(given.at(-1)!.some((cell) => cell !== ""));
      expect(cellsOf(clipboardOf(given))).toEqual(given);
    }),
  );
});

test("a spreadsheet ends its text with a line break", () => {
  expect(cellsOf("a\tb\r\nc\t\r\n")).toEqual([
    ["a", "b"],
    ["c", ""],
  ]);
  expect(cellsOf('"een\nregel"\t2')).toEqual([["een\nregel", "2"]]);
});

test("what was typed stands over what is there; new rows stand last, and a search keeps both", () => {
  const drafts = new Map<string, Readonly<Record<string, string>>>([
    ["b", { capacity: "99" }],
    ["+1", { code: "NIEUW" }],
  ]);
  const rows = textRows(tinyCampus(), { ...NOTHING, drafts }, "");
  expect(rows.map(({ id }) => id)).toEqual(["a", "b", "ab", "c", "+1"]);
  expect(rows[1].texts[3]).toBe("99");
  expect([...rows[1].typed]).toEqual(["capacity"]);
  expect(textRows(tinyCampus(), { ...NOTHING, drafts }, "lab").map(({ id }) => id)).toEqual(["b", "c", "+1"]);
});

test("keys walk within the table", () => {
  const shape = { rows: 3, columns: 2 };
  expect(stepFrom("ArrowDown", false, { row: 2, column: 0 }, shape)).toEqual({ row: 2, column: 0 });
  expect(stepFrom("End", true, { row: 0, column: 0 }, shape)).toEqual({ row: 2, column: 1 });
  expect(stepFrom("x", false, { row: 0, column: 0 }, shape)).toBeNull();
});

test("rows are put in order by a column, numbers as numbers, blanks last; one that came since stands at the end", () => {
  const row = (id: string, text: string) => ({ id, texts: [text], typed: new Set<string>() });
  const rows = [row("a", "L10"), row("b", ""), row("c", "L9"), row("d", "l11")];
  expect(sortedIds(rows, 0, false)).toEqual(["c", "a", "d", "b"]);
  expect(sortedIds(rows, 0, true)).toEqual(["d", "a", "c", "b"]);
  const campus = tinyCampus();
  const ids = [...campus.rooms.keys()];
  const order = ids.slice(1).reverse();
  expect(textRows(campus, { ...NOTHING, order }, "").map(({ id }) => id)).toEqual([...order, ids[0]]);
});
