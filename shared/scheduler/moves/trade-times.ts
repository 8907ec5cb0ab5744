import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";

/**
 * Sends a random activity to a time at which just one rival stands in its way, and that rival to the time it leaves.
 * Both keep their rooms where these are free, else they take each other's. Only where times are disjoint.
 */
export function tradeTimes(assignment: Assignment, { random }: Desk): boolean {
  const { activities, time, room, grid } = assignment;
  const { count, kindOf, timesFrom, timesOf, timeCost, times } = activities;
  const a = random.below(count);
  const kind = kindOf[a];
  const to = timesOf[timesFrom[kind] + random.below(timesFrom[kind + 1] - timesFrom[kind])];
  const from = time[a];
  if (grid === null || to === from) return false;
  const b = onlyRival(assignment, kind, to);
  if (b < 0 || room[a] < 0 || kindOf[b] === kind || timeCost[kindOf[b] * times.count + from] < 0) return false;
  const keeps = room[a] !== room[b] && grid.holderAt(to, room[a]) < 0 && grid.holderAt(from, room[b]) < 0;
  if (keeps || room[a] === room[b]) {
    assignment.trade(a, b);
    return true;
  }
  if (!mayHave(assignment, kind, room[b]) || !mayHave(assignment, kindOf[b], room[a])) return false;
  assignment.swap(a, b);
  return true;
}

/** The one rival of a kind at a time; −1 for none or more. */
function onlyRival({ activities, problem, grid, rivals }: Assignment, kind: number, time: number): number {
  const { kindOf, kinds } = activities;
  let found = -1;
  for (let room = 0; room < problem.rooms.count; room++) {
    const holder = grid!.holderAt(time, room);
    if (holder < 0 || rivals[kind * kinds + kindOf[holder]] === 0) continue;
    if (found >= 0) return -1;
    found = holder;
  }
  return found;
}

function mayHave({ activities, problem }: Assignment, kind: number, room: number): boolean {
  return room >= 0 && activities.roomCost[kind * problem.rooms.count + room] >= 0;
}
