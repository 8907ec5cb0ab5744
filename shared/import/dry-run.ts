import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus, TableName } from "#shared/domain/campus.ts";
import { diffBetween, sameRecord } from "#shared/domain/diff.ts";
import { TABLE_NAMES } from "#shared/domain/tables.ts";

/** What an import would do to a table: records by what becomes of them. */
export interface TableChanges {
  readonly table: TableName;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
}

/** One field that would change; of a record that comes or goes there is none. */
export interface FieldChange {
  readonly field: string;
  readonly was: string;
  readonly now: string;
}

/** One record that would change. */
export interface RecordChange {
  readonly table: TableName;
  /** What the record is known by. */
  readonly item: string;
  readonly kind: "added" | "changed" | "removed";
  readonly fields: readonly FieldChange[];
}

/** What would change if one campus took the place of another: counts per table, and the first changes of each. */
export interface DryRun {
  readonly tables: readonly TableChanges[];
  readonly examples: readonly RecordChange[];
}

const MOST_PER_TABLE = 50;
const LONGEST = 120;
const DATES = new Set(["day", "date", "from", "to", "firstDay", "lastDay", "earliestStart", "latestEnd"]);

/** What an import would change, before anything is changed. Changed records come first: they are what to look at. */
export function dryRun(before: Campus, after: Campus): DryRun {
  const diff = diffBetween(before, after);
  const tables = TABLE_NAMES.map((table) => {
    const own = diff.filter((change) => change.table === table);
    const added = own.filter((change) => change.before === null).length;
    const removed = own.filter((change) => change.after === null).length;
    const changed = own.length - added - removed;
    return { table, added, changed, removed, same: before[table].size - removed - changed };
  });
  const examples = TABLE_NAMES.flatMap((table) => {
    const own = diff.filter((change) => change.table === table).map(recordChange);
    return own.toSorted((one, other) => rank[one.kind] - rank[other.kind]).slice(0, MOST_PER_TABLE);
  });
  return { tables, examples };
}

const rank = { changed: 0, removed: 1, added: 2 } as const;

function recordChange({ table, id, before, after }: ReturnType<typeof diffBetween>[number]): RecordChange {
  const record = (after ?? before) as { code?: string; run?: string; kind?: string };
  const item = [record.code ?? record.run ?? id, table === "sessions" ? record.kind : ""].filter(Boolean).join(", ");
  const kind = before === null ? "added" : after === null ? "removed" : "changed";
  const fields = kind === "changed" ? fieldsOf(before as object, after as object) : [];
  return { table, item: item || id, kind, fields };
}

function fieldsOf(before: object, after: object): readonly FieldChange[] {
  const [was, now] = [before, after] as Record<string, unknown>[];
  return Object.keys(now)
    .filter((field) => !sameRecord(was[field], now[field]))
    .map((field) => ({ field, was: said(field, was[field]), now: said(field, now[field]) }));
}

function said(field: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (DATES.has(field) && typeof value === "number") return isoDate(value);
  if (Array.isArray(value) && value.some((item) => typeof item === "object")) return String(value.length);
  const text = Array.isArray(value)
    ? value.join("; ")
    : typeof value === "boolean"
      ? value
        ? "yes"
        : "no"
      : String(value as string | number);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
