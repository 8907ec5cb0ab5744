import { create } from "zustand";
import type { Day } from "#shared/domain/calendar.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import type { MeetingRef } from "#shared/edits/act-input.ts";

/** What is selected, by codes as their tables write them; the inspector follows it. */
export type Selected =
  | {
      readonly what: "meeting";
      readonly run: string;
      readonly kind: string;
      readonly day: Day;
      readonly daypart: string;
    }
  | { readonly what: "course" | "run" | "room" | "machine" | "instructor"; readonly code: string };

/** The selection; null is none. */
export interface Selection {
  readonly selected: Selected | null;
  /** Meetings that are selected together, by `meetingKey`; fewer than two is none. */
  readonly many: ReadonlyMap<string, MeetingRef>;
}

const NONE: ReadonlyMap<string, MeetingRef> = new Map();

/** The selection. */
export const useSelection = create<Selection>(() => ({ selected: null, many: NONE }));

/** A meeting of the diary as the plan names it. */
export function refOf({ run, meeting: { kind, day, daypart } }: DiaryMeeting): MeetingRef {
  return { run: run.code, kind, day, daypart };
}

/** What tells one meeting from all others. */
export function meetingKey({ run, kind, day, daypart }: MeetingRef): string {
  return `${run} ${kind} ${day} ${daypart}`;
}

/** Selects something alone, or nothing. */
export function select(selected: Selected | null): void {
  useSelection.setState({ selected, many: NONE });
}

/** Selects a meeting beside what is selected, or no longer. */
export function selectAlso(ref: MeetingRef): void {
  const { selected, many } = useSelection.getState();
  const before = many.size > 0 || selected?.what !== "meeting" ? many : new Map([[meetingKey(selected), selected]]);
  const next = new Map(before);
  if (!next.delete(meetingKey(ref))) next.set(meetingKey(ref), ref);
  const last = [...next.values()].at(-1);
  useSelection.setState({ selected: last ? { what: "meeting", ...last } : null, many: next.size > 1 ? next : NONE });
}

/** Selects several meetings together. */
export function selectMany(refs: readonly MeetingRef[]): void {
  const [first] = refs;
  const many = refs.length > 1 ? new Map(refs.map((ref) => [meetingKey(ref), ref])) : NONE;
  useSelection.setState({ selected: first ? { what: "meeting", ...first } : null, many });
}
