import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Attendance } from "./attendance.ts";

/** Makes the retakes, which add so many conflicts, and has the rules on people follow. */
export function settlePeople(assignment: Assignment, attendance: Attendance, conflicts: number): void {
  const waiting = attendance.waiting;
  attendance.apply();
  assignment.amend("A40", attendance.people.weight * conflicts);
  assignment.amend("A41", attendance.waiting - waiting);
}

/** Has everybody take what was taken in these arrays, once the activities stand where they stood. */
export function restorePeople(assignment: Assignment, variant: Int32Array, taken: Int32Array): void {
  const { attendance } = assignment;
  if (!attendance) return;
  const { one, two, slotsFrom } = attendance;
  for (let want = 0; want < variant.length; want++) {
    const slots = taken.subarray(slotsFrom[want], slotsFrom[want + 1]);
    if (slots.every((activity, at) => activity === attendance.taken[slotsFrom[want] + at])) continue;
    one.want = want;
    one.variant = variant[want];
    one.activities.fill(-1);
    one.activities.set(slots);
    two.want = -1;
    settlePeople(assignment, attendance, attendance.conflictsAfter());
  }
}
