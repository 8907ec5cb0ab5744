import type { Told } from "#shared/feeds/publication.ts";
import type { Connection } from "#electron/document/sqlite.ts";
import { number, text, texts } from "./cells.ts";
import { blankRow, prepare, query } from "./query.ts";

const names = ["uid", "sequence", "day", "told", "calendars", "gone"] as const;

/** All that calendars last said. */
export function readTold(connection: Connection): readonly Told[] {
  const select = query.selectFrom("publication").select(names);
  return (prepare(connection, select).raw().all() as unknown[][]).map(toldOf);
}

/** The SEQUENCE last told under a UID, or null. */
export function readSequence(connection: Connection, uid: string): number | null {
  const select = query.selectFrom("publication").select("sequence").where("uid", "=", "");
  return (prepare(connection, select).pluck().get(uid) as number | undefined) ?? null;
}

/** Remembers what calendars say now, in the place of what they said before. */
export function writeTold(connection: Connection, all: readonly Told[]): void {
  const insert = prepare(connection, query.replaceInto("publication").values(blankRow(names)));
  for (const { uid, sequence, day, calendars, gone, ...told } of all) {
    const { run, kind, daypart, starts, ends, title, print } = told;
    const facts = JSON.stringify([run, kind, daypart, starts, ends, title, print]);
    insert.run(uid, sequence, day, facts, texts.toCell(calendars), texts.toCell(gone));
  }
}

/** Forgets by UID. */
export function deleteTold(connection: Connection, uids: readonly string[]): void {
  const remove = prepare(connection, query.deleteFrom("publication").where("uid", "=", ""));
  for (const uid of uids) remove.run(uid);
}

function toldOf([uid, sequence, day, facts, calendars, gone]: readonly unknown[]): Told {
  const [run, kind, daypart, starts, ends, title, print] = texts.fromCell(facts);
  return {
    uid: text.fromCell(uid),
    sequence: number.fromCell(sequence),
    day: number.fromCell(day),
    run,
    kind,
    daypart,
    starts,
    ends,
    title,
    print,
    calendars: texts.fromCell(calendars),
    gone: texts.fromCell(gone),
  };
}
