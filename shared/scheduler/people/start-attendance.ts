import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Random } from "#shared/scheduler/random.ts";
import { shuffle } from "#shared/scheduler/random.ts";
import type { Attendance } from "./attendance.ts";
import type { Variant } from "./people.ts";
import { settlePeople } from "./settle-people.ts";

/** Ways looked at for a want, and how often a way is drawn before it is given up. */
const ENOUGH = 8;
const TRIES = 60;

/**
 * Gives everybody what is wanted, one want after another in a random order, each time the best of a few ways, and never
 * beyond a limit. Seats are kept for those under them: a parent is full once its children are. Yields after every so many.
 */
export function* startAttendance(assignment: Assignment, random: Random, every: number): Generator<number> {
  const { attendance } = assignment;
  if (!attendance) return;
  const order = Int32Array.from(attendance.personOf.keys()).filter((want) => attendance.variant[want] < 0);
  shuffle(order, random);
  for (const [done, want] of order.entries()) {
    takeBest(assignment, attendance, random, want);
    if ((done + 1) % every === 0) yield done + 1;
  }
}

function takeBest(assignment: Assignment, attendance: Attendance, random: Random, want: number): void {
  const variants = attendance.variantsOf(want);
  const best = { variant: -1, activities: new Int32Array(0), conflicts: Infinity };
  let found = 0;
  for (let tried = 0; tried < TRIES && found < ENOUGH; tried++) {
    const index = random.below(variants.length);
    if (!drawWay(attendance, random, want, index)) continue;
    found++;
    const conflicts = attendance.conflictsAfter();
    if (conflicts >= best.conflicts) continue;
    best.variant = index;
    best.activities = attendance.one.activities.slice();
    best.conflicts = conflicts;
  }
  if (best.variant < 0) return;
  attendance.one.want = want;
  attendance.one.variant = best.variant;
  attendance.one.activities.set(best.activities);
  attendance.two.want = -1;
  settlePeople(assignment, attendance, best.conflicts);
}

/** A random way that leaves a seat in every part below those taken; false where this draw found none. */
function drawWay(attendance: Attendance, random: Random, want: number, index: number): boolean {
  const variant = attendance.variantsOf(want)[index];
  const { one, two, people } = attendance;
  one.want = want;
  one.variant = index;
  one.activities.fill(-1);
  two.want = -1;
  for (const [part, list] of variant.parts.entries()) {
    const above = variant.partOfParent[part] < 0 ? -1 : one.activities[variant.partOfParent[part]];
    const free = list.filter(
      (activity) =>
        (people.parent[activity] < 0 || people.parent[activity] === above) &&
        seatsLeft(attendance, variant, part, activity) > 0,
    );
    if (free.length === 0) return false;
    one.activities[part] = free[random.below(free.length)];
  }
  return true;
}

/** People an activity can still take, those under it considered. */
function seatsLeft(attendance: Attendance, variant: Variant, part: number, activity: number): number {
  const { people, members } = attendance;
  let seats = people.limit[activity] - members[activity];
  for (let below = 0; below < variant.parts.length; below++) {
    if (variant.partOfParent[below] !== part) continue;
    let under = 0;
    for (const child of variant.parts[below])
      if (people.parent[child] === activity || people.parent[child] < 0)
        under += Math.max(0, seatsLeft(attendance, variant, below, child));
    seats = Math.min(seats, under);
  }
  return seats;
}
