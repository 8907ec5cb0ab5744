import { weekday } from "#shared/domain/calendar.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
import type { Slot } from "#shared/domain/weekly.ts";
import { slotOf } from "#shared/domain/weekly.ts";
import { atSession } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";

/**
 * A session costs its meetings outside its `per_week` most frequent slots (ties: the earlier in the week), or not in
 * the most frequent room of their slot.
 */
export const s03Instability: Constraint = {
  id: "S3",
  name: "instability",
  *matches(diary) {
    const slot = ({ meeting, place }: StandingMeeting) => slotOf(diary.facts.horizon, weekday(meeting.day), place);
    for (const [session, meetings] of Map.groupBy(standingOf(diary).meetings, (at) => at.session)) {
      const amount = meetings.length - steady(meetings, session.perWeek, slot);
      const { run, kind } = session;
      if (amount > 0) yield atSession("S3", "unsteady", run, kind, { amount, meetings: meetings.length });
    }
  },
  delta: (_, { instability }) => instability,
};

/** Meetings in the usual slots and their usual rooms. */
function steady(meetings: readonly StandingMeeting[], perWeek: number, slot: (at: StandingMeeting) => Slot): number {
  const usual = [...Map.groupBy(meetings, slot)].sort(
    ([one, first], [other, second]) => second.length - first.length || one - other,
  );
  return usual.slice(0, perWeek).reduce((sum, [, held]) => sum + most(held), 0);
}

/** How many are in the room that most of them are in. */
function most(meetings: readonly StandingMeeting[]): number {
  const rooms = Map.groupBy(meetings, ({ room }) => room?.code ?? "");
  return Math.max(...[...rooms.values()].map((held) => held.length));
}
