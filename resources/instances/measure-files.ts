import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { writeSection } from "#electron/launch/bench-results.mjs";
import { readApart } from "#electron/workbook/read-apart.ts";
import { WorkbookError } from "#electron/workbook/workbook-error.ts";
import type { LargeFile } from "./large-files.ts";
import { largeFiles, ROWS } from "./large-files.ts";

// node resources/instances/measure-files.ts: reads thirty large honest files, each in the process that reads with its limits of
// time and memory, and writes what it took into RESULTS.md. Its memory is told by the least of these limits that it kept to.
const MEGABYTES = [256, 384, 512];
const folder = mkdtempSync(path.join(os.tmpdir(), "dagdeel-files-"));

async function measure({ name, what, make }: LargeFile): Promise<string> {
  const file = path.join(folder, name);
  const bytes = await make();
  writeFileSync(file, bytes);
  let [said, seconds, enough] = ["refused", 0, 0];
  for (enough of MEGABYTES) {
    const begun = process.hrtime.bigint();
    said = await rowsIn(file, enough);
    seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    if (said !== "too-much") break;
  }
  rmSync(file);
  const row = [name, what, (bytes.length / 1e6).toFixed(1), said, seconds.toFixed(2), `≤ ${enough}`].join(" | ");
  process.stdout.write(`${row}\n`);
  return `| ${row} |`;
}

/** The rows of the first sheet, or why there are none. */
async function rowsIn(file: string, megabytes: number): Promise<string> {
  try {
    const { sheets } = await readApart({ path: file }, { megabytes });
    return sheets[0].rows.length === ROWS + 1 ? "all rows" : `${sheets[0].rows.length} rows`;
  } catch (error) {
    if (error instanceof WorkbookError) return error.issues[0].code;
    throw error;
  }
}

const rows: string[] = [];
for (const file of largeFiles()) rows.push(await measure(file));
rmSync(folder, { recursive: true });
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
writeSection("Large files", {
  about: `Commit ${commit}, ${os.cpus()[0]?.model ?? os.arch()}, Node ${process.version}. ${ROWS} rows of eight columns each, read in the process that reads; at most 10 s and 512 MB.`,
  text: ["| file | what | MB | read | seconds | memory (MB) |", "|---|---|---|---|---|---|", ...rows].join("\n"),
});
