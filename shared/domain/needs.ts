import type { Instructor, Machine, Session } from "./campus.ts";
import { key, sameCode } from "./codes.ts";
import type { UnitsOf } from "./plan.ts";

/** One need of a session, `A:2|B:3` taken apart; `units` null: as many as the group asks for. */
export interface MachineNeed {
  readonly pool: string;
  readonly units: number | null;
}

/** Takes a need as written apart, or gives null where it is not `POOL`, `POOL:3` or either of such. */
export function parseNeed(need: string): readonly MachineNeed[] | null {
  const ways: MachineNeed[] = [];
  for (const way of need.split("|")) {
    const [pool, units, ...more] = way.split(":").map((part) => part.trim());
    if (!pool || more.length > 0 || (units !== undefined && !/^0*[1-9]\d*$/.test(units))) return null;
    ways.push({ pool, units: units === undefined ? null : Number(units) });
  }
  return ways;
}

/** Units of a pool that serve a group: ceil(learners / learners per unit), or one unit for any group. */
export function unitsFor(machine: Machine, learners: number): number {
  return machine.learnersPerUnit ? Math.ceil(learners / machine.learnersPerUnit) : 1;
}

/**
 * Every way to name just the units a session needs, one pool of each either-or, units per pool added up.
 * A session without needs has one way: no machine. Needs that name unknown pools are left out (H1 refuses them).
 */
export function machineWays(
  session: Session,
  learners: number,
  machines: ReadonlyMap<string, Machine>,
): readonly (readonly UnitsOf[])[] {
  let ways: (readonly UnitsOf[])[] = [[]];
  for (const need of session.machines) {
    const either = (parseNeed(need) ?? []).flatMap(({ pool, units }) => {
      const machine = machines.get(key(pool));
      return machine ? [{ pool: machine.code, units: units ?? unitsFor(machine, learners) }] : [];
    });
    ways = ways.flatMap((way) => either.map((one) => withUnits(way, one)));
  }
  return ways;
}

/** Instructors a session asks for: as written, else 1 where it asks for a skill, else 0. */
export function instructorsNeeded(session: Session): number {
  return session.instructors ?? (session.skill ? 1 : 0);
}

/** May an instructor teach what asks for a skill? Everyone may where none is asked for. */
export function hasSkill({ skills }: Pick<Instructor, "skills">, skill: string): boolean {
  return skill === "" || skills.some((own) => sameCode(own, skill));
}

function withUnits(way: readonly UnitsOf[], one: UnitsOf): readonly UnitsOf[] {
  const same = way.find((other) => other.pool === one.pool);
  if (!same) return [...way, one];
  return way.map((other) => (other === same ? { pool: one.pool, units: same.units + one.units } : other));
}
