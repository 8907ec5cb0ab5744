import type { Campus } from "#shared/domain/campus.ts";
import { idOf } from "#shared/domain/tables.ts";
import type { MeetingRef } from "./act-input.ts";
import { takeOut } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";
import { namesOf } from "./find-meeting.ts";

/** Takes a pin away; the meeting stays where it stands until something moves it. */
export function unpinMeeting(campus: Campus, input: MeetingRef): Edit | Refusal {
  const { run, kind, day: date, daypart } = input;
  const pin = campus.pins.get(idOf.pins({ run, kind, date, daypart, room: "" }));
  if (!pin) return refuse("not-pinned", namesOf(input));
  return {
    about: { act: "unpin-meeting", values: namesOf({ ...pin, day: pin.date }) },
    diff: [takeOut("pins", pin)],
  };
}
