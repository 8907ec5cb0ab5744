import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fault, ofTable, remark } from "./issue.ts";
import { ISSUE_TEXTS, sayIssue, sayWhatIsWrong } from "./say-issue.ts";

const place = { table: "runs", row: 58, column: "learners", value: "2o" };

test("an issue says its place, its value and its advice", () => {
  const issue = fault(place, "not-a-number", { item: "2o", suggestion: "20" });
  expect(sayIssue(issue, "nl")).toBe('runs, rij 58, "learners": "2o" is geen getal. Misschien 20?');
  expect(sayIssue(issue, "en")).toBe('runs, row 58, "learners": "2o" is not a number. Maybe 20?');
  expect(sayWhatIsWrong(issue, "nl")).toBe('"2o" is geen getal. Misschien 20?');
});

test("a place is as exact as is known", () => {
  expect(sayIssue(fault(ofTable("runs"), "missing-table"), "en")).toMatch(/^runs: this/);
  expect(sayIssue(fault({ ...place, column: "" }, "cell-count"), "en")).toMatch(/^runs, row 58: /);
  expect(sayIssue(fault({ ...place, row: 0 }, "blank"), "en")).toMatch(/^runs, "learners": /);
});

test("a value cannot be taken for a place to fill in", () => {
  expect(sayIssue(fault(place, "not-a-number", { item: "{{row}}" }), "en")).toContain('"{{row}}"');
});

test("values are shown on one line and not too long", () => {
  const { values } = remark(place, "unknown-key", { item: `a\n\t b${"c".repeat(200)}` });
  expect(values.item).toMatch(/^a bc+…$/);
  expect(String(values.item)).toHaveLength(80);
});

test("every code that the program gives has its words in both languages", () => {
  const workbook = join(import.meta.dirname, "../../electron/workbook");
  const rooms = [import.meta.dirname, join(import.meta.dirname, "prepare"), workbook, join(workbook, "archive")];
  const source = rooms
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    // What is wrong with XML that is no workbook has its own words (see xml-error.ts).
    .filter((path) => /(?<!\.test)\.ts$/.test(path) && !path.endsWith("read-xml.ts"))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const given = [
    ...source.matchAll(
      /(?:fault|remark|Fault|wrong|refuse|tell|note|Refusal|taken|change)\([^"()]*(?:\([^()]*\)[^"()]*)*"([a-z][a-z-]+)"/g,
    ),
  ];
  const codes = new Set(given.map(([, code]) => code).filter((code) => code.includes("-")));
  expect(codes.size).toBeGreaterThan(30);
  expect([...codes].filter((code) => !(code in ISSUE_TEXTS))).toEqual([]);
});

test("every text is a sentence, and names the same values in both languages", () => {
  const names = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();
  const odd = Object.entries(ISSUE_TEXTS).filter(([, { nl, en }]) => {
    const sentences = [nl, en].every((text) => /[.?]$/.test(text));
    return !sentences || names(nl).join() !== names(en).join();
  });
  expect(odd).toEqual([]);
});
