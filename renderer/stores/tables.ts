import { create } from "zustand";
import type { Door } from "#shared/contract/contract.ts";
import type { EditableTable } from "#shared/contract/records.ts";
import { door } from "#renderer/bridge/door.ts";
import { useDocument, whileSaving } from "./document.ts";
import { notify } from "./notices.ts";
import type { Said } from "./said.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";

/** What is wrong with a cell, as the program says it. */
export type CellIssue = Extract<
  Awaited<ReturnType<Door["records"]["change"]>>,
  { issues: unknown }
>["issues"][number]["issue"];

/** A cell that gets another text. Rows that are new have an id that begins with `+`. */
export interface CellText {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** Texts of a row, by column. */
type Cells = Readonly<Record<string, string>>;

/** The table that is edited, with what was typed and could not be taken yet. */
export interface Tables {
  readonly table: EditableTable;
  /** What the screen shows: that table, the calendar, or the settings. */
  readonly page: "table" | "calendar" | "settings";
  /** Cells that wait, by row: what was typed, until it can stand. */
  readonly drafts: ReadonlyMap<string, Cells>;
  /** What is wrong, by `row column`; a blank column is the row as a whole. */
  readonly issues: ReadonlyMap<string, CellIssue>;
  readonly problem: Said | null;
  /** Rows on their way, for the progress of a large paste. */
  readonly sending: number;
  /** Ids in the order in which rows are shown, and the column it was made by; null is as the campus has them. */
  readonly order: readonly string[] | null;
  readonly sorted: Sorting | null;
}

/** A column that rows were put in order by. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

const EMPTY = { drafts: new Map(), issues: new Map(), problem: null, sending: 0, order: null, sorted: null };

/** The table that is edited. */
export const useTables = create<Tables>(() => ({ table: "courses", page: "table", ...EMPTY }));

/** Counts the times another table was shown: an answer to what was typed before is of no use any more. */
let showing = 0;

/** Shows another table; what waits in this one is laid aside. */
export function showTable(table: EditableTable): void {
  showing++;
  useTables.setState(({ sending }) => ({ table, page: "table", ...EMPTY, sending }));
}

/** Shows the calendar or the settings in the place of a table. */
export function showPage(page: "calendar" | "settings"): void {
  useTables.setState({ page });
}

/** Puts the rows in an order; they keep it while they are typed in. Null is as the campus has them. */
export function orderRows(sorted: Sorting | null, order: readonly string[] | null): void {
  useTables.setState({ sorted, order });
}

/** Is this the id of a row that is not in the campus yet? */
export function isNewRow(row: string): boolean {
  return row.startsWith("+");
}

let added = 0;

/** New rows that are on their way, and the ids of those that are in the campus by now. */
const onWay = new Map<string, Promise<unknown>>();
const landed = new Map<string, string>();

/** A row to type in, blank or with what another row says but for its code. */
export function addRow(like: Cells = {}): string {
  const row = `+${++added}`;
  const { code: _, ...cells } = like;
  useTables.setState(({ drafts }) => ({ drafts: new Map([...drafts, [row, cells]]) }));
  return row;
}

/** Throws away what was typed in rows and could not be taken. */
export function dropDrafts(rows: readonly string[]): void {
  useTables.setState(({ drafts, issues }) => ({
    drafts: new Map([...drafts].filter(([row]) => !rows.includes(row))),
    issues: new Map([...issues].filter(([place]) => !rows.includes(rowOf(place)))),
    problem: null,
  }));
}

/** The row of a place in the table, `row column`; names of columns hold no spaces. */
function rowOf(place: string): string {
  return place.slice(0, place.lastIndexOf(" "));
}

/** Takes texts away that the program has by now; what was typed since stays, with the row by its name of now. */
function settleDrafts(sent: ReadonlyMap<string, Cells>, names: ReadonlyMap<string, string>): void {
  useTables.setState(({ drafts, issues }) => {
    const left = [...drafts].flatMap(([row, cells]): [string, Cells][] => {
      const gone = sent.get(row);
      if (!gone) return [[row, cells]];
      const newer = Object.entries(cells).filter(([column, text]) => gone[column] !== text);
      const now = names.get(row) ?? row;
      return newer.length > 0 && !isNewRow(now) ? [[now, Object.fromEntries(newer)]] : [];
    });
    return {
      drafts: new Map(left),
      issues: new Map([...issues].filter(([place]) => !sent.has(rowOf(place)))),
      problem: null,
    };
  });
}

/** Sets cells, all as one edit. What cannot be taken stays as it was typed, marked with what is wrong with it. */
export async function setCells(cells: readonly CellText[]): Promise<void> {
  const { drafts } = useTables.getState();
  const next = new Map(drafts);
  for (const { row, column, text } of cells) next.set(row, { ...next.get(row), [column]: text });
  useTables.setState({ drafts: next });
  const rows = [...new Set(cells.map(({ row }) => row))];
  // A new row that is sent again before it is there would be added twice.
  const before = rows.flatMap((row) => onWay.get(row) ?? []);
  const sending = Promise.all(before).then(() => send([...new Set(rows.map((row) => landed.get(row) ?? row))], []));
  for (const row of rows.filter(isNewRow)) onWay.set(row, sending);
  await sending;
}

/** Takes rows away, as one edit; those not in the campus yet are just forgotten. */
export async function removeRows(rows: readonly string[]): Promise<void> {
  dropDrafts(rows.filter(isNewRow));
  const ids = rows.filter((row) => !isNewRow(row));
  if (ids.length === 0 || !(await send([], ids))) return;
  // What waited in them would come back with them by undo.
  dropDrafts(ids);
  notify(say("notice.rowsRemoved", { count: ids.length }), { undo: true });
}

/** Lets rows that are named anew stand where they stood while the table is shown, and where that is taken back too. */
function keepPlaces(before: Iterable<string>, names: ReadonlyMap<string, string>): void {
  if (![...names].some(([row, now]) => !isNewRow(row) && now !== row)) return;
  useTables.setState(({ order }) => ({
    order: [...new Set((order ?? [...before]).flatMap((id) => [names.get(id) ?? id, id]))],
  }));
}

async function send(rows: readonly string[], remove: readonly string[]): Promise<boolean> {
  const { table, drafts } = useTables.getState();
  const shown = showing;
  const { state, campus } = useDocument.getState();
  if (!state) return false;
  const before = campus?.[table].keys() ?? [];
  const sent = new Map(rows.map((row) => [row, drafts.get(row) ?? {}]));
  const set = [...sent].map(([row, cells]) => ({ id: isNewRow(row) ? null : row, cells }));
  useTables.setState(({ sending }) => ({ sending: sending + rows.length, problem: null }));
  try {
    const answer = await whileSaving(door().records.change({ table, set, remove }));
    if (shown !== showing) return false;
    if ("issues" in answer) {
      take(rows, answer.issues);
      return false;
    }
    if ("refused" in answer && answer.refused !== "nothing-changed") {
      useTables.setState({ problem: refusalSaid(answer) });
      return false;
    }
    const ids = "ids" in answer ? answer.ids : [];
    const names = new Map(rows.map((row, at) => [row, ids[at] || row]));
    for (const [row, id] of names) if (isNewRow(row)) landed.set(row, id);
    keepPlaces(before, names);
    settleDrafts(sent, names);
    return true;
  } catch (error) {
    useTables.setState({ problem: errorSaid(error) });
    return false;
  } finally {
    useTables.setState(({ sending }) => ({ sending: Math.max(0, sending - rows.length) }));
  }
}

function take(rows: readonly string[], found: readonly { readonly at: number; readonly issue: CellIssue }[]): void {
  const issues = new Map([...useTables.getState().issues].filter(([place]) => !rows.includes(rowOf(place))));
  for (const { at, issue } of found) if (at >= 0) issues.set(`${rows[at]} ${issue.column}`, issue);
  const others = found.filter(({ at }) => at < 0);
  const [elsewhere] = others;
  const { table, row, column } = elsewhere?.issue ?? { table: "", row: 0, column: "" };
  useTables.setState({
    issues,
    problem: elsewhere
      ? say("tables.elsewhere", { table, row, column, value: elsewhere.issue.value, count: others.length })
      : null,
  });
}
