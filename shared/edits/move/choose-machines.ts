import type { Machine } from "#shared/domain/campus.ts";
import { machineOf } from "#shared/domain/facts.ts";
import { machineWays } from "#shared/domain/needs.ts";
import type { UnitsOf } from "#shared/domain/plan.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import type { Target } from "./target.ts";
import { alongside, refuseAt } from "./target.ts";

/**
 * The machines a meeting takes to its new place: those it has if they are free there, else another way to meet the
 * same needs (H8). Refused with the last thing that stood in the way.
 */
export function chooseMachines(target: Target): readonly UnitsOf[] | Refusal {
  const { facts, session, run, before } = target;
  const ways = machineWays(session, run.learners, facts.campus.machines);
  const own = ways.filter((way) => saysTheSame(way, before.machines));
  let refusal = refuseAt(target, "machines-unknown", { machines: session.machines.join(", ") });
  for (const way of [...own, ...ways]) {
    const obstacle = obstacleTo(target, way);
    if (!obstacle) return way;
    refusal = obstacle;
  }
  return refusal;
}

function obstacleTo(target: Target, way: readonly UnitsOf[]): Refusal | null {
  for (const { pool, units } of way) {
    const machine = machineOf(target.facts.campus, pool);
    if (!machine) return refuseAt(target, "machines-unknown", { machines: pool });
    if (!isWithin(target, machine))
      return refuseAt(target, "machine-elsewhere", { machine: pool, home: machine.room, room: target.room.code });
    const free = freeUnits(target, machine);
    if (units > free) return refuseAt(target, "machine-taken", { machine: pool, units, free });
  }
  return null;
}

/** A fixed pool is used in its own room, or in a whole that contains it. */
function isWithin(target: Target, machine: Machine): boolean {
  const parts = target.facts.rooms.parts.get(target.room.code) ?? [];
  return machine.room === "" || parts.includes(machine.room);
}

function freeUnits(target: Target, machine: Machine): number {
  const out = target.facts.closed.units.get(machine.code)?.get(target.period) ?? 0;
  const used = alongside(target)
    .flatMap((other) => other.meeting.machines)
    .filter(({ pool }) => pool === machine.code)
    .reduce((sum, { units }) => sum + units, 0);
  return Math.max(0, machine.units - out - used);
}

function saysTheSame(one: readonly UnitsOf[], other: readonly UnitsOf[]): boolean {
  const text = (way: readonly UnitsOf[]) =>
    way
      .map(({ pool, units }) => `${pool}=${units}`)
      .sort()
      .join(";");
  return text(one) === text(other);
}
