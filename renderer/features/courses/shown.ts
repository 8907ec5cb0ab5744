import { key } from "#shared/domain/codes.ts";
import type { Selected } from "#renderer/stores/selection.ts";
import type { CourseRow } from "./catalogue.ts";
import type { Entry } from "./query.ts";
import { entriesOf } from "./query.ts";

/** What an entry is known by in the table; a course and a run may have the same code. */
export function idOfEntry(entry: Entry): string {
  return entry.kind === "course" ? `course ${entry.row.course.code}` : `run ${entry.row.run.code}`;
}

/** The course or run that the selection is about, a meeting's run included; null where it is about neither. */
export function shownOf(catalogue: readonly CourseRow[], selected: Selected | null): Entry | null {
  if (selected?.what === "course") {
    const row = catalogue.find(({ course }) => key(course.code) === key(selected.code));
    return row ? entriesOf([row])[0] : null;
  }
  const run = selected?.what === "run" ? selected.code : selected?.what === "meeting" ? selected.run : null;
  if (run === null) return null;
  for (const course of catalogue) {
    const row = course.runs.find((one) => key(one.run.code) === key(run));
    if (row) return { kind: "run", row, course };
  }
  return null;
}
