import { groupsFor } from "#shared/scheduler/activities/activities.ts";
import type { ActivityRule } from "#shared/scheduler/activities/activity-rule.ts";
import { dayMatches, DayPatternTracker } from "#shared/scheduler/activities/day-pattern.ts";
import { countBits } from "#shared/scheduler/bits.ts";

/** On each day a slot of a group with none of its own just before or after costs its weight. */
export const a05Isolated: ActivityRule = {
  id: "A5",
  name: "isolated",
  matches: (assignment) => dayMatches(assignment, groupsFor(assignment.activities, "A5"), isolated),
  trackers: (assignment) => {
    const groups = groupsFor(assignment.activities, "A5");
    return groups.length === 0 ? [] : [new DayPatternTracker(assignment, groups, isolated)];
  },
};

/** Slots with neither neighbour in use. */
function isolated(slots: number): number {
  return countBits(slots & ~(slots << 1) & ~(slots >>> 1));
}
