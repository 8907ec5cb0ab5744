import type { Campus, Pin } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import { idOf } from "#shared/domain/tables.ts";
import type { PinMeeting } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { isRefusal, refuse } from "./edit.ts";
import { findMeeting, namesOf } from "./find-meeting.ts";

/** Fixes a meeting of the plan where it stands, so that every plan keeps it (H12). */
export function pinMeeting(campus: Campus, input: PinMeeting): Edit | Refusal {
  const found = findMeeting(campus, input);
  if (isRefusal(found)) return found;
  const { run, session, meeting } = found;
  const names = namesOf({ ...meeting, run: run.code });
  if (input.room && !sameCode(input.room, meeting.room))
    return refuse("meets-elsewhere", { ...names, room: input.room, stands: meeting.room });
  const room = input.room ? meeting.room : "";
  const pin: Pin = { run: run.code, kind: session.kind, date: meeting.day, daypart: meeting.daypart, room };
  if (campus.pins.get(idOf.pins(pin))?.room === pin.room) return refuse("already-pinned", names);
  return { about: { act: "pin-meeting", values: { ...names, room } }, diff: [put(campus, "pins", pin)] };
}
