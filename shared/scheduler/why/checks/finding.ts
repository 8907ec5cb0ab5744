import type { Fact } from "#shared/scheduler/why/fact.ts";

/** What makes a run, or all of them, impossible whatever the plan; its words are in `pre-check-texts.ts`. */
export type FindingCode =
  | "no-runs"
  | "no-rooms"
  | "no-teaching-days"
  | "window-reversed"
  | "window-outside"
  | "window-too-short"
  | "always-closed"
  | "too-few-meetings"
  | "too-many-meetings"
  | "days-not-filled"
  | "no-days-in-a-row"
  | "no-session"
  | "no-room-of-type"
  | "no-room-with-features"
  | "no-room-large-enough"
  | "no-room-for-partner"
  | "no-room-with-machine"
  | "rooms-closed"
  | "too-few-units"
  | "too-few-able"
  | "nobody-available"
  | "site-too-small"
  | "pin-outside"
  | "pins-together"
  | "pins-too-many"
  | "after-chain"
  | "impossible-alone";

/** One thing that cannot be, with its place: table, run, session and column; and the values its sentence names. */
export interface Finding {
  readonly code: FindingCode;
  readonly table: "runs" | "sessions" | "pins" | "rooms" | "settings";
  /** Code of the run, blank for the campus as a whole. */
  readonly run: string;
  readonly kind: string;
  /** The column to look at first. */
  readonly column: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** What is in the way of a run that has no place on the empty campus: a minimal set. */
  readonly facts?: readonly Fact[];
}
