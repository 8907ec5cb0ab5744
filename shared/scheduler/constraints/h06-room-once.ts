import type { Period } from "#shared/domain/horizon.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { atMeeting } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { MeetingAt } from "#shared/scheduler/standing.ts";
import { meetingsAt } from "#shared/scheduler/standing.ts";

/** Rooms that share a part (a room, what it contains, what contains it) hold one meeting per period. */
export const h06RoomOnce: Constraint = {
  id: "H6",
  name: "room once",
  *matches(diary) {
    let now: Period = -1;
    const holders = new Map<string, StandingMeeting>();
    for (const at of standingOf(diary).meetings) {
      if (at.period !== now) holders.clear();
      now = at.period;
      const parts = at.room ? (diary.facts.rooms.parts.get(at.room.code) ?? []) : [];
      const other = parts.map((part) => holders.get(part)).find((holder) => holder !== undefined);
      if (other) {
        const values = { holder: other.run.code, holderRoom: other.meeting.room };
        yield atMeeting("H6", "room-taken", at, at.meeting.room, values);
      }
      for (const part of parts) holders.set(part, at);
    }
  },
  delta(solution, placement) {
    let breaches = 0;
    for (const period of new Set(placement.period)) breaches += clashesMore(solution, placement, period);
    return breaches;
  },
};

/** Breaches more in one period, counted in the order of the plan: two halves of a whole in use are two, or one. */
function clashesMore(solution: Solution, placement: Placement, period: number): number {
  const own = placement.period.filter((it) => it === period).length;
  const free = placement.room.every(
    (room, at) => placement.period[at] !== period || solution.rooms.isFree(room, period),
  );
  if (own === 1 && free) return 0;
  const { rivals } = solution.problem.rooms;
  const clashes = (meetings: readonly MeetingAt[]) => {
    const rooms = meetings.map(({ placement: { room }, at }) => room[at]);
    return rooms.filter((room, index) => rooms.slice(0, index).some((other) => rivals[room].includes(other))).length;
  };
  return clashes(meetingsAt(solution, period, placement)) - clashes(meetingsAt(solution, period));
}
