import type { Campus, Room } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { roomOf } from "#shared/domain/facts.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { MoveMeeting } from "#shared/edits/act-input.ts";
import { put } from "#shared/edits/changes.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import type { FoundMeeting } from "#shared/edits/find-meeting.ts";
import { findMeeting, namesOf } from "#shared/edits/find-meeting.ts";
import { Around } from "./around.ts";
import { chooseInstructors } from "./choose-instructors.ts";
import { chooseMachines } from "./choose-machines.ts";
import { fitsRoom, suitsRoom } from "./fits-room.ts";
import type { Goings } from "./going.ts";
import { goingsOf, isSameTime, standingAt, targetAt } from "./going.ts";
import { pinnedElsewhere } from "./pinned.ts";
import type { Target } from "./target.ts";

/** A meeting before and after a move. */
export interface MovedMeeting {
  readonly before: Meeting;
  readonly after: Meeting;
}

/**
 * Moves one meeting to another period of its week, another room, or both; with a scope the run's other meetings at that
 * weekday and day-part too. Machines and instructors go with them where they can, else others that do as well take
 * their place. The run counts as placed by hand from then on.
 */
export function moveMeeting(campus: Campus, input: MoveMeeting): Edit | Refusal {
  const found = findMeeting(campus, input);
  if (isRefusal(found)) return found;
  const { horizon } = diaryOf(campus).facts;
  const place = horizon.parts.findIndex((part) => sameCode(part.code, input.toDaypart));
  if (place < 0) return refuse("no-such-daypart", { daypart: input.toDaypart });
  const room = roomOf(campus, input.toRoom);
  if (!room) return refuse("no-such-room", { room: input.toRoom });
  const goings = goingsOf(campus, found, { day: input.toDay, place, scope: input.scope ?? "once" });
  if (isRefusal(goings)) return goings;
  const moved = movedTo(campus, goings, room);
  return isRefusal(moved) ? moved : editOf(campus, found, moved);
}

/** The meetings in their new room: those that shared the room of the one that is moved go with it, others keep theirs. */
export function movedTo(campus: Campus, { found, goings }: Goings, room: Room): readonly MovedMeeting[] | Refusal {
  let around = new Around(diaryOf(campus), new Set(goings.map(({ before }) => before)));
  const moved: MovedMeeting[] = [];
  let same = true;
  for (const going of goings) {
    const follows = sameCode(going.before.room, found.meeting.room);
    const at = targetAt(campus, found, going, around);
    const target = follows ? { ...at, room } : at;
    if (moved.length === 0) {
      const never = suitsRoom(target);
      if (never) return never;
    }
    const after = arrived(target);
    if (isRefusal(after)) return after;
    same &&= isSameTime(target) && sameCode(target.room.code, going.before.room);
    around = around.with(standingAt(target, after));
    moved.push({ before: going.before, after });
  }
  if (!same) return moved;
  const { run, meeting } = found;
  return refuse("as-it-is", { ...namesOf({ ...meeting, run: run.code }), room: meeting.room });
}

/** A meeting with what it takes at its target. */
function arrived(target: Target): Meeting | Refusal {
  const { before, day, daypart, room } = target;
  const [sameTime, sameRoom] = [isSameTime(target), sameCode(room.code, before.room)];
  if (sameTime && sameRoom) return before;
  const refusal = pinnedElsewhere(target, sameTime, sameRoom) ?? fitsRoom(target);
  if (refusal) return refusal;
  const machines = chooseMachines(target);
  if (isRefusal(machines)) return machines;
  const instructors = sameTime ? before.instructors : chooseInstructors(target);
  if (isRefusal(instructors)) return instructors;
  return { ...before, day, daypart, room: room.code, machines, instructors };
}

function editOf(
  campus: Campus,
  { run, session, planned, meeting }: FoundMeeting,
  moved: readonly MovedMeeting[],
): Edit {
  const went = new Map(moved.map(({ before, after }) => [before, after]));
  const to = went.get(meeting) ?? moved[0].after;
  const { date: toDate } = namesOf({ ...to, run: run.code });
  return {
    about: {
      act: "move-meeting",
      values: {
        ...namesOf({ ...meeting, run: run.code, kind: session.kind }),
        room: meeting.room,
        toDate,
        toDaypart: to.daypart,
        toRoom: to.room,
        ...(moved.length > 1 ? { meetings: moved.length } : {}),
      },
    },
    diff: [put(campus, "plan", { ...planned, meetings: planned.meetings.map((at) => went.get(at) ?? at), hand: true })],
  };
}
