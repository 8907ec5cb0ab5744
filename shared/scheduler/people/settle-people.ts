import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Attendance } from "./attendance.ts";

/** Makes the retakes, which add so many conflicts, and has the rules on people follow. */
export function settlePeople(assignment: Assignment, attendance: Attendance, conflicts: number): void {
  const waiting = attendance.waiting;
  attendance.apply();
  assignment.amend("A40", attendance.people.weight * conflicts);
  assignment.amend("A41", attendance.waiting - waiting);
}
