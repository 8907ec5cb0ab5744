import type { RunSpec, SessionSpec } from "#shared/scheduler/problem.ts";
import type { ResourceKind } from "./relaxation.ts";

/** Something that there is only so much of: a set of rooms, a pool, a set of instructors, the site, a cohort. */
export interface Resource {
  readonly kind: ResourceKind;
  readonly members: readonly number[];
  /** The partner it is for, or −1 for all. */
  readonly partner: number;
  /** Places of the day it speaks of, or null for all. */
  readonly places: readonly number[] | null;
  /** What one meeting of a session takes of it, whatever is chosen: a whole number, 0 where it can do without. */
  takes(run: RunSpec, session: SessionSpec): number;
  /** What there is of it in some periods of one week, ascending: at most so much can be taken. */
  holds(periods: readonly number[]): number;
}
