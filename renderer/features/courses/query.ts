import { key } from "#shared/domain/codes.ts";
import type { CourseRow, RunRow } from "./catalogue.ts";

/** What the planner asks of the table. Blank partner and domain mean: any. */
export interface Query {
  readonly text: string;
  readonly state: "all" | "placed" | "unplaced";
  readonly partner: string;
  readonly domain: string;
  readonly sort: SortBy;
  readonly descending: boolean;
}

/** The columns the table can be sorted by. */
export type SortBy = "code" | "title" | "domain" | "partner" | "runs" | "unplaced" | "learners" | "learnerDays";

/** No filter, in the order of the codes. */
export const everything: Query = {
  text: "",
  state: "all",
  partner: "",
  domain: "",
  sort: "code",
  descending: false,
};

const columns: { readonly [C in SortBy]: (row: CourseRow) => string | number } = {
  code: (row) => row.course.code,
  title: (row) => row.course.title,
  domain: (row) => row.course.domain,
  partner: (row) => row.course.partner,
  runs: (row) => row.runs.length,
  unplaced: (row) => row.runs.length - row.placed,
  learners: (row) => row.learners,
  learnerDays: (row) => row.learnerDays,
};

const collator = new Intl.Collator("nl-BE", { numeric: true, sensitivity: "base" });

/**
 * The courses that answer a query, sorted, each with only the runs that do: a text found in the course keeps all its
 * runs, one found only in a run keeps that run. The sums of a course stay those of all its runs.
 */
export function answer(rows: readonly CourseRow[], query: Query): readonly CourseRow[] {
  const wanted = plain(query.text);
  const found = rows.flatMap((row) => {
    if (query.partner && key(row.course.partner) !== key(query.partner)) return [];
    if (query.domain && key(row.course.domain) !== key(query.domain)) return [];
    const runs = row.runs.filter((run) => inState(run, query.state));
    const byCourse = wanted === "" || plain(`${row.course.code} ${row.course.title}`).includes(wanted);
    const kept = byCourse ? runs : runs.filter((run) => plain(`${run.run.code} ${run.run.cohort}`).includes(wanted));
    const holds = kept.length > 0 || (byCourse && query.state === "all");
    return holds ? [kept.length === row.runs.length ? row : { ...row, runs: kept }] : [];
  });
  const column = columns[query.sort];
  return found.sort((one, other) => {
    const order = compare(column(one), column(other)) || compare(one.course.code, other.course.code);
    return query.descending ? -order : order;
  });
}

/** A line of the table as it stands on screen: a course, or one of its runs below it. */
export type Line =
  | { readonly kind: "course"; readonly id: string; readonly row: CourseRow; readonly open: boolean }
  | {
      readonly kind: "run";
      readonly id: string;
      readonly row: RunRow;
      readonly course: CourseRow;
      readonly place: number;
    };

/** The lines of the table: the runs of a course stand below it where it is open. */
export function linesOf(rows: readonly CourseRow[], open: ReadonlySet<string>): readonly Line[] {
  return rows.flatMap((row): Line[] => {
    const isOpen = open.has(row.course.code);
    const head: Line = { kind: "course", id: row.course.code, row, open: isOpen };
    if (!isOpen) return [head];
    return [
      head,
      ...row.runs.map((run, index): Line => ({
        kind: "run",
        id: run.run.code,
        row: run,
        course: row,
        place: index + 1,
      })),
    ];
  });
}

function inState(run: RunRow, state: Query["state"]): boolean {
  return state === "all" || run.placed === (state === "placed");
}

/** A text as search compares it: without case and accents. */
function plain(text: string): string {
  return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return collator.compare(String(one), String(other));
}
