import { key } from "#shared/domain/codes.ts";
import type { CampusTable, CodedTable } from "./columns.ts";
import { englishFor } from "./headers.ts";
import type { Sheet } from "./sheet.ts";
import { cellOf } from "./sheet.ts";
import { nearestAmong } from "./suggest.ts";

/** The tables that others name the codes of. */
const CODED: readonly CodedTable[] = ["dayparts", "partners", "rooms", "machines", "instructors", "courses", "runs"];

/** Which codes there are and how their own table writes them, gathered before any reference is read. */
export interface Codes {
  /** Codes of a table as written there, by their `key`. */
  readonly of: { readonly [T in CodedTable]: ReadonlyMap<string, string> };
  /** The nearest code of a table to one that is unknown, or blank. */
  readonly near: { readonly [T in CodedTable]: (code: string) => string };
  /** Kinds of the sessions of a run, by the keys of run and kind. */
  readonly kinds: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Tables that are missing or cannot be read: of them no code is called unknown. */
  readonly unread: ReadonlySet<CampusTable>;
}

/** Gathers the codes of all tables; of a code that stands in its table twice the first. */
export function gatherCodes(sheets: ReadonlyMap<CampusTable, Sheet>): Codes {
  const of = Object.fromEntries(CODED.map((table) => [table, codesIn(table, sheets.get(table))])) as Codes["of"];
  const near = Object.fromEntries(CODED.map((table) => [table, nearestAmong(of[table].values())])) as Codes["near"];
  const kinds = new Map<string, Map<string, string>>();
  for (const { cells } of sheets.get("sessions")?.rows ?? []) {
    const sessions = sheets.get("sessions")!;
    const [run, kind] = [key(cellOf(sessions, cells, "run")), cellOf(sessions, cells, "kind")];
    const known = kinds.get(run) ?? new Map<string, string>();
    if (kind !== "" && !known.has(key(kind))) known.set(key(kind), kind);
    kinds.set(run, known);
  }
  const unread = new Set([...CODED, "sessions" as const].filter((table) => !sheets.has(table)));
  return { of, near, kinds, unread };
}

/** A code as its own table writes it, or undefined; of a day-part also by its Dutch name. */
export function findCode(codes: Codes, table: CodedTable, code: string): string | undefined {
  const known = codes.of[table];
  const found = known.get(key(code));
  if (found !== undefined || table !== "dayparts") return found;
  return known.get(key(englishFor("dayparts", "code", code) ?? ""));
}

/** The code that a cell of the table's own code column gives: a day-part's Dutch name becomes its code. */
export function ownCode(table: CampusTable, cell: string): string {
  const english = table === "dayparts" ? englishFor(table, "code", cell) : undefined;
  return english === undefined || key(english) === key(cell) ? cell : english;
}

function codesIn(table: CodedTable, sheet: Sheet | undefined): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { cells } of sheet?.rows ?? []) {
    const code = ownCode(table, cellOf(sheet!, cells, "code"));
    if (code !== "" && !codes.has(key(code))) codes.set(key(code), code);
  }
  return codes;
}
