import { readFile, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { RawBook } from "#shared/import/raw.ts";
import type { Tables } from "#shared/import/read-campus.ts";
import { plainText } from "#shared/import/raw.ts";
import type { CampusClock } from "./calendar/read-calendar.ts";
import type { NamedFile } from "./read-files.ts";
import { isCalendar, isTooLarge, mayHoldTables, readFiles, tooLarge } from "./read-files.ts";
import { WorkbookError, wrong } from "./workbook-error.ts";

/** Reads the tables of a campus folder or a plan folder as they stand there, cell by cell. @throws WorkbookError */
export async function readFolder(path: string): Promise<Tables> {
  const { sheets } = await readBook(path);
  return new Map(sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(plainText))]));
}

/** Reads the files of a folder, or one file. @throws WorkbookError */
export async function readBook(path: string, clock?: CampusClock): Promise<RawBook> {
  const paths = await pathsIn(path);
  if (paths.length === 0) throw new WorkbookError([wrong(basename(path), "no-tables")]);
  return readFiles(await Promise.all(paths.map(load)), clock);
}

async function pathsIn(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    const names = files.filter((name) => mayHoldTables(name) || isCalendar(name));
    return names.sort().map((name) => join(path, name));
  } catch (error) {
    throw new WorkbookError([
      wrong(path, whyNot(error) === "ENOENT" ? "missing-folder" : "unreadable-file", { why: whyNot(error) }),
    ]);
  }
}

async function load(path: string): Promise<NamedFile> {
  try {
    const { size } = await stat(path);
    if (isTooLarge(size)) throw new WorkbookError([tooLarge(path, size)]);
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError([wrong(basename(path), "unreadable-file", { why: whyNot(error) })]);
  }
}

function whyNot(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "?";
}
