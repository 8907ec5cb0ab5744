import type { Run, Session } from "#shared/domain/campus.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { instructorsNeeded, machineWays } from "#shared/domain/needs.ts";
import type { UnitsOf } from "#shared/domain/plan.ts";
import { hasBit, setBit, wordsFor } from "#shared/scheduler/bits.ts";
import type { Pools, SessionSpec, Way } from "#shared/scheduler/problem.ts";
import type { Fitting } from "./fitting.ts";
import type { Ids } from "./ids.ts";

/** Compiles the sessions of a run given with its index; they are numbered as they come. */
export function sessionCompiler(
  { campus }: Facts,
  fitting: Fitting,
  ids: Ids,
  pools: Pools,
): (run: Run, session: Session, at: number) => SessionSpec {
  let next = 0;
  // What is the same for many sessions is kept once: less memory, and more of it near the processor.
  const misfitsOf = new Map<unknown, Uint8Array>();
  const skilledOf = new Map<unknown, Uint32Array>();
  const roomSets = new Map<string, Uint32Array>();
  return (run, session, at) => {
    const lacks = fitting.lacks(run, session);
    const misfits = misfitsOf.get(lacks) ?? Uint8Array.from(ids.rooms, (code) => lacks.get(code) ?? 0);
    misfitsOf.set(lacks, misfits);
    const people = fitting.instructors(session);
    const skilled = skilledOf.get(people) ?? setOf(people, ids);
    skilledOf.set(people, skilled);
    return {
      index: next++,
      run: at,
      perWeek: session.perWeek,
      ways: machineWays(session, run.learners, campus.machines).map((units) =>
        compileWay(units, ids, pools, misfits, roomSets),
      ),
      misfits,
      instructors: instructorsNeeded(session),
      skilled,
    };
  };
}

function setOf(people: readonly string[], ids: Ids): Uint32Array {
  const set = new Uint32Array(wordsFor(ids.instructors.length));
  for (const person of people) setBit(set, 0, ids.instructorAt.get(person)!);
  return set;
}

/** Units with the rooms that lack nothing and that all of their pools may be used in. */
function compileWay(
  units: readonly UnitsOf[],
  ids: Ids,
  { reach }: Pools,
  misfits: Uint8Array,
  roomSets: Map<string, Uint32Array>,
): Way {
  const words = wordsFor(misfits.length);
  const pools = Int16Array.from(units, ({ pool }) => ids.poolAt.get(pool)!);
  const rooms = new Uint32Array(words);
  misfits.forEach((lacking, room) => {
    if (lacking === 0 && pools.every((pool) => hasBit(reach, pool * words, room))) setBit(rooms, 0, room);
  });
  const shared = roomSets.get(rooms.join()) ?? rooms;
  roomSets.set(rooms.join(), shared);
  return { pools, units: Int32Array.from(units, (one) => one.units), rooms: shared };
}
