import type { PlannedRun } from "#shared/domain/plan.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { Issue } from "#shared/import/issue.ts";
import { leaveOut } from "#shared/import/leave-out.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import type { Tables } from "#shared/import/read-campus.ts";
import { holdsPlan, readPlan } from "#shared/import/read-plan.ts";

/** A campus as it is found in files, with its plan where there is one. */
export interface FoundCampus {
  readonly tables: readonly { readonly table: string; readonly rows: number; readonly faulty: number }[];
  /** What keeps it from being taken whole, then what is only told. */
  readonly issues: readonly Issue[];
  /** All of it; null where something is wrong with it. */
  readonly lists: CampusLists | null;
  /** What is left without the faulty rows, and how many rows that leaves out; null where that does not mend it. */
  withoutFaults(): { readonly lists: CampusLists; readonly left: number; readonly notes: readonly Issue[] } | null;
}

/** Reads the tables of a campus and, once the campus is sound, those of its plan. */
export function foundCampus(tables: Tables): FoundCampus {
  const read = readCampus(tables);
  const withPlan = read.lists && planFor(read.lists, tables);
  const faults = [...read.issues, ...(withPlan?.faults ?? [])];
  return {
    tables: [...read.tables, ...(withPlan?.tables ?? [])],
    issues: [...faults, ...read.notes, ...(withPlan?.notes ?? [])],
    lists: withPlan && faults.length === 0 ? { ...read.lists!, plan: withPlan.sound } : null,
    withoutFaults: () => {
      const rest = leaveOut(read);
      if (!rest) return null;
      const plan = planFor(rest.lists, tables);
      const lists = { ...rest.lists, plan: plan.sound };
      return { lists, left: rest.left + plan.faulty, notes: [...rest.notes, ...plan.notes] };
    },
  };
}

interface FoundPlan {
  readonly sound: readonly PlannedRun[];
  readonly faults: readonly Issue[];
  readonly notes: readonly Issue[];
  readonly faulty: number;
  readonly tables: FoundCampus["tables"];
}

function planFor(lists: CampusLists, tables: Tables): FoundPlan {
  if (!holdsPlan(tables)) return { sound: [], faults: [], notes: [], faulty: 0, tables: [] };
  const { planned, sound, issues, unknown, notes } = readPlan(campusFrom(lists), tables);
  const faults = [...issues, ...unknown];
  const rows = planned.reduce((sum, { meetings }) => sum + meetings.length, 0);
  const faulty = new Set(faults.filter(({ table }) => table === "meetings").map(({ row }) => row)).size;
  return { sound, faults, notes, faulty, tables: [{ table: "meetings", rows, faulty }] };
}
