import type { Campus } from "#shared/domain/campus.ts";
import { idOf } from "#shared/domain/tables.ts";
import type { MeetingRef } from "#shared/edits/act-input.ts";
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
