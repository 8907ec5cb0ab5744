import { mkdir, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import { FORMATS } from "#shared/feeds/formats.ts";
import { wholePlan } from "#shared/feeds/selection.ts";
import * as small from "#shared/testing/small-campus.ts";
import { publicationFor } from "./calendars/calendar-files.ts";
import type { ExportInput } from "./export-input.ts";
import { formatFiles } from "./format-files.ts";
import { runExport } from "./run-export.ts";

const AT = "2026-11-15T08:30:00.000Z";
const formats = FORMATS.filter((format) => format !== "pdf");
let home = "";
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "safety-"));
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** A campus in which everything has the same name: its own code. */
function campusNamed(names: readonly string[]): Campus {
  const [first] = names;
  const partners = names.map((code) => ({ code, name: code }));
  return small.smallCampus({
    partners,
    rooms: names.map((code) => small.room(code, { name: code })),
    machines: names.map((code) => small.machine(code, { name: code })),
    instructors: names.map((code) => small.instructor(code, { partner: first })),
    courses: names.map((code) => small.course(code, { title: code, partner: code, domain: code })),
    runs: names.map((code) => small.run(code, { course: code })),
    sessions: names.map((code) => small.session(code)),
    plan: names.map((code, at) => {
      const given = { room: code, machines: [{ pool: code, units: 1 }], instructors: [code] };
      return small.met(code, small.meeting(`2027-01-${String(4 + (at % 5)).padStart(2, "0")}`, "VM", given));
    }),
  });
}

const inputOf = (campus: Campus): ExportInput => {
  return { campus, revision: 1, selection: wholePlan(campus), language: "nl", paper: "a4", at: AT };
};

async function filesOf(campus: Campus) {
  const input = inputOf(campus);
  const publication = publicationFor(input, []);
  return (
    await Promise.all(formats.map((format) => formatFiles(format, input, { printPdf: null, publication })))
  ).flat();
}

/** Names that no file may have, in every way that has done harm. */
const HOSTILE = [
  "../x",
  "..\\x",
  "/etc/x",
  "C:\\x",
  "a/../../x",
  "con",
  "NUL.txt",
  ".",
  "..",
  "a\0b",
  "~",
  "a:b",
  "a\nb",
  "x.",
  "-rf",
  "$(x)",
  "%2e%2e%2f",
  "‮gpj",
  "é".repeat(300),
];

it("writes nothing outside the chosen folder, whatever 500 names there are", async () => {
  const names = fc.sample(
    fc
      .tuple(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 12 }), fc.nat())
      .map((parts) => parts.join("")),
    { numRuns: 500, seed: 20_261_124 },
  );
  const folder = join(home, "deep", "chosen");
  await mkdir(folder, { recursive: true });
  const tools = { printPdf: null, told: () => [], remember: () => {} };
  const order = { formats: ["ics", "html", "freebusy", "csv"] as const, folder, everyPartner: false };
  for await (const step of runExport(inputOf(campusNamed([...HOSTILE, ...names])), order, tools))
    expect(step.total).toBe(4);
  const all = await readdir(home, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(4000);
  expect(files.filter((path) => !path.startsWith(`${folder}/`))).toEqual([]);
  expect(files.filter((path) => path.endsWith(".part"))).toEqual([]);
  expect(await readdir(join(folder, "ics"))).toHaveLength(6);
}, 120_000);

describe("cells that a spreadsheet would take for formulas", () => {
  const attacks = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1", '=HYPERLINK("http://x")'];

  it("stand nowhere: not in CSV, and in workbooks neither as text nor as formula", async () => {
    const files = await filesOf(campusNamed(attacks));
    const begins = (cell: string) => /^[=+\-@\t\r]/.test(cell);
    for (const file of files.filter(({ name }) => name.endsWith(".csv"))) {
      const text = "text" in file ? file.text.replace("\ufeff", "") : "";
      // Cells, as any reader of CSV finds them.
      const cells = text.split(/[;,\n]/).map((cell) => cell.replace(/^"/, ""));
      expect(cells.filter(begins)).toEqual([]);
    }
    const workbooks = files.filter(({ name }) => name.endsWith(".xlsx"));
    expect(workbooks).toHaveLength(2);
    for (const file of workbooks) {
      const { sheets } = await readXlsx("bytes" in file ? file.bytes : new Uint8Array());
      const values = sheets.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === "string"));
      expect(values.filter(begins)).toEqual([]);
      expect(sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].filter(({ formula }) => formula))).toEqual([]);
    }
  });
});

it("lets no name put a tag, an attribute or a policy of its own into a page", async () => {
  const attacks = [
    "<script>x()</script>",
    '"><img src=x onerror=x()>',
    "</style><b>",
    "'><a href=javascript:x>",
    "&lt;b&gt;",
  ];
  const pages = (await filesOf(campusNamed(attacks))).filter(({ name }) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(20);
  const known =
    /^(!doctype|html|head|meta|title|link|body|nav|a|main|header|h1|h2|p|ul|li|small|table|caption|thead|tbody|tr|th|td|br|div|b|footer)$/;
  for (const page of pages) {
    const text = "text" in page ? page.text : "";
    const tags = [...text.matchAll(/<\/?([a-z0-9!]+)([^>]*)>/gi)];
    expect(tags.filter(([, name]) => !known.test(name))).toEqual([]);
    expect(tags.filter(([, , rest]) => /\son\w+=|javascript:/i.test(rest.replaceAll(/"[^"]*"/g, '""')))).toEqual([]);
    expect(text.match(/<[^>a-z!/]/gi)).toBeNull();
    expect(tags.filter(([, name]) => name === "a").every(([tag]) => /^<\/a>$|^<a href="[^":]*">$/.test(tag))).toBe(
      true,
    );
  }
});

it("puts every file of an export in its place or leaves what was there, also for a partner called ..", async () => {
  const folder = join(home, "out");
  const tools = { printPdf: null, told: () => [], remember: () => {} };
  const order = { formats: ["csv"] as const, folder, everyPartner: true };
  for await (const step of runExport(inputOf(campusNamed(["..", "A/B"])), order, tools)) expect(step.total).toBe(2);
  expect((await readdir(home)).sort()).toEqual(["out"]);
  expect((await readdir(folder)).sort()).toEqual(["A_B", "_"]);
  expect(await readFile(join(folder, "A_B", "agenda.csv"), "utf8")).toContain("A/B");
});
