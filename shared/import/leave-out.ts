import type { CampusLists } from "#shared/domain/tables.ts";
import type { Draft, RowTable } from "./read-table.ts";
import type { CampusRead } from "./read-campus.ts";
import { listsFrom } from "./read-campus.ts";
import { COLUMNS } from "./columns.ts";
import type { Drafts } from "./drafts.ts";
import type { Issue } from "./issue.ts";
import { ofTable, remark } from "./issue.ts";
import { referencesOf } from "./refers.ts";

/** A campus without its faulty rows. */
export interface LeftOut {
  readonly lists: CampusLists;
  /** What was left out besides the faulty rows, and what follows from it. */
  readonly notes: readonly Issue[];
  /** Rows left out, faulty ones too. */
  readonly left: number;
}

/** The drafts of all tables while rows are taken from them. */
type Kept = Map<RowTable, Draft<unknown>[]>;

/** Ids by table. */
type Gone = ReadonlyMap<RowTable, ReadonlySet<string>>;

/**
 * The campus without its faulty rows and, again and again, without the rows that name one of them. A run goes with any
 * of its session rows: met without it, it would be half a run. Null where leaving rows out does not mend it.
 */
export function leaveOut(read: CampusRead): LeftOut | null {
  if (read.blocked || !read.settings) return null;
  const faulty = new Set(read.issues.map(({ table, row }) => `${table} ${row}`));
  const kept: Kept = new Map();
  let left = new Set(read.issues.filter(({ table }) => table === "settings").map(({ row }) => row)).size;
  for (const table of Object.keys(COLUMNS) as RowTable[]) {
    const sound = read.drafts[table].filter(({ row }) => !faulty.has(`${table} ${row}`));
    left += read.drafts[table].length - sound.length;
    kept.set(
      table,
      sound.filter(({ record }) => record !== null),
    );
  }
  const notes: Issue[] = [];
  for (let gone = goneFrom(read.drafts, kept); ; gone = goneFrom(read.drafts, kept)) {
    const leaving = takeOut(kept, gone, halvedBy(read.drafts, gone), notes);
    if (leaving === 0) break;
    left += leaving;
  }
  notes.push(...opened(read.drafts, kept));
  if (kept.get("dayparts")!.length === 0) return null;
  kept.set(
    "dayparts",
    kept.get("dayparts")!.map((draft, place) => ({ ...draft, record: { ...(draft.record as object), place } })),
  );
  return { lists: listsFrom(read.settings, Object.fromEntries(kept) as unknown as Drafts), notes, left };
}

/** Ids that stood in a table and do not any more. */
function goneFrom(drafts: Drafts, kept: Kept): Gone {
  return new Map(
    [...kept].map(([table, still]) => {
      const here = new Set(still.map(({ id }) => id));
      return [table, new Set(drafts[table].map(({ id }) => id).filter((id) => !here.has(id)))];
    }),
  );
}

/** Runs that lost one of their session rows. */
function halvedBy(drafts: Drafts, gone: Gone): ReadonlySet<string> {
  return new Set(drafts.sessions.filter(({ id }) => gone.get("sessions")?.has(id)).map(({ about }) => about));
}

/** Takes out what names something gone; says how many rows that were. */
function takeOut(kept: Kept, gone: Gone, halved: ReadonlySet<string>, notes: Issue[]): number {
  let leaving = 0;
  for (const [table, drafts] of kept) {
    const still = drafts.filter((draft) => {
      const missing =
        referencesOf(table, draft.record as never).find((reference) => gone.get(reference.table)?.has(reference.id)) ??
        (table === "runs" && halved.has(draft.id) ? { table: "sessions", code: codeOf(draft) } : null);
      if (missing)
        notes.push(
          remark(placeOfDraft(table, draft), "left-out", {
            item: codeOf(draft),
            of: missing.table,
            missing: missing.code,
          }),
        );
      return !missing;
    });
    leaving += drafts.length - still.length;
    kept.set(table, still);
  }
  return leaving;
}

/** Rooms that were open to some partners only, and to all now that their rows are gone. */
function opened(drafts: Drafts, kept: Kept): Issue[] {
  const still = new Set(kept.get("access")!.map(({ about }) => about));
  const rooms = new Map(kept.get("rooms")!.map((draft) => [draft.id, codeOf(draft)]));
  return [...new Set(drafts.access.map(({ about }) => about))]
    .filter((room) => !still.has(room) && rooms.has(room))
    .map((room) => remark(ofTable("access"), "opened", { item: rooms.get(room) ?? room }));
}

function placeOfDraft(table: RowTable, { row }: Draft<unknown>) {
  return { table, row, column: "", value: "" };
}

function codeOf({ record }: Draft<unknown>): string {
  const { code, run, room, partner } = record as { code?: string; run?: string; room?: string; partner?: string };
  return code || run || room || partner || "";
}
