import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { mayHoldTables, readFiles } from "./read-files.ts";
import { WorkbookError } from "./workbook-error.ts";

const csv = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

const tablesIn = async (files: Parameters<typeof readFiles>[0]) =>
  new Map((await readFiles(files)).sheets.map(({ name, rows }) => [name, rows]));

/** What is said of files that cannot be read. */
async function refusal(files: Parameters<typeof readFiles>[0], language: "nl" | "en" = "nl"): Promise<string> {
  const error: unknown = await readFiles(files).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof WorkbookError ? error.said(language) : String(error);
}

test("CSV files are tables by their names, and other files are passed over", async () => {
  const tables = await tablesIn([
    csv("campus/Runs.CSV", "a,b\n1,2"),
    csv("campus/edities.tsv", "a\tb"),
    csv("figures.json", "{}"),
    csv(".~lock.rooms.csv#", "x"),
    csv("~$rooms.xlsx", "x"),
  ]);
  expect([...tables]).toEqual([
    [
      "Runs",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["edities", [["a", "b"]]],
  ]);
});

test("two files of one name in two folders are both there", async () => {
  const tables = await tablesIn([csv("een/runs.csv", "a,b"), csv("twee/runs.csv", "c,d")]);
  expect([...tables.keys()]).toEqual(["runs", "twee/runs.csv"]);
});

test("a workbook gives its sheets with their cells as they are", async () => {
  const rows = [
    ["code", "capacity", "from", "starts", "shortage", "area_m2", null],
    ["007", 12, new Date(Date.UTC(2026, 8, 1)), new Date(Date.UTC(1899, 11, 30, 8, 30)), true, 45.5, null],
    ["B"],
  ];
  const bytes = await writeXlsx({
    sheets: [
      { name: "rooms", rows },
      { name: "klad", rows: [["x"]], hidden: true },
    ],
  });
  const { sheets } = await readFiles([{ name: "campus.xlsx", bytes }]);
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["rooms", false],
    ["klad", true],
  ]);
  expect(sheets[0].rows.map((row) => row.slice(0, 6))).toEqual([
    ["code", "capacity", "from", "starts", "shortage", "area_m2"],
    [
      "007",
      12,
      { is: "date", at: Date.UTC(2026, 8, 1) },
      { is: "date", at: Date.UTC(1899, 11, 30, 8, 30) },
      true,
      45.5,
    ],
    ["B", null, null, null, null, null],
  ]);
});

test("files that cannot be read are each named, with advice, in both languages", async () => {
  const files = [
    csv("campus/runs.csv", 'a,b\n"x,2'),
    { name: "rooms.csv", bytes: new Uint8Array(20) },
    csv("pins.csv", "PK\u0003\u0004 and no more"),
  ];
  expect(await refusal(files)).toBe(
    [
      "runs.csv, rij 2: een aanhalingsteken gaat nergens dicht. Sluit het, of verdubbel het als het bij de tekst hoort.",
      "rooms.csv: dit is geen tekst. Bewaar het als CSV (UTF-8).",
      "pins.csv: het archief van dit werkboek klopt niet. Bewaar het bestand opnieuw als .xlsx in uw rekenblad.",
    ].join("\n"),
  );
  expect(await refusal(files, "en")).toMatch(/^runs.csv, row 2: a quote is never closed\. Close it/);
});

test.each(["campus.xls", "campus.xlsx", "campus.ods"])("%s that is no workbook is refused", async (name) =>
  expect(await refusal([csv(name, "<html>")], "en")).toBe(
    `${name}: this is a web page with the name of a workbook. Open it in your spreadsheet and save it as .xlsx.`,
  ),
);

test("a file of more than 50 MB is refused unread", async () =>
  expect(await refusal([{ name: "runs.csv", bytes: new Uint8Array(50_000_001) }], "en")).toBe(
    "runs.csv: this file has 51 MB, more than 50 MB. Keep only the tables of the campus.",
  ));

test("no table at all", async () => {
  expect(await refusal([csv("lees-mij.md", "x")])).toMatch(
    /^lees-mij.md: hier staat geen enkele tabel van een campus\. Kies/,
  );
  expect(await refusal([])).toMatch(/geen enkele tabel/);
  expect(mayHoldTables("runs.csv") && !mayHoldTables("runs") && !mayHoldTables(".csv")).toBe(true);
});
