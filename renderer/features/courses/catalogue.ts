import { learnerDaysOf } from "#shared/capacity/left-out.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { Campus, Course, Run } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { isLeftOut } from "#shared/domain/plan.ts";

/** A run as the table shows it. */
export interface RunRow {
  readonly run: Run;
  readonly planned: PlannedRun | null;
  readonly placed: boolean;
  /** Days of the first and the last meeting; null for a run that is not placed. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** Learners × weeks × days per week: what the figures count an unplaced run for (FORMAT.md). */
  readonly learnerDays: number;
}

/** A course with all its runs and what they add up to. */
export interface CourseRow {
  readonly course: Course;
  /** All its runs, or those that answer a query. */
  readonly runs: readonly RunRow[];
  /** How many runs it has, and how many of them are placed, whatever the query. */
  readonly allRuns: number;
  readonly placed: number;
  readonly learners: number;
  readonly learnerDays: number;
}

const known = new WeakMap<Campus, readonly CourseRow[]>();

/** All courses with their runs, in the order of their tables; made once as long as the campus lives. */
export function catalogueOf(campus: Campus): readonly CourseRow[] {
  const before = known.get(campus);
  if (before) return before;
  const runs = Map.groupBy(campus.runs.values(), (run) => key(run.course));
  const rows = [...campus.courses.values()].map((course) =>
    courseRow(course, runs.get(key(course.code)) ?? [], campus),
  );
  known.set(campus, rows);
  return rows;
}

function courseRow(course: Course, runs: readonly Run[], campus: Campus): CourseRow {
  const rows = runs.map((run) => runRow(run, campus.plan.get(key(run.code)) ?? null));
  return {
    course,
    runs: rows,
    allRuns: rows.length,
    placed: rows.filter((row) => row.placed).length,
    learners: sum(rows, (row) => row.run.learners),
    learnerDays: sum(rows, (row) => row.learnerDays),
  };
}

/** One run with what the plan says of it. */
export function runRow(run: Run, planned: PlannedRun | null): RunRow {
  const placed = planned !== null && !isLeftOut(planned);
  const days = placed ? planned.meetings.map((meeting) => meeting.day) : [];
  return {
    run,
    planned,
    placed,
    first: days.length > 0 ? days.reduce((least, day) => Math.min(least, day)) : null,
    last: days.length > 0 ? days.reduce((most, day) => Math.max(most, day)) : null,
    learnerDays: learnerDaysOf(run),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
