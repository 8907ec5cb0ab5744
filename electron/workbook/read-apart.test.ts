import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { readApart } from "./read-apart.ts";
import type { Source } from "./messages.ts";
import { WorkbookError } from "./workbook-error.ts";
import { writeTables } from "./write-folder.ts";

const home = mkdtempSync(join(tmpdir(), "dagdeel-workbook-"));
afterAll(() => rmSync(home, { recursive: true }));

/** A process's program of our own. */
function program(text: string): URL {
  const path = join(home, `${readdirSync(home).length}.mjs`);
  writeFileSync(path, text);
  return pathToFileURL(path);
}

/** What is said where reading is refused. */
async function refusal(source: Source, limits?: Parameters<typeof readApart>[1]): Promise<string> {
  return readApart(source, limits).then(
    () => "read",
    (error: unknown) => (error instanceof WorkbookError ? error.said("nl") : String(error)),
  );
}

test("a folder and files are read in a process of their own", async () => {
  await writeTables(
    join(home, "campus"),
    new Map([
      [
        "partners",
        [
          ["code", "name"],
          ["A", "=1"],
        ],
      ],
    ]),
  );
  const book = await readApart({ path: join(home, "campus") });
  expect(book.sheets.map(({ name, rows }) => [name, rows])).toEqual([
    [
      "partners",
      [
        ["code", "name"],
        ["A", "=1"],
      ],
    ],
  ]);
  const files = [{ name: "partners.csv", bytes: readFileSync(join(home, "campus/partners.csv")) }];
  expect(await readApart({ files })).toEqual(book);
  expect(await readApart({ path: join(home, "campus/partners.csv") })).toEqual(book);
});

test("what cannot be read is said as it is without a process", async () => {
  expect(await refusal({ path: join(home, "nergens") })).toMatch(
    /nergens: deze map of dit bestand is er niet\. Kijk de naam na\.$/,
  );
  mkdirSync(join(home, "leeg"));
  expect(await refusal({ path: join(home, "leeg") })).toMatch(/^leeg: hier staat geen enkele tabel/);
});

test("reading that takes too long is stopped", async () => {
  const endless = program("for (;;);");
  expect(await refusal({ path: "traag" }, { program: endless, seconds: 0.3 })).toBe(
    "traag: het lezen duurde langer dan 0.3 seconden en is gestopt. Bewaar alleen de tabellen van de campus.",
  );
});

test("reading that takes too much memory is stopped, and the program goes on", async () => {
  const greedy = program("const all = []; for (;;) all.push(new Array(1e6).fill(1));");
  expect(await refusal({ path: "groot" }, { program: greedy, megabytes: 64, seconds: 60 })).toMatch(
    /^groot: het lezen vroeg te veel geheugen/,
  );
});

test("a process that leaves without an answer is no answer", async () => {
  expect(await refusal({ path: "weg" }, { program: program("process.exit(3)") })).toMatch(
    /^weg: dit bestand kan niet gelezen worden \(exit 3\)/,
  );
});

test("writing leaves whole files and nothing else behind", async () => {
  const folder = join(home, "uit");
  await writeTables(folder, new Map([["pins", [["run"], ["R1"]]]]));
  expect(await writeTables(folder, new Map([["pins", [["run"], ["R2"]]]]))).toBe(1);
  expect(readdirSync(folder)).toEqual(["pins.csv"]);
  expect(readFileSync(join(folder, "pins.csv"), "utf8")).toBe("run\r\nR2\r\n");
  mkdirSync(join(folder, "runs.csv"));
  await expect(writeTables(folder, new Map([["runs", [["code"]]]]))).rejects.toThrow(/EISDIR|EEXIST|ENOTEMPTY|EPERM/);
  expect(readdirSync(folder).sort()).toEqual(["pins.csv", "runs.csv"]);
});
