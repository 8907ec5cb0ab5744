import type { Day } from "#shared/domain/calendar.ts";

/** What can stand in a run's way; its words are in `fact-texts.ts`. */
export type FactCode =
  | "window-start"
  | "window-end"
  | "too-many-weeks"
  | "sessions-and-days"
  | "full-days"
  | "consecutive-days"
  | "dayparts"
  | "school-holidays"
  | "closures"
  | "catch-up"
  | "after"
  | "pins"
  | "room-type"
  | "room-features"
  | "room-seats"
  | "room-access"
  | "room-quota"
  | "room-closed"
  | "room-without-machine"
  | "rooms-taken"
  | "machines-few"
  | "machines-out"
  | "machines-taken"
  | "nobody-able"
  | "instructors-absent"
  | "instructors-teach"
  | "instructors-limit"
  | "instructors-rest"
  | "cohort"
  | "site"
  | "week-shape"
  | "own-meeting";

/** Somebody who holds what a run would need: a resource in a period. */
export interface Hold {
  /** The room, pool, instructor, cohort or day-part that is held. */
  readonly resource: string;
  /** The run that holds it; blank where a table of the campus does. */
  readonly run: string;
  readonly day: Day;
  readonly daypart: string;
}

/** One thing in a run's way, such as *all rooms that fit are taken*. */
export interface Fact {
  /** Rule of FORMAT.md that makes it a hindrance. */
  readonly rule: string;
  readonly code: FactCode;
  readonly run: string;
  /** Session kind it is about, blank for the run as a whole. */
  readonly kind: string;
  /** Codes of what it is about: the rooms that would do, the pool, the instructors, the partner, the closures. */
  readonly resources: readonly string[];
  /** What its sentence names besides. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Who holds it and when, in the place that comes nearest to free; the run would stand there were it lifted. */
  readonly holds: readonly Hold[];
}
