import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";
import type { Neighbourhood } from "./neighbourhood.ts";

/**
 * A family of moves on activities: `choose` fills in the change of the assignment, or answers false. Nothing is touched
 * until the search accepts.
 */
export function activityMoves(
  name: string,
  share: number,
  choose: (assignment: Assignment, desk: Desk) => boolean,
  applies: Neighbourhood["applies"] = ({ activities }) => activities.count > 0,
): Neighbourhood {
  return {
    name,
    share,
    applies,
    propose: (desk) => {
      const { assignment } = desk.solution;
      return choose(assignment, desk) ? assignment.evaluate(desk.allowance) : Infinity;
    },
    accept: (desk) => desk.solution.assignment.apply(),
    reject: () => {},
  };
}
