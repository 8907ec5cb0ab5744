import type { RecordRef } from "./branch.ts";
import type { Campus, ClosureScope, Records, TableName } from "./campus.ts";
import { key } from "./codes.ts";
import { parseNeed } from "./needs.ts";
import { sessionId } from "./tables.ts";

/** A record that refers to one that is not there. */
export interface Dangling extends RecordRef {
  readonly to: TableName;
  readonly toId: string;
}

/** A record's table and id. */
type Reference = readonly [to: TableName, id: string];

const scopes: { readonly [S in ClosureScope]: TableName | null } = {
  campus: null,
  partner: "partners",
  room: "rooms",
  machine: "machines",
  instructor: "instructors",
};

/** What the records of each table refer to; a blank code refers to nothing. */
const references: { readonly [T in TableName]?: (record: Records[T]) => readonly Reference[] } = {
  rooms: ({ contains }) => contains.map((code) => to("rooms", code)),
  access: ({ room, partner }) => [to("rooms", room), to("partners", partner)],
  shares: ({ partner, room, daypart }) => [to("partners", partner), to("rooms", room), to("dayparts", daypart)],
  machines: ({ room }) => [to("rooms", room)],
  courses: ({ partner }) => [to("partners", partner)],
  runs: ({ course, after }) => [to("courses", course), ...after.map((code) => to("runs", code))],
  sessions: ({ run, rooms, machines }) => [
    to("runs", run),
    ...rooms.map((code) => to("rooms", code)),
    ...machines.flatMap((need) => parseNeed(need) ?? []).map(({ pool }) => to("machines", pool)),
  ],
  pins: ({ run, kind, daypart, room }) => [
    ["sessions", sessionId(run, kind)],
    to("dayparts", daypart),
    to("rooms", room),
  ],
  closures: ({ scope, code }) => [to(scopes[scope] ?? "rooms", code)],
  plan: ({ run, meetings }) => [
    to("runs", run),
    ...meetings.flatMap(({ kind, daypart, room, machines, instructors }): Reference[] => [
      ["sessions", sessionId(run, kind)],
      to("dayparts", daypart),
      to("rooms", room),
      ...machines.map(({ pool }) => to("machines", pool)),
      ...instructors.map((code) => to("instructors", code)),
    ]),
  ],
};

/** Every record that refers to one that is not there, each with the first it misses; none in a sound campus. */
export function danglingIn(campus: Campus): readonly Dangling[] {
  const found: Dangling[] = [];
  for (const [table, refersTo] of Object.entries(references) as [TableName, (record: unknown) => Reference[]][])
    for (const [id, record] of campus[table]) {
      const missing = refersTo(record).find(([other, otherId]) => otherId !== "" && !campus[other].has(otherId));
      if (missing) found.push({ table, id, to: missing[0], toId: missing[1] });
    }
  return found;
}

function to(table: TableName, code: string): Reference {
  return [table, key(code)];
}
