import type { Campus } from "#shared/domain/campus.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { listsOf } from "#shared/domain/tables.ts";
import type { CodedTable, Column } from "#shared/import/columns.ts";
import { COLUMNS } from "#shared/import/columns.ts";
import type { RowTable } from "#shared/import/read-table.ts";

/** Codes of a table that change, the old one to the new. */
export interface Renames {
  readonly table: CodedTable;
  readonly codes: ReadonlyMap<string, string>;
}

/** The lists of a campus with codes changed wherever they are named, in the tables and in the plan. */
export function renamedLists(campus: Campus, renames: Renames | null): CampusLists {
  const lists = listsOf(campus);
  if (!renames) return lists;
  const { table: named, codes } = renames;
  const now = (code: string) => codes.get(code) ?? code;
  const tables = Object.entries(COLUMNS).map(([table, columns]) => {
    const records = lists[table as RowTable] as readonly object[];
    return [table, records.map((record) => renamed(record, table === named, columns, named, now))];
  });
  const plan = lists.plan.map((planned) => renamedPlan(planned, named, now));
  return { ...lists, ...Object.fromEntries(tables), plan };
}

function renamed(
  record: object,
  own: boolean,
  columns: readonly Column[],
  table: CodedTable,
  now: (code: string) => string,
) {
  const next: Record<string, unknown> = { ...record };
  for (const { name, field, kind } of columns) {
    const value = next[field];
    if (own && name === "code") next[field] = now(value as string);
    else if (kind.is === "ref" && kind.table === table) next[field] = now(value as string);
    else if (kind.is === "refs" && kind.table === table) next[field] = (value as readonly string[]).map(now);
    else if (kind.is === "subject" && `${String(next.scope)}s` === table) next[field] = now(value as string);
    else if (kind.is === "needs" && table === "machines")
      next[field] = (value as readonly string[]).map((need) => renamedNeed(need, now));
    else if (kind.is === "weekly" && table === "dayparts")
      next[field] = (value as readonly string[]).map((slot) => renamedSlot(slot, now));
  }
  return next;
}

/** `A|B:3` with its pools renamed. */
function renamedNeed(need: string, now: (code: string) => string): string {
  return need
    .split("|")
    .map((way) => {
      const [pool, ...units] = way.split(":");
      return [now(pool), ...units].join(":");
    })
    .join("|");
}

/** `1-VM` with its day-part renamed. */
function renamedSlot(slot: string, now: (code: string) => string): string {
  const dash = slot.indexOf("-");
  return `${slot.slice(0, dash + 1)}${now(slot.slice(dash + 1))}`;
}

function renamedPlan(planned: PlannedRun, table: CodedTable, now: (code: string) => string): PlannedRun {
  const only = (wanted: CodedTable, code: string) => (table === wanted ? now(code) : code);
  return {
    ...planned,
    run: only("runs", planned.run),
    meetings: planned.meetings.map((meeting) => ({
      ...meeting,
      daypart: only("dayparts", meeting.daypart),
      room: only("rooms", meeting.room),
      machines: meeting.machines.map(({ pool, units }) => ({ pool: only("machines", pool), units })),
      instructors: meeting.instructors.map((code) => only("instructors", code)),
    })),
  };
}
