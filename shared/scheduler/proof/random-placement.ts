import { daysOf } from "#shared/scheduler/assembly/assembler.ts";
import { instabilityOf } from "#shared/scheduler/assembly/instability.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";
import type { Random } from "#shared/scheduler/random.ts";

/** Meetings of a run anywhere, in any room, with anyone: most break rules. Null where a session has no way to meet. */
export function randomPlacement(problem: Problem, run: RunSpec, random: Random): Placement | null {
  const sessions = run.sessions.filter(({ ways }) => ways.length > 0);
  if (sessions.length === 0) return null;
  const first = random.below(problem.time.periods);
  const spread = 1 + random.below(3) * 20;
  const count = 1 + random.below(10);
  const meetings = Array.from({ length: count }, () => {
    const session = sessions[random.below(sessions.length)];
    const period = Math.min(problem.time.periods - 1, first + random.below(spread + 1));
    return { session, period };
  }).sort((one, other) => one.period - other.period);
  return placementFrom(problem, {
    run: run.index,
    count,
    period: Int16Array.from(meetings, ({ period }) => period),
    session: Int16Array.from(meetings, ({ session }) => session.index),
    room: Int16Array.from(meetings, () => random.below(problem.rooms.count)),
    way: Int8Array.from(meetings, ({ session }) => random.below(session.ways.length)),
    instructors: Int16Array.from({ length: count * problem.stride }, () => somebody(problem, random)),
  });
}

/** A placement of which some meetings have another period, room or instructor. */
export function disturbed(problem: Problem, placement: Placement, random: Random): Placement {
  const { count } = placement;
  const order = Array.from({ length: count }, (_, at) => at);
  const period = placement.period.map((when) =>
    random.below(6) > 0 ? when : Math.min(problem.time.periods - 1, Math.max(0, when + random.below(9) - 4)),
  );
  order.sort((one, other) => period[one] - period[other]);
  return placementFrom(problem, {
    run: placement.run,
    count,
    period: Int16Array.from(order, (at) => period[at]),
    session: Int16Array.from(order, (at) => placement.session[at]),
    room: Int16Array.from(order, (at) =>
      random.below(4) > 0 ? placement.room[at] : random.below(problem.rooms.count),
    ),
    way: Int8Array.from(order, (at) => placement.way[at]),
    instructors: Int16Array.from({ length: count * problem.stride }, (_, chair) => {
      const [at, seat] = [Math.floor(chair / problem.stride), chair % problem.stride];
      return random.below(5) > 0 ? placement.instructors[order[at] * problem.stride + seat] : somebody(problem, random);
    }),
  });
}

/** A placement with its days and its instability. */
export function placementFrom(problem: Problem, meetings: Omit<Placement, "days" | "instability">): Placement {
  return { ...meetings, days: daysOf(problem, meetings.period), instability: instabilityOf(problem, meetings) };
}

function somebody({ instructors }: Problem, random: Random): number {
  return random.below(4) > 0 ? random.below(instructors.count) : -1;
}
