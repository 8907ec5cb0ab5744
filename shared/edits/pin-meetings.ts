import type { Campus } from "#shared/domain/campus.ts";
import type { Change } from "#shared/domain/diff.ts";
import { idOf } from "#shared/domain/tables.ts";
import type { PinMeetings } from "./act-input.ts";
import { put, takeOut } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { isRefusal, refuse } from "./edit.ts";
import { findMeeting, namesOf } from "./find-meeting.ts";

/** Fixes several meetings where they stand, in their rooms, or lets them loose, as one edit. Those that are so already stay. */
export function pinMeetings(campus: Campus, { meetings, pinned }: PinMeetings): Edit | Refusal {
  const changes = new Map<string, Change>();
  for (const ref of meetings) {
    const found = findMeeting(campus, ref);
    if (isRefusal(found)) return found;
    const { run, session, meeting } = found;
    const pin = { run: run.code, kind: session.kind, date: meeting.day, daypart: meeting.daypart, room: meeting.room };
    const id = idOf.pins(pin);
    const before = campus.pins.get(id);
    if (pinned && before?.room !== pin.room) changes.set(id, put(campus, "pins", pin));
    if (!pinned && before) changes.set(id, takeOut("pins", before));
  }
  if (changes.size === 0) return refuse(pinned ? "already-pinned" : "not-pinned", namesOf(meetings[0]));
  return { about: { act: "pin-meetings", values: { count: changes.size } }, diff: [...changes.values()] };
}
