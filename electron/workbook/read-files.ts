import type { Rows } from "#shared/import/sheet.ts";
import { readCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import { WorkbookError, wrong } from "./workbook-error.ts";

/** A file as it was read: its name, perhaps with folders before it, and its bytes. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Rows by the name of their file or sheet. */
export type Tables = ReadonlyMap<string, Rows>;

const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 50;
const TEXTS = new Set(["csv", "tsv", "txt"]);
const WORKBOOKS = new Set(["xlsx", "xlsm", "xls", "xlsb", "ods"]);

/** Is this a file that may hold tables, by its name? Hidden files and the lock files of spreadsheets are not. */
export function mayHoldTables(name: string): boolean {
  return !/^[.~]/.test(baseOf(name)) && (TEXTS.has(endOf(name)) || WORKBOOKS.has(endOf(name)));
}

/**
 * Reads CSV files, a table each, or where there are none the workbooks, a table per sheet. Other files are passed over.
 * @throws WorkbookError naming each file that cannot be read, or that there is no table at all
 */
export async function readFiles(files: readonly NamedFile[]): Promise<Tables> {
  const candidates = files.filter(({ name }) => mayHoldTables(name));
  const texts = candidates.filter(({ name }) => TEXTS.has(endOf(name)));
  const chosen = texts.length > 0 ? texts : candidates;
  if (chosen.length === 0) throw new WorkbookError([wrong(files[0]?.name ?? "?", "no-tables")]);
  const large = chosen.filter(({ bytes }) => isTooLarge(bytes.length));
  if (large.length > 0) throw new WorkbookError(large.map(({ name, bytes }) => tooLarge(name, bytes.length)));
  const tables = new Map<string, Rows>();
  const issues = [];
  for (const file of chosen) {
    const read = await readFile(file);
    if ("code" in read) issues.push(read);
    else for (const [name, rows] of read) tables.set(tables.has(name) ? file.name : name, rows);
  }
  if (issues.length > 0) throw new WorkbookError(issues);
  return tables;
}

/** The issue of a file that is larger than is read. */
export function tooLarge(name: string, bytes: number) {
  return wrong(baseOf(name), "file-too-large", { megabytes: Math.ceil(bytes / MEGABYTE), most: MOST_MEGABYTES });
}

/** Is a file of so many bytes larger than is read? */
export function isTooLarge(bytes: number): boolean {
  return bytes > MOST_MEGABYTES * MEGABYTE;
}

async function readFile({ name, bytes }: NamedFile): Promise<Tables | ReturnType<typeof wrong>> {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (zipped || !TEXTS.has(endOf(name))) {
    if (!zipped) return wrong(baseOf(name), "not-a-workbook");
    try {
      // Loaded only here: most campuses come as CSV, and the reader of workbooks is large.
      const { readSheets } = await import("./xlsx.ts");
      return await readSheets(bytes);
    } catch {
      return wrong(baseOf(name), "not-a-workbook");
    }
  }
  const text = decode(bytes);
  if (text === null) return wrong(baseOf(name), "not-text");
  const rows = readCsv(text);
  if ("code" in rows) return wrong(baseOf(name), rows.code, {}, rows.row);
  return new Map([[baseOf(name).replace(/\.[^.]*$/, ""), rows]]);
}

function endOf(name: string): string {
  return /\.([^.]*)$/.exec(name)?.[1].toLowerCase() ?? "";
}

function baseOf(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? name;
}
