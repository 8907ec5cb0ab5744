import type { Campus } from "#shared/domain/campus.ts";
import { idOf } from "#shared/domain/tables.ts";
import type { MeetingRef, MoveScope, SplitRun } from "#shared/edits/act-input.ts";
import { act } from "./acts.ts";
import { notify } from "./notices.ts";
import { say } from "./said.ts";

/** Is the meeting pinned, with or without its room? */
export function isPinned(campus: Campus, { run, kind, day: date, daypart }: MeetingRef): boolean {
  return campus.pins.has(idOf.pins({ run, kind, date, daypart, room: "" }));
}

/** Pins a meeting where it stands, in its room, or lets it loose again. */
export async function togglePin(campus: Campus, ref: MeetingRef, room: string): Promise<void> {
  const pinned = isPinned(campus, ref);
  const done = await act(pinned ? { act: "unpin-meeting", ...ref } : { act: "pin-meeting", ...ref, room });
  if (done) notify(say(pinned ? "notice.unpinned" : "notice.pinned", { run: ref.run }), { undo: true });
}

/** Pins several meetings where they stand, or lets them loose, as one edit. */
export async function pinMany(meetings: readonly MeetingRef[], pinned: boolean): Promise<void> {
  if (await act({ act: "pin-meetings", meetings, pinned }))
    notify(say(pinned ? "notice.pinnedMany" : "notice.unpinnedMany", { count: meetings.length }), { undo: true });
}

/** Gives a meeting, and those of its scope, other instructors. */
export async function changeInstructors(
  ref: MeetingRef,
  scope: MoveScope,
  instructors: readonly string[],
): Promise<boolean> {
  const done = await act({ act: "change-instructors", ...ref, scope, instructors });
  if (done) notify(say("notice.instructors", { run: ref.run, names: instructors.join(", ") }), { undo: true });
  return done;
}

/** Makes two groups of a run, the second in a room of its own. */
export async function splitRun(split: SplitRun, to: string): Promise<boolean> {
  const done = await act({ act: "split-run", ...split });
  const { run, learners, room } = split;
  if (done) notify(say("notice.split", { run, to, learners, room }), { undo: true });
  return done;
}
