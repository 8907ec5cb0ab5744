import { looksPersonal } from "./personal.ts";

/** What is wrong with a cell, a row or a table: place, value, and what would be right. */
export interface Issue {
  /** An error keeps the import back; a note says what was seen or left out. */
  readonly severity: "error" | "note";
  /** Key of `ISSUE_TEXTS`. */
  readonly code: string;
  /** Name of the table, or of the file where it is no table. */
  readonly table: string;
  /** Row of the file, 1 is the header; 0 where the issue is about the table as a whole. */
  readonly row: number;
  /** Column as the file writes it; blank where the issue is about the row or the table. */
  readonly column: string;
  readonly value: string;
  /** The cell as a workbook names it, such as `Edities!C14`; left off for text files. */
  readonly at?: string;
  /** Values the message and the advice name, such as `suggestion`. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Where in the files something stands. */
export type Place = Pick<Issue, "table" | "row" | "column" | "value" | "at">;

const LONGEST_SHOWN = 80;

/** An issue about a table as a whole. */
export function ofTable(table: string): Place {
  return { table, row: 0, column: "", value: "" };
}

/** An issue that keeps the row, or the table, from being imported. */
export function fault(place: Place, code: string, values: Issue["values"] = {}): Issue {
  return issue("error", place, code, values);
}

/** An issue that only tells. */
export function remark(place: Place, code: string, values: Issue["values"] = {}): Issue {
  return issue("note", place, code, values);
}

/** A text fit to be shown: on one line, not too long, and never an e-mail address or a national number. */
export function shown(text: string): string {
  if (looksPersonal(text)) return "…";
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}

function issue(severity: Issue["severity"], place: Place, code: string, values: Issue["values"]): Issue {
  const told = Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? shown(value) : value]);
  return {
    severity,
    code,
    table: shown(place.table),
    row: place.row,
    column: shown(place.column),
    value: shown(place.value),
    ...(place.at ? { at: shown(place.at) } : {}),
    values: Object.fromEntries(told),
  };
}
