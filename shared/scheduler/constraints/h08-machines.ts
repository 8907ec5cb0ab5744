import type { Campus, Session } from "#shared/domain/campus.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { machineOf } from "#shared/domain/facts.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { machineWays } from "#shared/domain/needs.ts";
import type { UnitsOf } from "#shared/domain/plan.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { hasBit } from "#shared/scheduler/bits.ts";
import { atMeeting } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import type { Match } from "#shared/scheduler/match.ts";
import { standing } from "#shared/scheduler/standing.ts";

/** A meeting names just the units it needs, fixed pools in their room, and no pool is used beyond its open units. */
export const h08Machines: Constraint = {
  id: "H8",
  name: "machines",
  *matches(diary) {
    const { facts } = diary;
    const { meetings } = standingOf(diary);
    const ways = new Map<Session, readonly string[]>();
    const users = new Map<string, Map<Period, Use>>();
    for (const at of meetings) {
      const named = knownUnits(facts.campus, at.meeting.machines);
      const allowed = ways.get(at.session) ?? waysOf(facts.campus, at);
      ways.set(at.session, allowed);
      if (!allowed.includes(unitsText(named)))
        yield atMeeting("H8", "wrong-units", at, "", { named: unitsText(named), needed: allowed.join(" | ") });
      yield* astray(facts, at, named);
      for (const { pool, units } of named) note(users, pool, at, units);
    }
    yield* overbooked(facts, users);
  },
  // A placement has one of its session's ways, so that the units themselves are never wrong.
  delta(
    {
      problem: {
        sessions,
        pools: { reach },
        rooms: { words },
      },
      pools,
    },
    placement,
  ) {
    const taken: (readonly [pool: number, units: number, period: number])[] = [];
    let breaches = 0;
    for (const at of standing(placement)) {
      const way = sessions[placement.session[at]].ways[placement.way[at]];
      for (const [need, pool] of way.pools.entries()) {
        const use = [pool, way.units[need], placement.period[at]] as const;
        breaches += Number(!hasBit(reach, pool * words, placement.room[at])) + pools.delta(...use);
        pools.add(...use);
        taken.push(use);
      }
    }
    for (const [pool, units, period] of taken) pools.add(pool, -units, period);
    return breaches;
  },
};

/** Units of a pool in one period, and by whom. */
interface Use {
  units: number;
  readonly by: StandingMeeting[];
}

/** The units named, of known pools, each pool once. */
function knownUnits(campus: Campus, named: readonly UnitsOf[]): readonly UnitsOf[] {
  const sums = new Map<string, number>();
  for (const { pool, units } of named) {
    const code = machineOf(campus, pool)?.code;
    if (code !== undefined) sums.set(code, (sums.get(code) ?? 0) + units);
  }
  return [...sums].map(([pool, units]) => ({ pool, units }));
}

function waysOf(campus: Campus, { session, run }: StandingMeeting): readonly string[] {
  return [...new Set(machineWays(session, run.learners, campus.machines).map(unitsText))].sort();
}

/** `POOL=2;POOL=1` in the order of the codes, a dash for no machine. */
function unitsText(named: readonly UnitsOf[]): string {
  const texts = named.map(({ pool, units }) => `${pool}=${units}`);
  return texts.sort().join(";") || "–";
}

/** Fixed pools away from their room. */
function* astray(facts: Facts, at: StandingMeeting, named: readonly UnitsOf[]): Iterable<Match> {
  const parts = at.room ? (facts.rooms.parts.get(at.room.code) ?? []) : [];
  for (const { pool } of named) {
    const home = machineOf(facts.campus, pool)?.room;
    if (home && !parts.includes(home))
      yield atMeeting("H8", "machine-elsewhere", at, pool, { home, room: at.room?.code ?? "–" });
  }
}

function note(users: Map<string, Map<Period, Use>>, pool: string, at: StandingMeeting, units: number): void {
  const periods = users.get(pool) ?? new Map<Period, Use>();
  const use = periods.get(at.period) ?? { units: 0, by: [] };
  use.units += units;
  use.by.push(at);
  users.set(pool, periods.set(at.period, use));
}

function* overbooked(facts: Facts, users: ReadonlyMap<string, ReadonlyMap<Period, Use>>): Iterable<Match> {
  for (const [pool, periods] of users) {
    const total = machineOf(facts.campus, pool)?.units ?? 0;
    const closed = facts.closed.units.get(pool);
    for (const [period, { units, by }] of periods) {
      const out = Math.min(total, closed?.get(period) ?? 0);
      const values = { units, out, total, users: by.map(({ run }) => run.code).join(", ") };
      if (units > total - out) yield atMeeting("H8", "pool-overbooked", by[by.length - 1], pool, values);
    }
  }
}
