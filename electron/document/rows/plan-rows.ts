import type { Meeting, PlannedRun, UnitsOf } from "#shared/domain/plan.ts";
import type { Connection } from "#electron/document/sqlite.ts";
import type { Cell, CellKind } from "./cells.ts";
import { listOf, number, text, texts, yesNo } from "./cells.ts";
import { flatRemover, upsertOf } from "./flat-rows.ts";
import { blankRow, prepare, query } from "./query.ts";

const units = listOf(isUnits);

/** How every field of a meeting is kept; its run stands before them. */
const meetingColumns: { readonly [Field in keyof Meeting]: CellKind<Meeting[Field]> } = {
  kind: text,
  day: number,
  daypart: text,
  room: text,
  machines: units,
  instructors: texts,
};

const meetingFields = Object.entries(meetingColumns) as unknown as readonly [keyof Meeting, CellKind<unknown>][];
const meetingNames = meetingFields.map(([field]) => field);

/** Reads the plan: runs in the order they were planned, each with its meetings in theirs. */
export function readPlan(connection: Connection): Map<string, PlannedRun> {
  const meetings = readMeetings(connection);
  const select = query.selectFrom("planned_runs").select(["id", "run", "reason", "hand"]).orderBy("seq");
  const rows = prepare(connection, select).raw().all() as unknown[][];
  return new Map(
    rows.map(([id, run, reason, hand]) => {
      const code = text.fromCell(run);
      const planned: PlannedRun = {
        run: code,
        meetings: meetings.get(code) ?? [],
        reason: text.fromCell(reason),
        hand: yesNo.fromCell(hand),
      };
      return [String(id), planned];
    }),
  );
}

/** Puts planned runs and their meetings in their rows; meetings that were there make way. */
export function planWriter(connection: Connection): (id: string, before: PlannedRun | null, after: PlannedRun) => void {
  const upsert = prepare(connection, upsertOf("planned_runs", ["run", "reason", "hand"]));
  const removeMeetings = meetingsRemover(connection);
  const insert = prepare(connection, query.insertInto("meetings").values(blankRow(["run", ...meetingNames])));
  return (id, before, after) => {
    if (before) removeMeetings(before.run);
    upsert.run(id, after.run, after.reason, yesNo.toCell(after.hand));
    for (const meeting of after.meetings)
      insert.run(after.run, ...meetingFields.map(([field, kind]): Cell => kind.toCell(meeting[field])));
  };
}

/** Takes planned runs out, with their meetings. */
export function planRemover(connection: Connection): (id: string, before: PlannedRun) => void {
  const removeMeetings = meetingsRemover(connection);
  const removeRun = flatRemover(connection, "planned_runs");
  return (id, before) => {
    removeMeetings(before.run);
    removeRun(id);
  };
}

function readMeetings(connection: Connection): Map<string, Meeting[]> {
  const select = query
    .selectFrom("meetings")
    .select(["run", ...meetingNames])
    .orderBy("seq");
  const byRun = new Map<string, Meeting[]>();
  for (const [run, ...cells] of prepare(connection, select).raw().iterate() as IterableIterator<unknown[]>) {
    const meeting = Object.fromEntries(
      meetingFields.map(([field, kind], index) => [field, kind.fromCell(cells[index])]),
    );
    const own = byRun.get(String(run));
    if (own) own.push(meeting as unknown as Meeting);
    else byRun.set(String(run), [meeting as unknown as Meeting]);
  }
  return byRun;
}

function meetingsRemover(connection: Connection): (run: string) => void {
  const remove = prepare(connection, query.deleteFrom("meetings").where("run", "=", ""));
  return (run) => {
    remove.run(run);
  };
}

function isUnits(item: unknown): item is UnitsOf {
  if (typeof item !== "object" || item === null || !("pool" in item && "units" in item)) return false;
  return typeof item.pool === "string" && typeof item.units === "number";
}
