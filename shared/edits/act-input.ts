import type { Day } from "#shared/domain/calendar.ts";

/** Which meeting: a run's session in a period. */
export interface MeetingRef {
  readonly run: string;
  readonly kind: string;
  readonly day: Day;
  readonly daypart: string;
}

/** One meeting to another period, another room, or both. */
export interface MoveMeeting extends MeetingRef {
  readonly toDay: Day;
  readonly toDaypart: string;
  readonly toRoom: string;
}

/** A run out of the plan. */
export interface UnplaceRun {
  readonly run: string;
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

/** What each act of a planner's hand asks for, by the act's name. The contract's schemas describe the same. */
export interface ActInputs {
  readonly "move-meeting": MoveMeeting;
  readonly "unplace-run": UnplaceRun;
  readonly "pin-meeting": PinMeeting;
  readonly "unpin-meeting": MeetingRef;
  readonly "change-target": ChangeTarget;
  readonly "rename-campus": RenameCampus;
}

/** An act by its name, with its input. */
export type ActInput = { [A in keyof ActInputs]: { readonly act: A } & ActInputs[A] }[keyof ActInputs];
