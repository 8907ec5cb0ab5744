import { groupsFor } from "#shared/scheduler/activities/activities.ts";
import type { ActivityRule } from "#shared/scheduler/activities/activity-rule.ts";
import { dayMatches, DayPatternTracker } from "#shared/scheduler/activities/day-pattern.ts";
import { countBits, lowestBit } from "#shared/scheduler/bits.ts";

/** On each day a free slot between the first and the last of a group costs its weight. */
export const a07Gaps: ActivityRule = {
  id: "A7",
  name: "gaps",
  matches: (assignment) => dayMatches(assignment, groupsFor(assignment.activities, "A7"), gaps),
  trackers: (assignment) => {
    const groups = groupsFor(assignment.activities, "A7");
    return groups.length === 0 ? [] : [new DayPatternTracker(assignment, groups, gaps)];
  },
};

/** Slots not in use between the first and the last that is. */
function gaps(slots: number): number {
  if (slots === 0) return 0;
  const span = 32 - Math.clz32(slots) - lowestBit(slots);
  return span - countBits(slots);
}
