import type { Kind } from "#shared/import/columns.ts";
import type { Issue, Place } from "#shared/import/issue.ts";
import type { Findings } from "./findings.ts";
import type { Asked } from "./question.ts";

/** What is known of the year a plan is for, to read dates without a year and weeks by. Days since 1970. */
export interface Horizon {
  readonly first: number;
  readonly last: number;
}

/** A cell on its way: where it stands, what may be noted, refused or asked about it. */
export interface CellAsking {
  readonly kind: Kind;
  readonly place: Place;
  readonly found: Findings;
  readonly horizon: Horizon | null;
  /** What the other cells of the column say of the order of day and month. */
  readonly order: "day-first" | "month-first" | "unclear";
}

/** Refuses a cell: the reader that comes after would take it, or say less of what is wrong. */
export class Refusal {
  readonly code: string;
  readonly values: Issue["values"];

  constructor(code: string, values: Issue["values"] = {}) {
    this.code = code;
    this.values = values;
  }
}

/** Takes a text for another, and tells. */
export function taken(asking: CellAsking, code: string, was: string, now: string): string {
  asking.found.note(asking.place, code, { was, now });
  return now;
}

/** Puts a question about a column, or about one value of it; null is a refusal until it is answered. */
export function askAbout(
  { place, found }: CellAsking,
  code: string,
  about: { readonly value?: string; readonly values?: Asked["values"]; readonly options: readonly string[] },
): string | null {
  const { value, values = {}, options } = about;
  return found.ask({
    id: [code, place.table, place.column, ...(value === undefined ? [] : [value])].join(" "),
    code,
    table: place.table,
    at: place.at ?? "",
    values: { column: place.column, item: place.value, ...values },
    options,
    proposal: options[0],
  });
}
