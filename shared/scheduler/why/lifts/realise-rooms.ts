import { key } from "#shared/domain/codes.ts";
import { roomOf } from "#shared/domain/facts.ts";
import { clearBit, hasBit, setBit, wordsFor } from "#shared/scheduler/bits.ts";
import type { SessionSpec, Way } from "#shared/scheduler/problem.ts";
import type { Bench } from "#shared/scheduler/why/bench.ts";
import type { Lifting } from "./lifting.ts";
import { FLAW } from "./lifting.ts";

/** What each room lacks for a session, as bits of `FLAW`; but for machines, which depend on the way. */
export function flawsOf(
  { compiled: { facts, ids }, asked }: Pick<Bench, "compiled" | "asked">,
  session: number,
): Uint8Array {
  const record = ids.sessions[session];
  const learners = asked.learners;
  const types = record.roomTypes.map(key);
  const features = record.features.map(key);
  return Uint8Array.from(ids.rooms, (code) => {
    const room = roomOf(facts.campus, code)!;
    const own = new Set(room.features.map(key));
    const wanted =
      record.rooms.length > 0 ? record.rooms.includes(code) : types.length === 0 || types.includes(key(room.type));
    return (
      (wanted ? 0 : FLAW.type) |
      (features.every((feature) => own.has(feature)) ? 0 : FLAW.features) |
      (room.capacity >= learners ? 0 : FLAW.seats)
    );
  });
}

/** Is a room within reach of every pool of a way? */
export function holdsMachines({ problem: { pools, rooms } }: Bench, way: Way, room: number): boolean {
  return way.pools.every((pool) => hasBit(pools.reach, pool * rooms.words, room));
}

/** Rooms that count as fitting, open, accessible or free with facts lifted. */
export function realiseRooms(bench: Bench, lifting: Lifting): void {
  const { problem, solution } = bench;
  const { rooms, time } = problem;
  if (lifting.flaws.size + lifting.typesToo.size > 0)
    bench.run = { ...bench.run, sessions: bench.run.sessions.map((session) => withoutFlaws(bench, session, lifting)) };
  if (lifting.roomsShut) rooms.shut.fill(0);
  if (lifting.quotas) problem.quotas.limit.fill(0x7fff);
  if (lifting.access || lifting.quotas) reopen(bench, lifting.access);
  for (const session of bench.run.sessions) {
    if (!lifting.roomsFree.has(session.index)) continue;
    for (const way of session.ways)
      for (let period = 0; period < time.periods; period++)
        for (let word = 0; word < rooms.words; word++)
          solution.rooms.busy[period * rooms.words + word] &= ~way.rooms[word];
  }
}

function withoutFlaws(bench: Bench, session: SessionSpec, lifting: Lifting): SessionSpec {
  const pardoned = lifting.flaws.get(session.index) ?? 0;
  const types = lifting.typesToo.get(session.index);
  if (pardoned === 0 && !types) return session;
  const { ids, facts } = bench.compiled;
  const flaws = flawsOf(bench, session.index).map((flaw, room) =>
    types?.has(key(roomOf(facts.campus, ids.rooms[room])!.type)) ? flaw & ~FLAW.type : flaw,
  );
  const ways = session.ways.map((way): Way => {
    const fitting = new Uint32Array(wordsFor(flaws.length));
    flaws.forEach((flaw, room) => {
      const machines = (pardoned & FLAW.machine) !== 0 || holdsMachines(bench, way, room);
      if ((flaw & ~pardoned) === 0 && machines) setBit(fitting, 0, room);
    });
    return { ...way, rooms: fitting };
  });
  return { ...session, ways };
}

/** Works out anew which rooms are not open to the run's partner: no access, or a quota used up. */
function reopen({ problem, solution, run }: Bench, access: boolean): void {
  const { time, rooms, quotas } = problem;
  for (let period = 0; period < time.periods; period++) {
    const at = (run.partner * time.periods + period) * rooms.words;
    const slot = time.slotOf[period];
    for (let room = 0; room < rooms.count; room++) {
      const open = access || !hasBit(rooms.noAccess, (run.partner * time.slots + slot) * rooms.words, room);
      const spent = quotas.of[run.partner * rooms.count + room]?.some(
        (quota) => quotas.covers[quota * time.slots + slot] === 1 && solution.quotas.left(quota, period) <= 0,
      );
      if (open && !spent) clearBit(solution.quotas.shut, at, room);
      else setBit(solution.quotas.shut, at, room);
    }
  }
}
