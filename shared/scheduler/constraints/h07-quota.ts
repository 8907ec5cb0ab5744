import type { Week } from "#shared/domain/calendar.ts";
import { isoWeekText, weekOf } from "#shared/domain/calendar.ts";
import type { Access } from "#shared/domain/campus.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { accessCovers } from "#shared/domain/room-access.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { atMeeting } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { MeetingAt } from "#shared/scheduler/standing.ts";
import { meetingsAt, standing } from "#shared/scheduler/standing.ts";

/** A partner holds a room for no more day-parts a week than its access record gives. */
export const h07Quota: Constraint = {
  id: "H7",
  name: "quota",
  *matches(diary) {
    const { facts } = diary;
    const held = new Map<Access, Map<Week, Set<Period>>>();
    for (const at of standingOf(diary).meetings) {
      const { day, daypart } = at.meeting;
      for (const access of (at.room && facts.accessOf.get(at.room.code)) ?? []) {
        const limit = access.maxDaypartsPerWeek;
        if (limit === null || !accessCovers(access, facts.partnerOf(at.run), day, daypart)) continue;
        const weeks = held.get(access) ?? new Map<Week, Set<Period>>();
        const periods = weeks.get(weekOf(day)) ?? new Set<Period>();
        held.set(access, weeks.set(weekOf(day), periods));
        if (!periods.has(at.period) && periods.size >= limit) {
          const values = { partner: access.partner, week: isoWeekText(weekOf(day)), nth: periods.size + 1, limit };
          yield atMeeting("H7", "quota-used-up", at, access.room, values);
        }
        periods.add(at.period);
      }
    }
  },
  delta(solution, placement) {
    const { time, quotas } = solution.problem;
    let breaches = 0;
    for (const [key, asked] of askedOf(solution, placement)) {
      const [quota, week] = [Math.floor(key / time.weeks), key % time.weeks];
      const limit = quotas.limit[quota];
      // The tracker counts two meetings in one period twice, so that what it calls enough is enough.
      if (solution.quotas.used[key] + asked.size <= limit) continue;
      const held = heldIn(solution, quota, week);
      breaches += Math.max(0, held.union(asked).size - limit) - Math.max(0, held.size - limit);
    }
    return breaches;
  },
};

/** Periods that a placement asks of each quota in each week, by quota × weeks + week. */
function askedOf({ problem }: Solution, placement: Placement): ReadonlyMap<number, Set<number>> {
  const { time, quotas, rooms, runs } = problem;
  const asked = new Map<number, Set<number>>();
  for (const at of standing(placement)) {
    const period = placement.period[at];
    for (const quota of quotas.of[runs[placement.run].partner * rooms.count + placement.room[at]] ?? []) {
      if (quotas.covers[quota * time.slots + time.slotOf[period]] === 0) continue;
      const key = quota * time.weeks + time.weekOf[period];
      asked.set(key, (asked.get(key) ?? new Set()).add(period));
    }
  }
  return asked;
}

/** Periods of a week in which the partner of a quota holds its room. */
function heldIn(solution: Solution, quota: number, week: number): Set<number> {
  const { time, quotas, runs } = solution.problem;
  const holds = ({ placement, at }: MeetingAt) =>
    placement.room[at] === quotas.room[quota] && runs[placement.run].partner === quotas.partner[quota];
  const held = new Set<number>();
  for (let period = time.firstOfWeek[week]; period < time.firstOfWeek[week + 1]; period++)
    if (quotas.covers[quota * time.slots + time.slotOf[period]] === 1 && meetingsAt(solution, period).some(holds))
      held.add(period);
  return held;
}
