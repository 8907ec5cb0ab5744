import type { FactCode } from "./fact.ts";
import type { Lift } from "./lifts/lifting.ts";

/**
 * Facts by how ready a planner is to do something about them: what others hold first, then what the run asks for, then
 * what the campus is. A minimal set keeps the first of them where it has a choice.
 */
const BY_EASE: readonly FactCode[] = [
  "nobody-able",
  "machines-few",
  "rooms-taken",
  "machines-taken",
  "instructors-teach",
  "cohort",
  "site",
  "room-quota",
  "room-access",
  "instructors-limit",
  "window-end",
  "window-start",
  "after",
  "pins",
  "instructors-rest",
  "instructors-absent",
  "room-seats",
  "sessions-and-days",
  "full-days",
  "consecutive-days",
  "dayparts",
  "too-many-weeks",
  "catch-up",
  "room-type",
  "room-without-machine",
  "machines-out",
  "room-closed",
  "room-features",
  "school-holidays",
  "closures",
  "own-meeting",
  "week-shape",
];

/** Place of a fact in that order, 0 for the readiest. */
export function easeOf(code: FactCode): number {
  return BY_EASE.indexOf(code);
}

/** Facts with the readiest first. */
export function readiestFirst<L extends Pick<Lift, "code">>(lifts: readonly L[]): L[] {
  return lifts.toSorted((one, other) => easeOf(one.code) - easeOf(other.code));
}
