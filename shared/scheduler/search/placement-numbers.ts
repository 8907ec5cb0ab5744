import { daysOf } from "#shared/scheduler/assembly/assembler.ts";
import { instabilityOf } from "#shared/scheduler/assembly/instability.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem } from "#shared/scheduler/problem.ts";

/** Numbers a meeting takes beside its instructors: period, session, room, way. */
const PER_MEETING = 4;

/** Numbers that a run with so many meetings at most takes, each with so many instructors at most. */
export function numbersOfRun(meetings: number, stride: number): number {
  return 1 + meetings * (PER_MEETING + stride);
}

/** Writes where runs stand, one after the other, as whole numbers that another thread can read; false if they are too many. */
export function writePlacements(
  { stride }: Problem,
  placements: readonly (Placement | null)[],
  runs: Int32Array,
  into: Int32Array,
): boolean {
  let to = 0;
  for (const run of runs) {
    const placement = placements[run];
    const count = placement?.count ?? 0;
    if (to + numbersOfRun(count, stride) > into.length) return false;
    into[to++] = count;
    for (let at = 0; at < count; at++) {
      into[to++] = placement!.period[at];
      into[to++] = placement!.session[at];
      into[to++] = placement!.room[at];
      into[to++] = placement!.way[at];
      for (let chair = 0; chair < stride; chair++) into[to++] = placement!.instructors[at * stride + chair];
    }
  }
  return true;
}

/** Reads what `writePlacements` wrote of the same runs: a placement for each that stands. */
export function readPlacements(problem: Problem, runs: Int32Array, from: Int32Array): Placement[] {
  const placements: Placement[] = [];
  let next = 0;
  for (const run of runs) {
    const count = from[next++];
    if (count === 0) continue;
    const meetings = {
      run,
      count,
      period: new Int16Array(count),
      session: new Int16Array(count),
      room: new Int16Array(count),
      way: new Int8Array(count),
      instructors: new Int16Array(count * problem.stride),
    };
    for (let at = 0; at < count; at++) {
      meetings.period[at] = from[next++];
      meetings.session[at] = from[next++];
      meetings.room[at] = from[next++];
      meetings.way[at] = from[next++];
      for (let chair = 0; chair < problem.stride; chair++)
        meetings.instructors[at * problem.stride + chair] = from[next++];
    }
    placements.push({
      ...meetings,
      days: daysOf(problem, meetings.period),
      instability: instabilityOf(problem, meetings),
    });
  }
  return placements;
}
