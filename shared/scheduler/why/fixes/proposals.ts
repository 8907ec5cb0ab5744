import type { FactCode } from "#shared/scheduler/why/fact.ts";
import type { Proposal, Scene } from "./proposal.ts";
import {
  anotherInstructor,
  dropRest,
  freeInstructor,
  freeMachine,
  moreUnits,
  postponeRepair,
  raiseLimit,
  raiseSiteCap,
} from "./propose-others.ts";
import { access, features, moreSeats, oneMoreRoom, openRooms, otherRoomTypes, quota } from "./propose-rooms.ts";
import { fewerWeeks, lessTied, looserDays, moreDayparts, moreOpen, widerWindow } from "./propose-time.ts";

type Propose = (scene: Scene) => Proposal[];

/** What may be done about each fact, the readiest first. */
const PROPOSALS: { readonly [C in FactCode]: readonly Propose[] } = {
  "window-start": [widerWindow],
  "window-end": [widerWindow],
  "too-many-weeks": [fewerWeeks],
  "sessions-and-days": [looserDays],
  "full-days": [looserDays],
  "consecutive-days": [looserDays],
  dayparts: [moreDayparts],
  "school-holidays": [moreOpen],
  closures: [moreOpen],
  "catch-up": [moreOpen],
  after: [lessTied],
  pins: [lessTied],
  "room-type": [otherRoomTypes],
  "room-features": [features],
  "room-seats": [moreSeats],
  "room-access": [access],
  "room-quota": [quota],
  "room-closed": [openRooms],
  "room-without-machine": [freeMachine],
  "rooms-taken": [oneMoreRoom],
  "machines-few": [moreUnits],
  "machines-out": [postponeRepair],
  "machines-taken": [moreUnits],
  "nobody-able": [anotherInstructor],
  "instructors-absent": [freeInstructor, anotherInstructor],
  "instructors-teach": [anotherInstructor],
  "instructors-limit": [raiseLimit],
  "instructors-rest": [dropRest],
  cohort: [lessTied],
  site: [raiseSiteCap],
  // Known of one meeting only, which is moved elsewhere.
  "week-shape": [],
  "own-meeting": [],
};

/** What may be done about the fact of a scene. */
export function proposalsFor(scene: Scene): readonly Proposal[] {
  return PROPOSALS[scene.lift.code].flatMap((propose) => propose(scene));
}

/**
 * Proposals made together, one for each fact of a set: of each the readiest and the furthest-reaching. All readiest
 * first, then all furthest-reaching, then what lies between; at most so many.
 */
export function together(choices: readonly (readonly Proposal[])[], most: number): readonly (readonly Proposal[])[] {
  if (choices.some((own) => own.length === 0)) return [];
  let found: (readonly Proposal[])[] = [[]];
  for (const own of choices) {
    const ends = own.length > 1 ? [own[0], own[own.length - 1]] : own;
    found = found.flatMap((some) => ends.map((one) => [...some, one])).slice(0, 64);
  }
  const ordered = found.length > 2 ? [found[0], found[found.length - 1], ...found.slice(1, -1)] : found;
  return ordered.slice(0, most);
}
