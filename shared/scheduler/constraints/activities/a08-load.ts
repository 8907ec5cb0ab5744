import { groupsFor } from "#shared/scheduler/activities/activities.ts";
import type { ActivityRule } from "#shared/scheduler/activities/activity-rule.ts";
import { dayMatches, DayPatternTracker } from "#shared/scheduler/activities/day-pattern.ts";
import { countBits } from "#shared/scheduler/bits.ts";

/** On a day on which a group has anything it has from `limits[0]` to `limits[1]` slots; each beyond costs its weight. */
export const a08Load: ActivityRule = {
  id: "A8",
  name: "load",
  matches: (assignment) => dayMatches(assignment, groupsFor(assignment.activities, "A8"), load),
  trackers: (assignment) => {
    const groups = groupsFor(assignment.activities, "A8");
    return groups.length === 0 ? [] : [new DayPatternTracker(assignment, groups, load)];
  },
};

/** Slots less than the least or more than the most, on a day with any. */
function load(slots: number, [least, most]: readonly number[]): number {
  const used = countBits(slots);
  return used === 0 ? 0 : Math.max(0, least - used, used - most);
}
