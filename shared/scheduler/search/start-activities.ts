import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Random } from "#shared/scheduler/random.ts";

/** What a breach weighs while the first plan is made: beyond any soft cost. */
const BREACH = 1_000_000;

/** Rooms looked at for one time, where no grid says which are free. */
const ROOMS = 12;

/**
 * Places the activities that stand nowhere, the hardest first (fewest times, then most rivals), each where it breaks
 * least and then costs least. Yields after every so many.
 */
export function* startActivities(assignment: Assignment, random: Random, every: number): Generator<number> {
  const { count, kindOf, timesFrom, rivalsFrom } = assignment.activities;
  const times = (a: number) => timesFrom[kindOf[a] + 1] - timesFrom[kindOf[a]];
  const rivals = (a: number) => rivalsFrom[kindOf[a] + 1] - rivalsFrom[kindOf[a]];
  const order = Array.from({ length: count }, (_, a) => a)
    .filter((a) => assignment.time[a] < 0)
    .sort((one, other) => times(one) - times(other) || rivals(other) - rivals(one) || one - other);
  assignment.hardness = BREACH;
  for (const [done, a] of order.entries()) {
    settle(assignment, random, a);
    if ((done + 1) % every === 0) yield done + 1;
  }
}

/** Puts an activity at the best of its places. */
function settle(assignment: Assignment, random: Random, a: number): void {
  const { kindOf, timesFrom, timesOf } = assignment.activities;
  const kind = kindOf[a];
  let [bestTime, bestRoom, least] = [-1, -1, Infinity];
  for (let at = timesFrom[kind]; at < timesFrom[kind + 1]; at++) {
    const time = timesOf[at];
    for (const room of roomsToTry(assignment, random, kind, time)) {
      assignment.move(a, time, room);
      const cost = assignment.evaluate() + random.unit() / 2;
      if (cost < least) [bestTime, bestRoom, least] = [time, room, cost];
    }
  }
  if (bestTime < 0) return;
  assignment.move(a, bestTime, bestRoom);
  assignment.evaluate();
  assignment.apply();
}

/** The cheapest room that is free, or a few of those there are; room −1 where it needs none. */
function roomsToTry(assignment: Assignment, random: Random, kind: number, time: number): readonly number[] {
  const { activities, grid, problem } = assignment;
  const { roomsFrom, roomsOf, roomCost } = activities;
  const [from, to] = [roomsFrom[kind], roomsFrom[kind + 1]];
  if (from === to) return [-1];
  if (grid === null)
    return Array.from({ length: Math.min(ROOMS, to - from) }, (_, nth) =>
      to - from <= ROOMS ? roomsOf[from + nth] : roomsOf[from + random.below(to - from)],
    );
  let [best, least] = [roomsOf[from + random.below(to - from)], Infinity];
  for (let at = from; at < to; at++) {
    const cost = roomCost[kind * problem.rooms.count + roomsOf[at]];
    if (cost < least && grid.heldAt(time, roomsOf[at]) === 0) [best, least] = [roomsOf[at], cost];
  }
  return [best];
}
