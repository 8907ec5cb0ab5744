import { daysOf } from "#shared/scheduler/assembly/assembler.ts";
import { instabilityOf } from "#shared/scheduler/assembly/instability.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";

/** A placement without one of its meetings. */
export function withoutMeeting(problem: Problem, placement: Placement, meeting: number): Placement {
  return rebuilt(problem, placement, (at) => at !== meeting);
}

/** A placement with one of its meetings as the only meeting of another. */
export function withMeeting(problem: Problem, placement: Placement, meeting: number, instead: Placement): Placement {
  const rest = withoutMeeting(problem, placement, meeting);
  const { stride } = problem;
  const order = [...Array.from({ length: rest.count }, (_, at) => ({ from: rest, at })), { from: instead, at: 0 }].sort(
    (one, other) => one.from.period[one.at] - other.from.period[other.at],
  );
  const pick = (field: "period" | "session" | "room") => Int16Array.from(order, ({ from, at }) => from[field][at]);
  return finished(problem, placement.run, {
    period: pick("period"),
    session: pick("session"),
    room: pick("room"),
    way: Int8Array.from(order, ({ from, at }) => from.way[at]),
    instructors: Int16Array.from(
      order.flatMap(({ from, at }) => [...from.instructors.subarray(at * stride, (at + 1) * stride)]),
    ),
  });
}

/** A run that asks for one meeting of a session in one period, in one room or (−1) any; nothing else of it counts. */
export function oneMeetingRun({ time }: Problem, run: RunSpec, session: number, period: number, room: number): RunSpec {
  const own = run.sessions.filter(({ index }) => index === session).map((one) => ({ ...one, perWeek: 1 }));
  return {
    ...run,
    sessions: own,
    weeks: 1,
    everyWeeks: 1,
    daysPerWeek: 1,
    fullDays: false,
    consecutiveDays: false,
    extend: false,
    first: 0,
    last: time.periods - 1,
    closed: new Uint8Array(time.periods),
    openWeeks: Int16Array.of(time.weekOf[period]),
    starts: Int16Array.of(0),
    shapes: [Int16Array.of(time.slotOf[period])],
    pins: [{ period, session, room }],
  };
}

function rebuilt(problem: Problem, placement: Placement, keeps: (at: number) => boolean): Placement {
  const kept = Array.from({ length: placement.count }, (_, at) => at).filter(keeps);
  const { stride } = problem;
  return finished(problem, placement.run, {
    period: Int16Array.from(kept, (at) => placement.period[at]),
    session: Int16Array.from(kept, (at) => placement.session[at]),
    room: Int16Array.from(kept, (at) => placement.room[at]),
    way: Int8Array.from(kept, (at) => placement.way[at]),
    instructors: Int16Array.from(
      kept.flatMap((at) => [...placement.instructors.subarray(at * stride, (at + 1) * stride)]),
    ),
  });
}

function finished(
  problem: Problem,
  run: number,
  meetings: Pick<Placement, "period" | "session" | "room" | "way" | "instructors">,
): Placement {
  const placement = { run, count: meetings.period.length, ...meetings };
  return { ...placement, days: daysOf(problem, meetings.period), instability: instabilityOf(problem, placement) };
}
