import type { RawBook, RawSheet } from "#shared/import/raw.ts";
import { textSheet } from "#shared/import/raw.ts";
import { ArchiveFault } from "./archive/archive-fault.ts";
import { checkArchive } from "./archive/check-archive.ts";
import { LIMITS } from "./archive/limits.ts";
import type { CampusClock } from "./calendar/read-calendar.ts";
import { readCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import { isZip, otherArchive, otherKind } from "./other-kinds.ts";
import { WorkbookError, wrong } from "./workbook-error.ts";

/** A file as it was read: its name, perhaps with folders before it, and its bytes. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 50;
const TEXTS = new Set(["csv", "tsv", "txt"]);
const WORKBOOKS = new Set(["xlsx", "xlsm", "xls", "xlsb", "ods", "numbers"]);

/** Is this a file that may hold tables, by its name? Hidden files and the lock files of spreadsheets are not. */
export function mayHoldTables(name: string): boolean {
  return !/^[.~]/.test(baseOf(name)) && (TEXTS.has(endOf(name)) || WORKBOOKS.has(endOf(name)));
}

/** Is this a calendar, by its name? */
export function isCalendar(name: string): boolean {
  return !/^[.~]/.test(baseOf(name)) && endOf(name) === "ics";
}

/** Is this a timetable of ITC-2007 or of FET, by its name? */
function isTimetable(name: string): boolean {
  return /^(ctt|ectt|fet)$/.test(endOf(name));
}

/**
 * Reads CSV files, a table each, or where there are none the workbooks, a table per sheet, or else the calendars, by
 * the clock of the campus, or one timetable of ITC-2007 or FET. Other files are passed over.
 * @throws WorkbookError naming each file that cannot be read, or that there is no table at all
 */
export async function readFiles(files: readonly NamedFile[], clock?: CampusClock): Promise<RawBook> {
  const candidates = files.filter(({ name }) => mayHoldTables(name));
  const texts = candidates.filter(({ name }) => TEXTS.has(endOf(name)));
  const tables = texts.length > 0 ? texts : candidates;
  const chosen = tables.length > 0 ? tables : files.filter(({ name }) => isCalendar(name) || isTimetable(name));
  if (chosen.length === 0) throw new WorkbookError([wrong(files[0]?.name ?? "?", "no-tables")]);
  const large = chosen.filter(({ bytes }) => isTooLarge(bytes.length));
  if (large.length > 0) throw new WorkbookError(large.map(({ name, bytes }) => tooLarge(name, bytes.length)));
  if (chosen.every(({ name }) => isCalendar(name)))
    return { sheets: [], calendars: await readCalendars(chosen, clock) };
  if (tables.length === 0) return readTimetable(chosen);
  const sheets: RawSheet[] = [];
  const issues = [];
  for (const file of chosen) {
    const read = await readFile(file);
    if ("code" in read) issues.push(read);
    else for (const sheet of read) sheets.push(isThere(sheets, sheet) ? { ...sheet, name: file.name } : sheet);
  }
  if (issues.length > 0) throw new WorkbookError(issues);
  return { sheets };
}

/** The issue of a file that is larger than is read. */
export function tooLarge(name: string, bytes: number) {
  return wrong(baseOf(name), "file-too-large", { megabytes: Math.ceil(bytes / MEGABYTE), most: MOST_MEGABYTES });
}

/** Is a file of so many bytes larger than is read? */
export function isTooLarge(bytes: number): boolean {
  return bytes > MOST_MEGABYTES * MEGABYTE;
}

/** @throws WorkbookError where there is anything beside the one timetable */
async function readTimetable([{ name, bytes }, ...others]: readonly NamedFile[]): Promise<RawBook> {
  if (others.length > 0) throw new WorkbookError(others.map((other) => wrong(baseOf(other.name), "one-timetable")));
  if (endOf(name) === "fet") {
    const { readFet } = await import("./timetabling/read-fet.ts");
    return readFet(baseOf(name), bytes);
  }
  const text = decode(bytes);
  if (text === null) throw new WorkbookError([wrong(baseOf(name), "not-text")]);
  const { readCtt } = await import("./timetabling/read-ctt.ts");
  return readCtt(baseOf(name), text);
}

async function readCalendars(files: readonly NamedFile[], clock?: CampusClock): Promise<RawBook["calendars"]> {
  if (!clock) throw new WorkbookError(files.map(({ name }) => wrong(baseOf(name), "calendar-alone")));
  // Loaded only here, for files of another kind have no need of it.
  const { readCalendar } = await import("./calendar/read-calendar.ts");
  return files.map(({ name, bytes }) => readCalendar(baseOf(name), bytes, clock));
}

async function readFile({ name, bytes }: NamedFile): Promise<readonly RawSheet[] | ReturnType<typeof wrong>> {
  const base = baseOf(name);
  const other = otherKind(bytes, endOf(name));
  if (other) return wrong(base, other);
  if (isZip(bytes)) return readWorkbook(base, bytes);
  const text = decode(bytes);
  if (text === null) return wrong(base, "not-text");
  const rows = readCsv(text);
  if ("code" in rows) return wrong(base, rows.code, {}, rows.row);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > LIMITS.cells) return wrong(base, "too-many-cells", { most: LIMITS.cells });
  return [textSheet(base.replace(/\.[^.]*$/, ""), rows)];
}

async function readWorkbook(name: string, bytes: Uint8Array): Promise<readonly RawSheet[] | ReturnType<typeof wrong>> {
  try {
    const archive = checkArchive(bytes);
    const other = otherArchive(archive);
    if (other) return wrong(name, other);
    // Loaded only here: most campuses come as CSV, and the reader of workbooks is large.
    const { readSheets } = await import("./sheets.ts");
    return await readSheets(bytes, archive);
  } catch (error) {
    if (error instanceof ArchiveFault) return wrong(name, error.code, error.values, 0, error.part);
    return wrong(name, "not-a-workbook");
  }
}

function isThere(sheets: readonly RawSheet[], { name }: RawSheet): boolean {
  return sheets.some((sheet) => sheet.name === name);
}

function endOf(name: string): string {
  return /\.([^.]*)$/.exec(name)?.[1].toLowerCase() ?? "";
}

function baseOf(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? name;
}
