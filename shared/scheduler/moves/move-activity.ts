import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";

/**
 * How often a room is that of another activity of the same kind rather than any: so many times of ten. Among all rooms
 * one that suits the others is seldom hit, and chance moves activities out of it many times for each time back.
 */
const LIKE_OTHERS = 9;

/**
 * Sends a random activity to another of its times, as often as not in the room it has, else in another of its rooms.
 * Who is there already goes where it came from.
 */
export function moveActivity(assignment: Assignment, { random }: Desk): boolean {
  const { count, kindOf, timesFrom, timesOf } = assignment.activities;
  const a = random.below(count);
  const kind = kindOf[a];
  const time = timesOf[timesFrom[kind] + random.below(timesFrom[kind + 1] - timesFrom[kind])];
  const room = random.below(2) === 0 ? assignment.room[a] : someRoom(assignment, kind, random.below);
  return moveOrSwap(assignment, a, time, room);
}

/** Sends a random activity to another of its rooms at the time it has; who is there takes the room it leaves. */
export function changeRoom(assignment: Assignment, { random }: Desk): boolean {
  const a = random.below(assignment.activities.count);
  const room = someRoom(assignment, assignment.activities.kindOf[a], random.below);
  return moveOrSwap(assignment, a, assignment.time[a], room);
}

function someRoom({ activities, alike, room }: Assignment, kind: number, below: (limit: number) => number): number {
  const first = alike.from[kind];
  const others = alike.from[kind + 1] - first;
  if (others > 1 && below(10) < LIKE_OTHERS) {
    const its = room[alike.of[first + below(others)]];
    if (its >= 0) return its;
  }
  const { roomsFrom, roomsOf } = activities;
  const rooms = roomsFrom[kind + 1] - roomsFrom[kind];
  return rooms === 0 ? -1 : roomsOf[roomsFrom[kind] + below(rooms)];
}

/** Proposes a place, or where somebody holds it a swap, if the other may have what is left; false where it may not. */
function moveOrSwap(assignment: Assignment, a: number, time: number, room: number): boolean {
  const { activities, problem, grid } = assignment;
  if (time === assignment.time[a] && room === assignment.room[a]) return false;
  const holder = room < 0 || grid === null ? -1 : grid.holderAt(time, room);
  if (holder < 0) {
    assignment.move(a, time, room);
    return true;
  }
  const kind = activities.kindOf[holder];
  if (kind === activities.kindOf[a]) return false;
  if (activities.timeCost[kind * activities.times.count + assignment.time[a]] < 0) return false;
  const left = assignment.room[a];
  if (left < 0 || activities.roomCost[kind * problem.rooms.count + left] < 0) return false;
  assignment.swap(a, holder);
  return true;
}
