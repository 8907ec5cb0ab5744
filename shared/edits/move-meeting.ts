import type { Campus } from "#shared/domain/campus.ts";
import { key, sameCode } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { roomOf } from "#shared/domain/facts.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import type { Meeting, PlannedRun } from "#shared/domain/plan.ts";
import { sessionId } from "#shared/domain/tables.ts";
import type { MoveMeeting } from "./act-input.ts";
import { put } from "./changes.ts";
import { chooseInstructors } from "./choose-instructors.ts";
import { chooseMachines } from "./choose-machines.ts";
import type { Edit, Refusal } from "./edit.ts";
import { isRefusal, refuse } from "./edit.ts";
import type { FoundMeeting } from "./find-meeting.ts";
import { findMeeting, namesOf } from "./find-meeting.ts";
import { fitsRoom } from "./fits-room.ts";
import { fitsTime } from "./fits-time.ts";
import type { Target } from "./target.ts";
import { refuseAt } from "./target.ts";

/**
 * Moves one meeting to another period of its week, another room, or both. Its machines and instructors go with it
 * where they can, else others that do as well take their place. The run counts as placed by hand from then on.
 */
export function moveMeeting(campus: Campus, input: MoveMeeting): Edit | Refusal {
  const found = findMeeting(campus, input);
  if (isRefusal(found)) return found;
  const target = targetOf(campus, found, input);
  if (isRefusal(target)) return target;
  const moved = move(target, found.meeting);
  if (isRefusal(moved)) return moved;
  const { run, session, planned, meeting } = found;
  return {
    about: {
      act: "move-meeting",
      values: {
        ...namesOf({ ...meeting, run: run.code, kind: session.kind }),
        room: meeting.room,
        ...destination(moved),
      },
    },
    diff: [put(campus, "plan", withMoved(planned, meeting, moved))],
  };
}

function targetOf(campus: Campus, { run, session, meeting }: FoundMeeting, input: MoveMeeting): Target | Refusal {
  const { facts, meetings } = diaryOf(campus);
  const place = facts.horizon.parts.findIndex((part) => sameCode(part.code, input.toDaypart));
  if (place < 0) return refuse("no-such-daypart", { daypart: input.toDaypart });
  const room = roomOf(campus, input.toRoom);
  if (!room) return refuse("no-such-room", { room: input.toRoom });
  return {
    facts,
    run,
    session,
    before: meeting,
    day: input.toDay,
    daypart: facts.horizon.parts[place].code,
    place,
    period: periodOf(facts.horizon, input.toDay, place),
    room,
    others: meetings.filter((other) => other.meeting !== meeting),
  };
}

function move(target: Target, before: Meeting): Meeting | Refusal {
  const sameTime = target.day === before.day && target.daypart === before.daypart;
  const sameRoom = sameCode(target.room.code, before.room);
  if (sameTime && sameRoom) return refuseAt(target, "as-it-is", { room: before.room });
  const refusal = pinned(target, sameTime, sameRoom) ?? (sameTime ? null : fitsTime(target)) ?? fitsRoom(target);
  if (refusal) return refusal;
  const machines = chooseMachines(target);
  if (isRefusal(machines)) return machines;
  const instructors = sameTime ? before.instructors : chooseInstructors(target);
  if (isRefusal(instructors)) return instructors;
  return { ...before, day: target.day, daypart: target.daypart, room: target.room.code, machines, instructors };
}

/** A pin keeps a meeting in its period, and in its room if it names one (H12). */
function pinned(target: Target, sameTime: boolean, sameRoom: boolean): Refusal | null {
  const { run, session, before, facts } = target;
  const id = `${sessionId(run.code, session.kind)}/${before.day}/${key(before.daypart)}`;
  const pin = facts.campus.pins.get(id);
  return pin && (!sameTime || (pin.room !== "" && !sameRoom)) ? refuseAt(target, "pinned", { room: pin.room }) : null;
}

function withMoved(planned: PlannedRun, before: Meeting, after: Meeting): PlannedRun {
  const meetings = planned.meetings.map((meeting) => (meeting === before ? after : meeting));
  return { ...planned, meetings, hand: true };
}

function destination(moved: Meeting): { toDate: string; toDaypart: string; toRoom: string } {
  const { date } = namesOf({ ...moved, run: "" });
  return { toDate: date, toDaypart: moved.daypart, toRoom: moved.room };
}
