import { sameCode } from "#shared/domain/codes.ts";
import type { Meeting, PlannedRun } from "#shared/domain/plan.ts";
import { daysOf } from "#shared/scheduler/assembly/assembler.ts";
import { instabilityOf } from "#shared/scheduler/assembly/instability.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Way } from "#shared/scheduler/problem.ts";
import type { Compiled } from "./compile.ts";

/** The meetings that a placement stands for, by period. */
export function meetingsOf({ problem, ids }: Compiled, placement: Placement): Meeting[] {
  const parts = ids.parts.length;
  return Array.from(placement.period, (period, at): Meeting => {
    const way = problem.sessions[placement.session[at]].ways[placement.way[at]];
    const people = placement.instructors.subarray(at * problem.stride, (at + 1) * problem.stride);
    return {
      kind: ids.sessions[placement.session[at]].kind,
      day: ids.days[problem.time.dayOf[period]],
      daypart: ids.parts[period % parts],
      room: ids.rooms[placement.room[at]],
      machines: Array.from(way.pools, (pool, need) => ({ pool: ids.pools[pool], units: way.units[need] })),
      instructors: Array.from(people)
        .filter((person) => person >= 0)
        .map((person) => ids.instructors[person]),
    };
  });
}

/**
 * The placement that a planned run stands for, or null where it has no meetings or one of them names something the
 * problem does not hold: a closed day of the week, an unknown kind, a room or units that are no way of its session.
 */
export function placementOf(compiled: Compiled, planned: PlannedRun): Placement | null {
  const { problem, ids } = compiled;
  const run = ids.runAt.get(planned.run);
  if (run === undefined || planned.meetings.length === 0) return null;
  const spec = problem.runs[run];
  const dayAt = dayNumbers(compiled);
  const sorted = planned.meetings
    .map((meeting) => ({
      meeting,
      period: (dayAt.get(meeting.day) ?? -9) * ids.parts.length + ids.parts.indexOf(meeting.daypart),
    }))
    .sort((one, other) => one.period - other.period);
  const count = sorted.length;
  const [period, session, room] = [new Int16Array(count), new Int16Array(count), new Int16Array(count)];
  const way = new Int8Array(count);
  const instructors = new Int16Array(count * problem.stride).fill(-1);
  for (const [at, { meeting, period: when }] of sorted.entries()) {
    const own = spec.sessions.find((one) => sameCode(ids.sessions[one.index].kind, meeting.kind));
    const people = meeting.instructors.map((code) => ids.instructorAt.get(code) ?? -1);
    const used = own?.ways.findIndex((one) => sameUnits(compiled, one, meeting)) ?? -1;
    const where = ids.roomAt.get(meeting.room) ?? -1;
    if (!own || when < 0 || !ids.parts.includes(meeting.daypart) || used < 0 || where < 0) return null;
    if (people.includes(-1) || people.length > problem.stride) return null;
    period[at] = when;
    session[at] = own.index;
    room[at] = where;
    way[at] = used;
    instructors.set(people, at * problem.stride);
  }
  const meetings = { run, count, period, session, room, way, instructors };
  return { ...meetings, days: daysOf(problem, period), instability: instabilityOf(problem, meetings) };
}

const numbered = new WeakMap<Compiled, Map<number, number>>();

function dayNumbers(compiled: Compiled): Map<number, number> {
  const before = numbered.get(compiled);
  if (before) return before;
  const numbers = new Map(compiled.ids.days.map((day, index) => [day, index]));
  numbered.set(compiled, numbers);
  return numbers;
}

function sameUnits({ ids }: Compiled, way: Way, meeting: Meeting): boolean {
  return (
    way.pools.length === meeting.machines.length &&
    meeting.machines.every(({ pool, units }) => {
      const at = way.pools.indexOf(ids.poolAt.get(pool) ?? -1);
      return at >= 0 && way.units[at] === units;
    })
  );
}
