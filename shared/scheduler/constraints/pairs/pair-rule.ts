import type { Group } from "#shared/scheduler/activities/activities.ts";
import { groupsFor } from "#shared/scheduler/activities/activities.ts";
import type { ActivityMatch, ActivityRule, ActivityTracker } from "#shared/scheduler/activities/activity-rule.ts";
import type { Assignment } from "#shared/scheduler/activities/assignment.ts";

/** Is a rule broken by two members of a group, `one` before `other` in it, where they stand now? */
export type BreaksPair = (assignment: Assignment, one: number, other: number, limit: number) => boolean;

/** Counts a rule over some of its groups, all hard or all soft and with the same limit. */
export type PairTracking = (
  assignment: Assignment,
  groups: readonly Group[],
  limit: number,
) => readonly ActivityTracker[];

/**
 * A rule over every two members of a group. What a breach comes to is the weight of the group. Members that stand nowhere
 * are overlooked.
 */
export function pairRule(id: string, name: string, breaks: BreaksPair, track: PairTracking): ActivityRule {
  return {
    id,
    name,
    *matches(assignment) {
      for (const group of groupsFor(assignment.activities, id)) yield* matchesIn(assignment, group, breaks);
    },
    trackers: (assignment) => {
      const alike = Map.groupBy(
        groupsFor(assignment.activities, id),
        ({ hard, limits }) => `${hard} ${limits[0] ?? 0}`,
      );
      return [...alike.values()].flatMap((groups) => track(assignment, groups, groups[0].limits[0] ?? 0));
    },
  };
}

function* matchesIn(assignment: Assignment, group: Group, breaks: BreaksPair): Generator<ActivityMatch> {
  const { hard, weight, limits, members } = group;
  const placed = members.filter((member) => assignment.time[member] >= 0);
  for (let at = 0; at < placed.length; at++)
    for (let later = at + 1; later < placed.length; later++)
      if (breaks(assignment, placed[at], placed[later], limits[0] ?? 0))
        yield { hard, amount: weight, activities: [placed[at], placed[later]] };
}
