import type { Access, Campus, Course, Instructor, Machine, Room, Run, Session } from "./campus.ts";
import type { Closed, Shut } from "./closed.ts";
import { closedFor, closedOf } from "./closed.ts";
import { key } from "./codes.ts";
import type { Horizon } from "./horizon.ts";
import { horizonOf } from "./horizon.ts";
import type { RoomTree } from "./room-tree.ts";
import { roomTreeOf } from "./room-tree.ts";

/** A campus with everything that follows from its tables (not from its plan) looked up once. */
export interface Facts {
  readonly campus: Campus;
  readonly horizon: Horizon;
  readonly rooms: RoomTree;
  readonly closed: Closed;
  /** Sessions of a run, by the run's code, in the order of the table. */
  readonly sessionsOf: ReadonlyMap<string, readonly Session[]>;
  /** Access records by the room's code; a room that has none is open to every partner. */
  readonly accessOf: ReadonlyMap<string, readonly Access[]>;
  /** The partner of a run: that of its course. */
  partnerOf(run: Run): string;
  /** The periods closed for a run. */
  closedFor(run: Run): Shut;
}

const known = new WeakMap<Campus, Facts>();

/** The facts of a campus; looked up once as long as the campus lives. */
export function factsOf(campus: Campus): Facts {
  const before = known.get(campus);
  if (before) return before;
  const facts = gatherFacts(campus);
  known.set(campus, facts);
  return facts;
}

function gatherFacts(campus: Campus): Facts {
  const horizon = horizonOf(campus);
  const rooms = roomTreeOf(campus);
  const closed = closedOf(campus, horizon, rooms);
  const shuts = new Map<string, Shut>();
  const partnerOf = (run: Run) => campus.courses.get(key(run.course))?.partner ?? "";
  return {
    campus,
    horizon,
    rooms,
    closed,
    sessionsOf: Map.groupBy(campus.sessions.values(), (session) => session.run),
    accessOf: Map.groupBy(campus.access.values(), (access) => access.room),
    partnerOf,
    closedFor(run) {
      const sort = `${run.schoolHolidays} ${partnerOf(run)}`;
      const shut = shuts.get(sort) ?? closedFor(closed, partnerOf(run), run.schoolHolidays);
      shuts.set(sort, shut);
      return shut;
    },
  };
}

/** The run with this code. */
export function runOf(campus: Campus, code: string): Run | undefined {
  return campus.runs.get(key(code));
}

/** The room with this code. */
export function roomOf(campus: Campus, code: string): Room | undefined {
  return campus.rooms.get(key(code));
}

/** The machine pool with this code. */
export function machineOf(campus: Campus, code: string): Machine | undefined {
  return campus.machines.get(key(code));
}

/** The instructor with this code. */
export function instructorOf(campus: Campus, code: string): Instructor | undefined {
  return campus.instructors.get(key(code));
}

/** The course with this code. */
export function courseOf(campus: Campus, code: string): Course | undefined {
  return campus.courses.get(key(code));
}
