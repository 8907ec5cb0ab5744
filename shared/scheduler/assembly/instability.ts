import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import { standing } from "#shared/scheduler/standing.ts";

type Meetings = Pick<Placement, "run" | "count" | "period" | "session" | "room">;

/**
 * Meetings outside the `perWeek` most frequent slots of their session (ties: the earlier in the week), or not in the
 * most frequent room of their slot: S3, FORMAT.md "instability".
 */
export function instabilityOf(problem: Problem, meetings: Meetings): number {
  const places = standing(meetings);
  let unsteady = 0;
  for (const { index, perWeek } of problem.runs[meetings.run].sessions)
    unsteady += unsteadyOf(problem, meetings, places, index, perWeek);
  return unsteady;
}

/** The same for one session. Its slots and rooms are few, so that plain lists are quicker than maps. */
function unsteadyOf(
  { time }: Problem,
  { period, session, room }: Meetings,
  places: readonly number[],
  index: number,
  perWeek: number,
): number {
  const slots: number[] = [];
  const uses: number[] = [];
  const spots: number[] = [];
  const spotUses: number[] = [];
  let unsteady = 0;
  for (const at of places) {
    if (session[at] !== index) continue;
    const slot = time.slotOf[period[at]];
    count(slots, uses, slot);
    count(spots, spotUses, room[at] * time.slots + slot);
    unsteady++;
  }
  for (let usual = 0; usual < perWeek && usual < slots.length; usual++) {
    let best = 0;
    for (let at = 1; at < slots.length; at++)
      if (uses[at] > uses[best] || (uses[at] === uses[best] && slots[at] < slots[best])) best = at;
    let most = 0;
    for (let at = 0; at < spots.length; at++)
      if (mod(spots[at], time.slots) === slots[best]) most = Math.max(most, spotUses[at]);
    unsteady -= most;
    uses[best] = -1;
  }
  return unsteady;
}

/** One more of a key. */
function count(keys: number[], uses: number[], key: number): void {
  const at = keys.indexOf(key);
  if (at >= 0) uses[at]++;
  else {
    keys.push(key);
    uses.push(1);
  }
}

/** The remainder that is never below 0: a meeting without a room has room −1. */
function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
