import type { Campus, Machine } from "#shared/domain/campus.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";

/**
 * The meetings of a plan that may not stand where they do: while the campus or their partner is shut, in a closed room, with an
 * instructor who is away, or with units that are out. Of a pool that is short as few go as will do: those of the lowest priority, then with most units.
 */
export function touchedMeetings(campus: Campus): readonly DiaryMeeting[] {
  const { facts, meetings } = diaryOf(campus);
  const { closed } = facts;
  const touched = new Set(
    meetings.filter(
      ({ run, room, meeting, period }) =>
        facts.closedFor(run).has(period) ||
        (room && closed.room.get(room.code)?.has(period)) ||
        meeting.instructors.some((code) => closed.instructor.get(code)?.has(period)),
    ),
  );
  for (const pool of campus.machines.values()) for (const at of tooMany(pool)) touched.add(at);
  return meetings.filter((at) => touched.has(at));

  function* tooMany(pool: Machine): Iterable<DiaryMeeting> {
    const out = closed.units.get(pool.code);
    if (!out) return;
    const using = Map.groupBy(
      meetings.filter((at) => out.has(at.period) && !touched.has(at) && unitsOf(at, pool) > 0),
      ({ period }) => period,
    );
    for (const [period, those] of using) {
      let over = those.reduce((sum, at) => sum + unitsOf(at, pool), 0) - Math.max(0, pool.units - out.get(period)!);
      for (const at of those.toSorted((one, other) => rank(other, pool) - rank(one, pool))) {
        if (over <= 0) break;
        over -= unitsOf(at, pool);
        yield at;
      }
    }
  }
}

/** The lower its priority, and the more units it has, the sooner a meeting gives way. */
function rank(at: DiaryMeeting, pool: Machine): number {
  return at.run.priority * 10_000 + unitsOf(at, pool);
}

function unitsOf({ meeting }: DiaryMeeting, pool: Machine): number {
  return meeting.machines.reduce((sum, { pool: code, units }) => (code === pool.code ? sum + units : sum), 0);
}
