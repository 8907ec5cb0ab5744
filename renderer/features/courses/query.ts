import { key } from "#shared/domain/codes.ts";
import type { CourseRow, RunRow } from "./catalogue.ts";

/** What the planner asks of the table. Blank partner and domain mean: any. */
export interface Query {
  readonly text: string;
  readonly state: "all" | "placed" | "unplaced";
  readonly partner: string;
  readonly domain: string;
}

/** No filter. */
export const everything: Query = { text: "", state: "all", partner: "", domain: "" };

/**
 * The courses that answer a query, each with only the runs that do: a text found in the course keeps all its runs, one
 * found only in a run keeps that run. The sums of a course stay those of all its runs.
 */
export function answer(rows: readonly CourseRow[], query: Query): readonly CourseRow[] {
  const wanted = plain(query.text);
  return rows.flatMap((row) => {
    if (query.partner && key(row.course.partner) !== key(query.partner)) return [];
    if (query.domain && key(row.course.domain) !== key(query.domain)) return [];
    const runs = row.runs.filter((run) => query.state === "all" || run.placed === (query.state === "placed"));
    const byCourse = plain(`${row.course.code} ${row.course.title}`).includes(wanted);
    const kept = byCourse ? runs : runs.filter(({ run }) => plain(`${run.code} ${run.cohort}`).includes(wanted));
    if (kept.length === 0 && !(byCourse && query.state === "all")) return [];
    return [kept.length === row.runs.length ? row : { ...row, runs: kept }];
  });
}

/** A row of the table: a course, or one of its runs under it. */
export type Entry =
  | { readonly kind: "course"; readonly row: CourseRow; readonly runs: readonly Entry[] }
  | { readonly kind: "run"; readonly row: RunRow; readonly course: CourseRow };

/** The rows of the table. */
export function entriesOf(rows: readonly CourseRow[]): readonly Entry[] {
  return rows.map((row) => ({
    kind: "course",
    row,
    runs: row.runs.map((run): Entry => ({ kind: "run", row: run, course: row })),
  }));
}

/** The different values of a field, in the order of the alphabet. */
export function valuesOf(rows: readonly CourseRow[], field: "partner" | "domain"): readonly string[] {
  const values = new Map(rows.map(({ course }) => [key(course[field]), course[field]]));
  values.delete("");
  return [...values.values()].sort((one, other) => one.localeCompare(other));
}

/** A text as search compares it: without case and accents. */
function plain(text: string): string {
  return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
