import type { Day } from "./calendar.ts";

/** Units of a machine pool in use. */
export interface UnitsOf {
  readonly pool: string;
  readonly units: number;
}

/** A session in the diary: one run's session in one period. All codes are as their own tables write them. */
export interface Meeting {
  readonly kind: string;
  readonly day: Day;
  readonly daypart: string;
  readonly room: string;
  readonly machines: readonly UnitsOf[];
  readonly instructors: readonly string[];
}

/**
 * What the plan says of a run: met in full, or unplaced with a reason; never half placed.
 * `hand` marks a placement made or moved by a planner, which the scheduler keeps.
 */
export interface PlannedRun {
  readonly run: string;
  readonly meetings: readonly Meeting[];
  readonly reason: string;
  readonly hand: boolean;
}

/** Does the plan leave this run out? A plan read from files may say so and hold meetings all the same (H4). */
export function isLeftOut(planned: PlannedRun): boolean {
  return planned.meetings.length === 0 || planned.reason !== "";
}
