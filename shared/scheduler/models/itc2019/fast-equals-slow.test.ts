import { describe, expect, test } from "vitest";
import { Assignment } from "#shared/scheduler/activities/assignment.ts";
import { NEIGHBOURHOODS } from "#shared/scheduler/moves/neighbourhoods.ts";
import { startAttendance } from "#shared/scheduler/people/start-attendance.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import type { Random } from "#shared/scheduler/random.ts";
import { activityRules } from "#shared/scheduler/rules.ts";
import { Desk } from "#shared/scheduler/search/desk.ts";
import { startActivities } from "#shared/scheduler/search/start-activities.ts";
import { Solution } from "#shared/scheduler/solution.ts";
import { compileInstance } from "./compile.ts";
import { randomInstance } from "./random-instance.ts";
import { readBack } from "./read-back.ts";
import { score } from "./score/score.ts";

/** Seeds that failed once stay. */
const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);
/** Moves per seed: `DAGDEEL_MOVES` asks for more. */
const MOVES = Number(process.env.DAGDEEL_MOVES ?? 400);

/** What the rules say, slow and complete. */
function slow(assignment: Assignment): { hard: number; soft: number } {
  const sums = { hard: 0, soft: 0 };
  for (const rule of activityRules)
    for (const { hard, amount } of rule.matches(assignment)) sums[hard ? "hard" : "soft"] += amount;
  return sums;
}

/** Any two activities to any of their places at once, or one of them nowhere. */
function anyChange(assignment: Assignment, random: Random): void {
  const { activities, change } = assignment;
  const { count, timesFrom, timesOf, roomsFrom, roomsOf } = activities;
  const place = (a: number): [number, number] => {
    const rooms = roomsFrom[a + 1] - roomsFrom[a];
    const time = timesOf[timesFrom[a] + random.below(timesFrom[a + 1] - timesFrom[a])];
    return random.below(9) === 0 ? [-1, -1] : [time, rooms === 0 ? -1 : roomsOf[roomsFrom[a] + random.below(rooms)]];
  };
  const a = random.below(count);
  assignment.move(a, ...place(a));
  const b = random.below(count);
  if (b === a) return;
  change.b = b;
  change.fromTimeB = assignment.time[b];
  change.fromRoomB = assignment.room[b];
  [change.toTimeB, change.toRoomB] = place(b);
}

describe("what trackers count is what the rules say", () => {
  test.each(SEEDS)("after every move, seed %i", (seed) => {
    const random = randomFrom(seed);
    const instance = randomInstance(random);
    const compiled = compileInstance(instance);
    const solution = new Solution(compiled.problem);
    const { assignment } = solution;
    const desk = new Desk(solution, random, new Set());
    for (const _ of startActivities(assignment, random, 1)) expect(assignment).toMatchObject(slow(assignment));
    for (const _ of startAttendance(assignment, random, 1)) expect(assignment).toMatchObject(slow(assignment));
    expect(assignment.attendance!.waiting).toBe(0);
    const families = NEIGHBOURHOODS.filter((it) => it.applies(compiled.problem));
    for (let move = 0; move < MOVES; move++) {
      const family = families[random.below(families.length + 1)];
      if (family) {
        if (family.propose(desk) < Infinity) family.accept(desk);
      } else {
        anyChange(assignment, random);
        assignment.evaluate();
        assignment.apply();
      }
      expect(assignment).toMatchObject(slow(assignment));
    }
    assignment.restore(
      assignment.time.map((time, a) =>
        time < 0 ? compiled.problem.activities.timesOf[compiled.problem.activities.timesFrom[a]] : time,
      ),
      assignment.room.map((room, a) => (room < 0 ? (instance.classes[a].rooms[0]?.room ?? -1) : room)),
    );
    const timetable = readBack(instance, compiled, { ...assignment, taken: assignment.attendance!.taken })!;
    const judged = score(instance, timetable);
    expect(judged.total).toBe(assignment.soft);
    expect(judged.breaches.length > 0).toBe(assignment.hard > 0);
  });
});

describe("no rule can be left out unnoticed", () => {
  const used = activityRules.filter(({ id }) => ["A1", "A2"].includes(id) || Number(id.slice(1)) >= 20);

  test.each(used)("without $id, $name, the referee finds another cost or breach", ({ id }) => {
    const differs = SEEDS.some((seed) => {
      const random = randomFrom(seed);
      // Breaches of rules without a distribution are counted one by one, where no distribution is broken beside.
      const isGroupRule = id !== "A1" && Number(id.slice(1)) > 20 && Number(id.slice(1)) < 40;
      const whole = randomInstance(random);
      const instance = isGroupRule ? whole : { ...whole, distributions: [] };
      const compiled = compileInstance(instance);
      const assignment = new Assignment(
        compiled.problem,
        activityRules.filter((rule) => rule.id !== id),
      );
      const { timesFrom, timesOf, roomsFrom, roomsOf } = compiled.problem.activities;
      for (let a = 0; a < instance.classes.length; a++) {
        const room = roomsFrom[a] === roomsFrom[a + 1] ? -1 : roomsOf[roomsFrom[a]];
        assignment.move(a, timesOf[timesFrom[a] + random.below(timesFrom[a + 1] - timesFrom[a])], room);
        assignment.evaluate();
        assignment.apply();
      }
      if (id !== "A41") for (const _ of startAttendance(assignment, random, 100)) continue;
      const { time, room, attendance, soft, hard } = assignment;
      const judged = score(instance, readBack(instance, compiled, { time, room, taken: attendance!.taken })!);
      return judged.total !== soft || (!isGroupRule && judged.breaches.length !== hard);
    });
    expect(differs).toBe(true);
  });
});
