import type { Records, Settings } from "#shared/domain/campus.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { Codes } from "./codes.ts";
import { gatherCodes } from "./codes.ts";
import type { CampusTable, FileTable } from "./columns.ts";
import { CAMPUS_TABLES, COLUMNS, MAY_BE_ABSENT } from "./columns.ts";
import { checkCircles, checkOrder, checkPins, checkRooms, checkSessions, locateIn } from "./cross-checks.ts";
import type { Drafts } from "./drafts.ts";
import { recordsOf } from "./drafts.ts";
import { tableNamed } from "./headers.ts";
import type { Issue } from "./issue.ts";
import { fault, ofTable, remark } from "./issue.ts";
import { readSettings } from "./read-settings.ts";
import type { Draft, RowTable } from "./read-table.ts";
import { readTable } from "./read-table.ts";
import type { Rows, Sheet } from "./sheet.ts";
import { sheetOf } from "./sheet.ts";

const ROW_TABLES = Object.keys(COLUMNS) as readonly RowTable[];

/** Rows by the name of their table, or of its file or sheet, in English or in Dutch. */
export type Tables = ReadonlyMap<string, Rows>;

/** What a campus folder says. */
export interface CampusRead {
  /** The campus, where nothing is wrong with it; else null (see `leaveOut`). Its plan is empty: see `readPlan`. */
  readonly lists: CampusLists | null;
  /** Every error, table by table and row by row. */
  readonly issues: readonly Issue[];
  /** What was seen, or left out, without harm. */
  readonly notes: readonly Issue[];
  /** Is something wrong that leaving rows out does not mend: a table, a header, the horizon? */
  readonly blocked: boolean;
  /** Rows read and rows with a faulty cell, of every table that is there. */
  readonly tables: readonly { readonly table: CampusTable; readonly rows: number; readonly faulty: number }[];
  readonly settings: Settings | null;
  readonly drafts: Drafts;
}

/**
 * Reads all tables of a campus. Nothing is guessed: what cannot be taken as it stands is an issue.
 * @param before what was found on the way here: a cell it refuses is not refused again
 */
export function readCampus(tables: Tables, before: readonly Issue[] = []): CampusRead {
  const found: Issue[] = [...before];
  const sheets = sheetsOf(tablesByName(tables, found), found);
  const codes = gatherCodes(sheets);
  const sheet = sheets.get("settings");
  const settings = sheet ? readSettings(sheet, codes, found) : null;
  const drafts = Object.fromEntries(
    ROW_TABLES.map((table) => [table, readRows(table, sheets.get(table), codes, found)]),
  ) as unknown as Drafts;
  const locate = locateIn(sheets);
  checkOrder(drafts, found);
  checkCircles(drafts, locate, found);
  if (sheets.has("sessions")) checkSessions(drafts, codes, locate, found);
  // An issue above the first row is about a table or its header: no row can be left out to mend it.
  const blocked = settings === null || found.some(({ severity, row }) => severity === "error" && row < 2);
  if (settings && !blocked) {
    checkRooms(drafts, settings, locate, found);
    checkPins(drafts, settings, locate, found);
  }
  const { error: issues = [], note: notes = [] } = Object.groupBy(
    inOrder(once(found, before)),
    ({ severity }) => severity,
  );
  const lists = settings && issues.length === 0 ? listsFrom(settings, drafts) : null;
  return { lists, issues, notes, blocked, tables: countsOf(sheets, issues), settings, drafts };
}

/** The lists of a campus from what its tables were read into; its plan is empty. */
export function listsFrom(settings: Settings, drafts: Drafts): CampusLists {
  const tables = Object.fromEntries(ROW_TABLES.map((table) => [table, recordsOf<unknown>(drafts[table])]));
  return { ...tables, settings: [settings], plan: [] } as unknown as CampusLists;
}

/** What was found without second errors about a cell that was refused before it was read. */
function once(found: readonly Issue[], before: readonly Issue[]): readonly Issue[] {
  if (before.length === 0) return found;
  const placeOf = ({ table, row, column }: Issue) => `${table}\n${row}\n${column}`;
  const refused = new Set(before.filter(({ severity, row }) => severity === "error" && row > 1).map(placeOf));
  return found.filter((issue, at) => at < before.length || issue.severity === "note" || !refused.has(placeOf(issue)));
}

/** Sorts what was found by table, in the order of FORMAT.md, and by row. */
function inOrder(found: readonly Issue[]): readonly Issue[] {
  const place = (table: string) => (CAMPUS_TABLES as readonly string[]).indexOf(table);
  return found.toSorted((one, other) => place(one.table) - place(other.table) || one.row - other.row);
}

/** Rows by table; files that are no table are named, and two for one table are refused. */
export function tablesByName(tables: Tables, issues: Issue[]): ReadonlyMap<FileTable, Rows> {
  const found = new Map<FileTable, Rows>();
  const names = new Map<FileTable, string>();
  for (const [name, rows] of tables) {
    const table = tableNamed(name);
    if (!table) issues.push(remark(ofTable(name), "unknown-table"));
    else if (found.has(table))
      issues.push(fault(ofTable(table), "table-twice", { one: names.get(table) ?? "", other: name }));
    else {
      found.set(table, rows);
      names.set(table, name);
    }
  }
  return found;
}

function sheetsOf(rows: ReadonlyMap<FileTable, Rows>, issues: Issue[]): ReadonlyMap<CampusTable, Sheet> {
  const sheets = new Map<CampusTable, Sheet>();
  for (const table of CAMPUS_TABLES) {
    const found = rows.get(table);
    if (!found && !MAY_BE_ABSENT.has(table)) issues.push(fault(ofTable(table), "missing-table"));
    const sheet = found && sheetOf(table, found, issues);
    if (sheet) sheets.set(table, sheet);
  }
  // Without day-parts there are no periods to plan in.
  if (sheets.get("dayparts")?.rows.length === 0) issues.push(fault(ofTable("dayparts"), "empty-table"));
  return sheets;
}

function readRows<T extends RowTable>(
  table: T,
  sheet: Sheet | undefined,
  codes: Codes,
  issues: Issue[],
): readonly Draft<Records[T]>[] {
  return sheet ? readTable(table, sheet, codes, issues) : [];
}

function countsOf(sheets: ReadonlyMap<CampusTable, Sheet>, issues: readonly Issue[]): CampusRead["tables"] {
  return [...sheets].map(([table, { rows }]) => {
    const faulty = new Set(issues.filter((issue) => issue.table === table && issue.row > 1).map(({ row }) => row));
    return { table, rows: rows.length, faulty: faulty.size };
  });
}
