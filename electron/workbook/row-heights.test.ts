import { readXlsx } from "hucre/xlsx";
import { expect, it, test } from "vitest";
import { rowHeight } from "./row-heights.ts";
import { writeWorkbook } from "./write-xlsx.ts";

test.each([
  ["", null],
  ["Lassen", null],
  ["Lassen\nL-01 theorie", 30],
  ["Halfautomatisch voor beginners", 30],
  ["x".repeat(45), 45],
  ["kort ".repeat(9).trim(), 45],
  ["x\n".repeat(100), 409],
])("%j in a column of 22 characters is %s points high", (text, height) =>
  expect(rowHeight([{ text, width: 22 }])).toBe(height),
);

it("is set in a workbook for rows and a header that wrap, and for no others", async () => {
  const bytes = await writeWorkbook([
    {
      name: "rooster",
      columns: [
        { header: "een kop die lang is", width: 8, holds: "lines" },
        { header: "nr", width: 4 },
      ],
      rows: [
        ["a", "een tekst die nergens breekt"],
        ["a\nb\nc", 2],
      ],
    },
  ]);
  const { sheets } = await readXlsx(bytes);
  const heights = [0, 1, 2].map((row) => sheets[0].rowDefs?.get(row)?.height ?? null);
  expect(heights).toEqual([45, null, 45]);
});
