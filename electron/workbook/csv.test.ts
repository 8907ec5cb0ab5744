import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText, readCsv } from "./csv.ts";

const ROWS = [
  ["key", "value"],
  ["name", 'De "grote", lange; naam | hier'],
  ["weekdays", "1;2;3;4;5"],
];

/** Rows with another separator, all quoted. */
function separated(by: string, end: string): string {
  return ROWS.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(by)).join(end);
}

test.each([",", ";", "\t", "|"])("separator %j with each line end", (separator) => {
  for (const end of ["\n", "\r\n", "\r"]) {
    expect(readCsv(separated(separator, end))).toEqual(ROWS);
    expect(readCsv(separated(separator, end) + end)).toEqual(ROWS);
  }
});

test.each(["sep=;\r\n", "SEP=;\n", '"sep=;"\r'])("a first line %j tells the separator", (line) =>
  expect(readCsv(`${line}a;b,c\n1;2,3`)).toEqual([
    ["a", "b,c"],
    ["1", "2,3"],
  ]),
);

test("the header tells the separator, though lists below hold more of another", () =>
  expect(readCsv("key,value\nweekdays,1;2;3;4;5\nx,1;2;3\n")).toEqual([
    ["key", "value"],
    ["weekdays", "1;2;3;4;5"],
    ["x", "1;2;3"],
  ]));

test("cells stay text: zeros, dates and formulas are not understood", () =>
  expect(readCsv("a,b,c\n007,2026-09-01,=1+1")).toEqual([
    ["a", "b", "c"],
    ["007", "2026-09-01", "=1+1"],
  ]));

test.each([
  ['a,b\n"x,2\n3,4', { code: "open-quote", row: 2 }],
  ['a,b\n1,2\n"x"y,4', { code: "text-after-quote", row: 3 }],
  ['a,b\n"een\r\ntwee",2\n"x" ,4', { code: "text-after-quote", row: 3 }],
  ['"a', { code: "open-quote", row: 1 }],
])("quotes that do not match are refused: %j", (text, trouble) => expect(readCsv(text)).toEqual(trouble));

test("a quote within a cell is a sign like any other", () =>
  expect(readCsv('a,b\n12" scherm,2')).toEqual([
    ["a", "b"],
    ['12" scherm', "2"],
  ]));

test("what is written reads back (1,000 tables)", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "é", ",", ";", '"', "\n", "\r", " ", "'", "=", "\t"),
    maxLength: 8,
  });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc
        .array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 })
        .map((rows) => [Array.from({ length: width }, (_, at) => `column ${at}`), ...rows]),
    );
  fc.assert(
    fc.property(table, (rows) => {
      expect(readCsv(csvText(rows))).toEqual(rows);
    }),
    { numRuns: 1000 },
  );
});
