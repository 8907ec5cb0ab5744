import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import { companionsOf } from "#shared/scheduler/activities/companions.ts";
import { gapsOf } from "#shared/scheduler/activities/gaps.ts";
import type { Random } from "#shared/scheduler/random.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";
import type { Neighbourhood } from "./neighbourhood.ts";

/** Places tried for the one that replies. */
const REPLIES = 24;

/** While no rule is broken, others move out of the way once in so many times: by themselves most changes are cheaper to try. */
const SELDOM = 4;

/** How often one in trouble goes first, where any is: so many times of ten. */
const TROUBLED = 7;

/**
 * Sends an activity somewhere and, where that breaks a hard rule, one of those in its way to the best of some of its own
 * places. Who is in trouble already goes first more often.
 */
export const moveWithReply: Neighbourhood = {
  name: "move-with-reply",
  share: 4,
  applies: ({ activities }) => activities.count > 1 && !activities.times.disjoint,
  propose: (desk) => {
    const { assignment } = desk.solution;
    const { random } = desk;
    const a = someActivity(desk);
    const [time, room] = somePlace(assignment, random, a);
    if (time === assignment.time[a] && room === assignment.room[a]) return Infinity;
    assignment.move(a, time, room);
    const alone = assignment.evaluate();
    if (assignment.hardDelta <= 0 || (assignment.hard === 0 && random.below(SELDOM) > 0)) return alone;
    const b = someInTheWay(assignment, random, a, time, room);
    return b < 0 ? alone : reply(assignment, random, b);
  },
  accept: (desk) => desk.solution.assignment.apply(),
  reject: () => {},
};

function someActivity({ random, solution, trouble }: Desk): number {
  const troubled = trouble.troubled();
  if (troubled.length > 0 && random.below(10) < TROUBLED) return troubled[random.below(troubled.length)];
  return random.below(solution.problem.activities.count);
}

function somePlace({ activities }: Assignment, random: Random, a: number): [time: number, room: number] {
  const { kindOf, timesFrom, timesOf, roomsFrom, roomsOf } = activities;
  const kind = kindOf[a];
  const times = timesFrom[kind + 1] - timesFrom[kind];
  const rooms = roomsFrom[kind + 1] - roomsFrom[kind];
  return [
    timesOf[timesFrom[kind] + random.below(times)],
    rooms === 0 ? -1 : roomsOf[roomsFrom[kind] + random.below(rooms)],
  ];
}

/** One of those who overlap in the room, or with whom a hard rule may be broken; −1 for none. */
function someInTheWay(assignment: Assignment, random: Random, a: number, time: number, room: number): number {
  const { activities, problem } = assignment;
  const { gap, walk, times, stride } = gapsOf(activities, problem.rooms.count);
  let [chosen, seen] = [-1, 0];
  const consider = (other: number) => {
    if (other !== a && assignment.time[other] >= 0 && random.below(++seen) === 0) chosen = other;
  };
  if (room >= 0)
    for (let other = 0; other < activities.count; other++)
      if (assignment.room[other] === room && gap[time * times + Math.max(0, assignment.time[other])] === 0)
        consider(other);
  const { from, of, close } = companionsOf(activities);
  for (let at = from[a]; at < from[a + 1]; at++) {
    const other = of[at];
    const its = assignment.time[other];
    const isClose = at - from[a] < close[a];
    if (isClose || (its >= 0 && gap[time * times + its] <= walk[(room + 1) * stride + assignment.room[other] + 1]))
      consider(other);
  }
  return chosen;
}

/** Adds to the change the best of some places for another; answers what both cost. */
function reply(assignment: Assignment, random: Random, b: number): number {
  const { change } = assignment;
  change.b = b;
  change.fromTimeB = assignment.time[b];
  change.fromRoomB = assignment.room[b];
  let [bestTime, bestRoom, least] = [change.fromTimeB, change.fromRoomB, Infinity];
  for (let tried = 0; tried < REPLIES; tried++) {
    const [time, room] = somePlace(assignment, random, b);
    change.toTimeB = time;
    change.toRoomB = tried % 2 === 0 && change.fromRoomB >= 0 ? change.fromRoomB : room;
    const cost = assignment.evaluate();
    if (cost < least) [bestTime, bestRoom, least] = [change.toTimeB, change.toRoomB, cost];
  }
  change.toTimeB = bestTime;
  change.toRoomB = bestRoom;
  // What is made is what was evaluated last.
  return assignment.evaluate();
}
