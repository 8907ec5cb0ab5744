import type { Day } from "#shared/domain/calendar.ts";
import type { Access, Closure, Room, Run } from "#shared/domain/campus.ts";

/** Which meeting: a run's session in a period. */
export interface MeetingRef {
  readonly run: string;
  readonly kind: string;
  readonly day: Day;
  readonly daypart: string;
}

/**
 * Which meetings of a run go along with the one that is moved: none, all that stand at its weekday and day-part with its
 * kind, or those of them from it on.
 */
export type MoveScope = "once" | "pattern" | "onward";

/** A meeting to another period of its week, another room, or both; without a scope it goes alone. */
export interface MoveMeeting extends MeetingRef {
  readonly scope?: MoveScope;
  readonly toDay: Day;
  readonly toDaypart: string;
  readonly toRoom: string;
}

/** Meetings that change places at once, such as two that swap; each goes alone. */
export interface MoveTogether {
  readonly moves: readonly Omit<MoveMeeting, "scope">[];
}

/** Something falls out for a while: the closure, the meetings that move for it, and runs that leave the plan. */
export interface Replan {
  readonly outage: AddClosure;
  readonly moves: MoveTogether["moves"];
  readonly out: readonly string[];
}

/** A run out of the plan. */
export interface UnplaceRun {
  readonly run: string;
}

/** Several runs out of the plan at once. */
export interface UnplaceRuns {
  readonly runs: readonly string[];
}

/** A run into the plan: its first week, and a period and a room in which it meets from then on. */
export interface PlaceRun {
  readonly run: string;
  readonly day: Day;
  readonly daypart: string;
  readonly room: string;
}

/** A group too large for its room made two, which meet at the same times: so many learners move to another room. */
export interface SplitRun {
  readonly run: string;
  readonly learners: number;
  /** The room that the second group takes where the first has `from`. */
  readonly from: string;
  readonly room: string;
}

/** Who teaches a meeting from now on, and with a scope the others of its pattern. */
export interface ChangeInstructors extends MeetingRef {
  readonly scope: MoveScope;
  readonly instructors: readonly string[];
}

/** Several meetings fixed where they stand, in their rooms, or let loose again. */
export interface PinMeetings {
  readonly meetings: readonly MeetingRef[];
  readonly pinned: boolean;
}

/** A meeting fixed; with a blank room only its time is. */
export interface PinMeeting extends MeetingRef {
  readonly room: string;
}

/** The learners to aim for a day. */
export interface ChangeTarget {
  readonly targetLearners: number;
}

/** The name of the campus. */
export interface RenameCampus {
  readonly name: string;
}

/** How many units a machine pool has. */
export interface SetMachineUnits {
  readonly machine: string;
  readonly units: number;
}

/** A room that was not there; what is left out is as little as it can be. */
export type AddRoom = Pick<Room, "code" | "type" | "capacity" | "features">;

/** What changes of a room. */
export interface ChangeRoom {
  readonly room: string;
  readonly change: Partial<Pick<Room, "type" | "capacity">>;
}

/** A room open to a partner at more times; blank lists are all. */
export type OpenRoom = Pick<Access, "room" | "partner" | "weekdays" | "dayparts">;

/** Something shut; the campus itself has no code. */
export type AddClosure = Omit<Closure, "id" | "kind">;

/** A closure, by its id. */
export interface RemoveClosure {
  readonly closure: string;
}

/** One thing of how the campus works. */
export interface ChangeSetting {
  readonly change:
    | { readonly setting: "rest-after-evening"; readonly on: boolean }
    | { readonly setting: "expected-absence"; readonly percent: number }
    | { readonly setting: "weekdays"; readonly weekdays: readonly number[] }
    | { readonly setting: "weights"; readonly steadiness: number; readonly crowding: number }
    | { readonly setting: "horizon"; readonly firstDay: Day; readonly lastDay: Day }
    | { readonly setting: "most-learners"; readonly daypart: string; readonly most: number | null };
}

/** What is asked differently of a run. */
export interface ChangeRun {
  readonly run: string;
  readonly change: Partial<Pick<Run, "learners" | "earliestStart" | "latestEnd" | "dayparts" | "priority">>;
}

/** One more run like another. */
export interface RepeatRun {
  readonly run: string;
}

/** A run that is no longer asked for. */
export interface RemoveRun {
  readonly run: string;
}

/** What each act of a planner's hand asks for, by the act's name. The contract's schemas describe the same. */
export interface ActInputs {
  readonly "move-meeting": MoveMeeting;
  readonly "move-together": MoveTogether;
  readonly replan: Replan;
  readonly "unplace-run": UnplaceRun;
  readonly "unplace-runs": UnplaceRuns;
  readonly "place-run": PlaceRun;
  readonly "split-run": SplitRun;
  readonly "change-instructors": ChangeInstructors;
  readonly "pin-meetings": PinMeetings;
  readonly "pin-meeting": PinMeeting;
  readonly "unpin-meeting": MeetingRef;
  readonly "change-target": ChangeTarget;
  readonly "rename-campus": RenameCampus;
  readonly "set-machine-units": SetMachineUnits;
  readonly "add-room": AddRoom;
  readonly "change-room": ChangeRoom;
  readonly "open-room": OpenRoom;
  readonly "add-closure": AddClosure;
  readonly "remove-closure": RemoveClosure;
  readonly "change-setting": ChangeSetting;
  readonly "change-run": ChangeRun;
  readonly "repeat-run": RepeatRun;
  readonly "remove-run": RemoveRun;
}

/** An act by its name, with its input. */
export type ActInput = { [A in keyof ActInputs]: { readonly act: A } & ActInputs[A] }[keyof ActInputs];
