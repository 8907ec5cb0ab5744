import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { Issue } from "#shared/import/issue.ts";
import { leaveOut } from "#shared/import/leave-out.ts";
import type { Base, Prepared } from "#shared/import/prepare/prepare.ts";
import { prepare } from "#shared/import/prepare/prepare.ts";
import type { Answers, Question } from "#shared/import/prepare/question.ts";
import type { RawBook } from "#shared/import/raw.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import type { Tables } from "#shared/import/read-campus.ts";
import { holdsPlan, readPlan } from "#shared/import/read-plan.ts";
import { writeCampus } from "#shared/import/write-campus.ts";
import { foundCalendars } from "./found-calendars.ts";

/** A campus as it is found in files, with its plan where there is one. */
export interface FoundCampus {
  readonly tables: readonly { readonly table: string; readonly rows: number; readonly faulty: number }[];
  /** What keeps it from being taken whole, then what is only told; each at its place in the files. */
  readonly issues: readonly Issue[];
  /** The errors among them at their places in the prepared tables. */
  readonly faults: readonly Issue[];
  /** What only the planner can tell, answered or not. */
  readonly questions: readonly Question[];
  /** What answers are remembered by. */
  readonly layout: string;
  /** The rows as they were read, and where they came from. */
  readonly prepared: Prepared;
  /** All of it; null where something is wrong with it. */
  readonly lists: CampusLists | null;
  /** What is left without the faulty rows, and how many rows that leaves out; null where that does not mend it. */
  withoutFaults(): { readonly lists: CampusLists; readonly left: number; readonly notes: readonly Issue[] } | null;
}

/** What a planner decides about an import. */
export interface ImportWishes {
  readonly answers?: Answers;
  /** The campus that the files add to; without one they are all there is. */
  readonly into?: Campus | null;
}

/** Reads what was found in files as a campus and, once that is sound, its plan. */
export function foundCampus(book: RawBook, { answers = {}, into = null }: ImportWishes = {}): FoundCampus {
  if (book.calendars) return foundCalendars(book.calendars, answers, into);
  const prepared = prepare(book, answers, into && baseOf(into));
  const { tables, questions, layout } = prepared;
  const read = readCampus(tables, ownOnly(prepared.issues));
  const withPlan = read.lists && planFor(read.lists, tables, into);
  const planBefore = prepared.issues.filter(isOfPlan);
  const faults = [...read.issues, ...planBefore.filter(isError), ...(withPlan?.faults ?? [])];
  const notes = [...read.notes, ...planBefore.filter((issue) => !isError(issue)), ...(withPlan?.notes ?? [])];
  const faultyMeetings = rowsIn(planBefore);
  return {
    tables: [...read.tables, ...(withPlan?.tables ?? [])],
    issues: [...[...faults, ...notes].map(prepared.locate), ...(book.notes ?? [])],
    faults,
    questions,
    layout,
    prepared,
    lists: withPlan && faults.length === 0 ? { ...read.lists!, plan: withPlan.sound } : null,
    withoutFaults: () => {
      const rest = leaveOut(read);
      if (!rest) return null;
      const plan = planFor(rest.lists, withoutRows(tables, planBefore), into);
      const lists = { ...rest.lists, plan: plan.sound };
      const left = rest.left + plan.faulty + faultyMeetings.size;
      return { lists, left, notes: [...rest.notes, ...plan.notes].map(prepared.locate) };
    },
  };
}

/** The tables of a campus as an import adds to them; its plan is kept apart. */
function baseOf(campus: Campus): Base {
  return { tables: writeCampus(listsOf(campus)) };
}

interface FoundPlan {
  readonly sound: readonly PlannedRun[];
  readonly faults: readonly Issue[];
  readonly notes: readonly Issue[];
  readonly faulty: number;
  readonly tables: FoundCampus["tables"];
}

/** The plan in the files; runs that it says nothing of keep the plan they had in the campus it is added to. */
function planFor(lists: CampusLists, tables: Tables, into: Campus | null): FoundPlan {
  const read = holdsPlan(tables) ? readPlan(campusFrom(lists), tables) : null;
  const planned = read?.planned ?? [];
  const faults = read ? [...read.issues, ...read.unknown] : [];
  const named = new Set(planned.map(({ run }) => key(run)));
  const runs = new Set(lists.runs.map(({ code }) => key(code)));
  const kept = [...(into?.plan.values() ?? [])].filter(({ run }) => runs.has(key(run)) && !named.has(key(run)));
  const rows = planned.reduce((sum, { meetings }) => sum + meetings.length, 0);
  const faulty = rowsIn(faults).size;
  return {
    sound: [...(read?.sound ?? []), ...kept],
    faults,
    notes: read?.notes ?? [],
    faulty,
    tables: read ? [{ table: "meetings", rows, faulty }] : [],
  };
}

/** A run with a meeting that cannot be taken would be half a run: it goes without its plan. */
function withoutRows(tables: Tables, faults: readonly Issue[]): Tables {
  const meetings = tables.get("meetings");
  const rows = rowsIn(faults);
  if (!meetings || rows.size === 0) return tables;
  const at = meetings[0].findIndex((header) => /^(run|editie)/i.test(header));
  const halved = new Set([...rows].map((row) => key(meetings[row - 1]?.[at] ?? "")));
  const kept = meetings.filter((row, index) => index === 0 || !halved.has(key(row[at] ?? "")));
  return new Map([...tables, ["meetings", kept]]);
}

function rowsIn(issues: readonly Issue[]): ReadonlySet<number> {
  return new Set(issues.filter((issue) => issue.table === "meetings" && isError(issue)).map(({ row }) => row));
}

function ownOnly(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter((issue) => !isOfPlan(issue));
}

function isOfPlan({ table }: Issue): boolean {
  return table === "meetings" || table === "unplaced";
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}
