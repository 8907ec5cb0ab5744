import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import { standing } from "#shared/scheduler/standing.ts";

/**
 * Meetings outside the `perWeek` most frequent slots of their session (ties: the earlier in the week), or not in the
 * most frequent room of their slot: S3, FORMAT.md "instability".
 */
export function instabilityOf(
  problem: Problem,
  meetings: Pick<Placement, "run" | "count" | "period" | "session" | "room">,
): number {
  const places = standing(meetings);
  let unsteady = 0;
  for (const session of problem.runs[meetings.run].sessions) {
    const roomsOf = new Map<number, Map<number, number>>();
    const inSlot = new Map<number, number>();
    let count = 0;
    for (const at of places) {
      if (meetings.session[at] !== session.index) continue;
      const slot = problem.time.slotOf[meetings.period[at]];
      const rooms = roomsOf.get(slot) ?? new Map<number, number>();
      rooms.set(meetings.room[at], (rooms.get(meetings.room[at]) ?? 0) + 1);
      roomsOf.set(slot, rooms);
      inSlot.set(slot, (inSlot.get(slot) ?? 0) + 1);
      count++;
    }
    const usual = [...inSlot].sort(([slot, uses], [other, more]) => more - uses || slot - other);
    let steady = 0;
    for (const [slot] of usual.slice(0, session.perWeek)) steady += Math.max(...roomsOf.get(slot)!.values());
    unsteady += count - steady;
  }
  return unsteady;
}
