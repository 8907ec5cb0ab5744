import type { Compiled } from "#shared/scheduler/models/campus/compile.ts";
import { roomOf } from "#shared/domain/facts.ts";
import { hasBit } from "#shared/scheduler/bits.ts";
import type { RunSpec, SessionSpec } from "#shared/scheduler/problem.ts";
import { FLAW } from "#shared/scheduler/why/lifts/lifting.ts";
import { flawsOf } from "#shared/scheduler/why/lifts/realise-rooms.ts";
import type { Finding, FindingCode } from "./finding.ts";

/** Sessions that no room will ever do for: type, features, seats, machines, access, closures. */
export function* checkRooms(compiled: Compiled, run: RunSpec): Generator<Finding> {
  for (const session of run.sessions) {
    const finding = findingFor(compiled, run, session);
    if (finding) yield finding;
  }
}

function findingFor(compiled: Compiled, run: RunSpec, session: SessionSpec): Finding | null {
  const { ids, facts, problem } = compiled;
  const record = ids.sessions[session.index];
  const find = (code: FindingCode, column: string, values: Finding["values"] = {}): Finding => ({
    code,
    table: "sessions",
    run: ids.runs[run.index].code,
    kind: record.kind,
    column,
    values: { run: ids.runs[run.index].code, kind: record.kind, learners: run.learners, ...values },
  });
  const flaws = flawsOf({ compiled, asked: run }, session.index);
  const list = record.rooms.length > 0;
  const wanted = (list ? record.rooms : record.roomTypes).join(", ");
  const without = (bits: number) => ids.rooms.map((_, room) => room).filter((room) => (flaws[room] & bits) === 0);
  if (without(FLAW.type).length === 0) return find("no-room-of-type", list ? "rooms" : "room_types", { wanted });
  const equipped = without(FLAW.type | FLAW.features);
  if (equipped.length === 0)
    return find("no-room-with-features", "features", { wanted, features: record.features.join(", ") });
  const fitting = without(FLAW.type | FLAW.features | FLAW.seats);
  if (fitting.length === 0) {
    const rooms = equipped.map((room) => roomOf(facts.campus, ids.rooms[room])!);
    const largest = rooms.reduce((one, other) => (other.capacity > one.capacity ? other : one));
    return find("no-room-large-enough", "learners", { wanted, room: largest.code, most: largest.capacity });
  }
  const withMachines = fitting.filter((room) => session.ways.some((way) => hasBit(way.rooms, 0, room)));
  if (withMachines.length === 0)
    return find("no-room-with-machine", "machines", {
      machines: record.machines.join(", "),
      rooms: fitting.map((room) => ids.rooms[room]).join(", "),
      homes: homesOf(compiled, session),
    });
  const periods = periodsOf(compiled, run);
  const open = (room: number) => {
    const access = (period: number) =>
      (run.partner * problem.time.slots + problem.time.slotOf[period]) * problem.rooms.words;
    return periods.filter((period) => !hasBit(problem.rooms.noAccess, access(period), room));
  };
  const accessible = withMachines.filter((room) => open(room).length > 0);
  const codes = (rooms: readonly number[]) => rooms.map((room) => ids.rooms[room]).join(", ");
  if (accessible.length === 0 && periods.length > 0)
    return find("no-room-for-partner", "room_types", {
      partner: facts.partnerOf(ids.runs[run.index]),
      rooms: codes(withMachines),
    });
  const shut = (room: number) =>
    open(room).every((period) => hasBit(problem.rooms.shut, period * problem.rooms.words, room));
  if (accessible.length > 0 && accessible.every(shut))
    return find("rooms-closed", "room_types", { rooms: codes(accessible) });
  return null;
}

/** The rooms that the fixed pools of a session stand in. */
function homesOf({ ids, facts }: Compiled, session: SessionSpec): string {
  const pools = new Set(session.ways.flatMap((way) => [...way.pools]).map((pool) => ids.pools[pool]));
  const homes = [...facts.campus.machines.values()].filter(({ code, room }) => pools.has(code) && room !== "");
  return homes.map(({ code, room }) => `${code} (${room})`).join(", ");
}

/** The periods a run may meet in. */
export function periodsOf({ problem: { time } }: Compiled, run: RunSpec): number[] {
  const parts = time.slots / 7;
  const found: number[] = [];
  for (let period = Math.max(0, run.first); period <= run.last; period++)
    if (run.closed[period] === 0 && run.places.includes(period % parts)) found.push(period);
  return found;
}
