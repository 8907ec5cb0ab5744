import type { Desk } from "#shared/scheduler/search/desk.ts";
import type { Attendance } from "#shared/scheduler/people/attendance.ts";
import { settlePeople } from "#shared/scheduler/people/settle-people.ts";
import type { Neighbourhood } from "./neighbourhood.ts";

/**
 * A family of moves on what people take: `choose` fills in the retakes, or answers false. Nothing is touched until the
 * search accepts.
 */
export function peopleMoves(
  name: string,
  share: number,
  choose: (attendance: Attendance, desk: Desk) => boolean,
): Neighbourhood {
  let conflicts = 0;
  return {
    name,
    share,
    applies: ({ activities: { people } }) => people !== undefined && people.count > 0,
    propose: (desk) => {
      const { attendance } = desk.solution.assignment;
      if (!attendance || attendance.open.length === 0 || !choose(attendance, desk)) return Infinity;
      conflicts = attendance.conflictsAfter();
      const { assignment } = desk.solution;
      assignment.softDelta = conflicts * attendance.people.weight;
      return assignment.softDelta;
    },
    accept: ({ solution: { assignment } }) => {
      if (assignment.attendance) settlePeople(assignment, assignment.attendance, conflicts);
    },
    reject: () => {},
  };
}
