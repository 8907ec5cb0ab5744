import type { Week } from "#shared/domain/calendar.ts";
import { isoWeekText, weekOf } from "#shared/domain/calendar.ts";
import type { Access } from "#shared/domain/campus.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { accessCovers } from "#shared/domain/room-access.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { atMeeting } from "#shared/scheduler/breach.ts";
import type { Rule } from "#shared/scheduler/match.ts";

/** A partner holds a room for no more day-parts a week than its access record gives. */
export const h07Quota: Rule = {
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
};
