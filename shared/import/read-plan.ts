import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Meeting, PlannedRun } from "#shared/domain/plan.ts";
import { MAY_BE_ABSENT } from "./columns.ts";
import type { Issue } from "./issue.ts";
import { fault, ofTable } from "./issue.ts";
import type { PlanRow } from "./plan-rows.ts";
import { readMeeting, readUnplaced } from "./plan-rows.ts";
import type { Tables } from "./read-campus.ts";
import { tablesByName } from "./read-campus.ts";
import { sheetOf } from "./sheet.ts";

/** What a plan folder says. */
export interface PlanRead {
  /**
   * The plan as it stands there, a record per run in the order they come; codes that the campus does not know are kept
   * as written, for rule H1 to name.
   */
  readonly planned: readonly PlannedRun[];
  /** Runs of which nothing is unreadable or unknown: what can be imported. */
  readonly sound: readonly PlannedRun[];
  /** What cannot be read. */
  readonly issues: readonly Issue[];
  /** Codes that the campus does not know: a plan with one breaks H1. */
  readonly unknown: readonly Issue[];
  readonly notes: readonly Issue[];
}

const PLAN_TABLES = ["meetings", "unplaced"] as const;

/** Does a folder hold a plan? */
export function holdsPlan(tables: Tables): boolean {
  return tablesByName(tables, []).has("meetings");
}

/** Reads the plan of a campus: tables `meetings` and, if it is there, `unplaced`. Runs are placed by no planner's hand. */
export function readPlan(campus: Campus, tables: Tables): PlanRead {
  const found: Issue[] = [];
  const files = tablesByName(tables, []);
  const rows: PlanRow[] = [];
  for (const table of PLAN_TABLES) {
    const file = files.get(table);
    if (!file && !MAY_BE_ABSENT.has(table)) found.push(fault(ofTable(table), "missing-table"));
    const sheet = file && sheetOf(table, file, found);
    const read = table === "meetings" ? readMeeting : readUnplaced;
    if (sheet) rows.push(...sheet.rows.map((row) => read(campus, sheet, row)));
  }
  const all = [...found, ...rows.flatMap((row) => row.found)];
  const unknown = rows.flatMap((row) => row.unknown);
  const planned = runsOf(campus, rows);
  const faulty = new Set(rows.filter((row) => [...row.found, ...row.unknown].some(isError)).map(({ run }) => key(run)));
  return {
    planned,
    sound: planned.filter(({ run }) => !faulty.has(key(run))),
    issues: all.filter(isError),
    unknown,
    notes: all.filter((issue) => !isError(issue)),
  };
}

/** Gathers rows by their run, which is named as its own table writes it. */
function runsOf(campus: Campus, rows: readonly PlanRow[]): PlannedRun[] {
  const runs = new Map<string, { run: string; meetings: Meeting[]; reason: string; hand: boolean }>();
  for (const { run, meeting, reason } of rows) {
    if (run === "" || (meeting === null && reason === "")) continue;
    const id = key(run);
    const entry = runs.get(id) ?? { run: campus.runs.get(id)?.code ?? run, meetings: [], reason: "", hand: false };
    if (meeting) entry.meetings.push(meeting);
    entry.reason ||= reason;
    runs.set(id, entry);
  }
  return [...runs.values()];
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}
