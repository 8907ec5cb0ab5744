import { isoDate, parseDay } from "#shared/domain/calendar.ts";
import type { Issue } from "./issue.ts";

const EPOCH = parseDay("1970-01-01") ?? 0;
const DAY_MS = 86_400_000;

/** A cell as a spreadsheet holds it, before anything of it is understood. */
export type RawCell = string | number | boolean | null | SpecialCell;

/** A cell that is more than its value. */
export type SpecialCell =
  /** A date, perhaps with a time: milliseconds since 1970 as if the campus were in UTC; before 1900 a time of day alone. */
  | { readonly is: "date"; readonly at: number }
  /** An error such as `#N/B`. */
  | { readonly is: "error"; readonly text: string }
  /** A formula with the value it last had; null where it has none. Formulas are never worked out. */
  | { readonly is: "formula"; readonly value: RawCell };

/** Cells that are merged; all counts from 0, ends included. */
export interface RawMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of a workbook, or a CSV file. */
export interface RawSheet {
  readonly name: string;
  /** Rows from the first of the sheet on, blank ones too. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Is it a text file? There the number of cells of a row counts. */
  readonly isText: boolean;
  readonly hidden: boolean;
  readonly merges: readonly RawMerge[];
  /** Places of hidden rows and columns, from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Does a filter stand on it? Then hidden rows are those it passes over. */
  readonly filtered: boolean;
  /** Do cells below the header have a colour of their own? */
  readonly coloured: boolean;
}

/** When an iCalendar file is busy: nothing else of it is kept. */
export interface RawCalendar {
  /** Name of the file. */
  readonly name: string;
  /** Busy times in order, apart from one another: minutes since 1970 on the clock of the campus. */
  readonly busy: readonly (readonly [from: number, to: number])[];
  /** Events that take time, and those that are cancelled or marked as free. */
  readonly events: number;
  readonly free: number;
  /** Names of time zones that nobody knows; their times were read on the clock of the campus. */
  readonly unknownZones: readonly string[];
}

/** All that was found in the files. */
export interface RawBook {
  readonly sheets: readonly RawSheet[];
  /** The calendars, where the files are calendars. */
  readonly calendars?: readonly RawCalendar[];
  /** What had no place in the sheets, where they were made of another kind of file. */
  readonly notes?: readonly Issue[];
}

/** A sheet of plain rows of text, such as a CSV file has. */
export function textSheet(name: string, rows: RawSheet["rows"]): RawSheet {
  return {
    name,
    rows,
    isText: true,
    hidden: false,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filtered: false,
    coloured: false,
  };
}

/** The text of a cell as it stands there. */
export function plainText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") {
    if (cell.is === "error") return cell.text;
    return cell.is === "formula" ? plainText(cell.value) : isoDate(EPOCH + Math.floor(cell.at / DAY_MS));
  }
  return typeof cell === "boolean" ? (cell ? "yes" : "no") : String(cell);
}
