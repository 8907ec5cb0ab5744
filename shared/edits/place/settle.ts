import type { Room, Run } from "#shared/domain/campus.ts";
import { weekOf } from "#shared/domain/calendar.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { roomOf } from "#shared/domain/facts.ts";
import { instructorsNeeded } from "#shared/domain/needs.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { Around } from "#shared/edits/move/around.ts";
import { ableTo, chooseInstructors, obstacleOf } from "#shared/edits/move/choose-instructors.ts";
import { chooseMachines } from "#shared/edits/move/choose-machines.ts";
import { fitsRoom, suitsRoom } from "#shared/edits/move/fits-room.ts";
import { standingAt } from "#shared/edits/move/going.ts";
import { pinnedElsewhere } from "#shared/edits/move/pinned.ts";
import type { Target } from "#shared/edits/move/target.ts";
import type { LaidMeeting } from "./lay-run.ts";

/** Which room is asked for, and for which meetings. */
export interface WantedRoom {
  readonly room: Room;
  asks(meeting: LaidMeeting): boolean;
}

/** Who is asked to teach first: whoever taught the kind last, or whoever has the fewest meetings that week. */
export type WhoFirst = "same" | "least";

/**
 * Gives laid meetings their room, machines and instructors, each beside what stands and those before it. Those for which
 * a room is asked take it; all others one room for all weeks where there is one, that same room first. Whoever teaches
 * a kind goes on teaching it where they can, but where the work is to be shared.
 */
export function settle(
  diary: Diary,
  run: Run,
  laid: readonly LaidMeeting[],
  wanted: WantedRoom,
  who: WhoFirst = "same",
): readonly Meeting[] | Refusal {
  const alone = new Around(diary, new Set());
  const usual = new Map<string, readonly Room[]>();
  const roomsFor = (meeting: LaidMeeting): readonly Room[] => {
    if (wanted.asks(meeting)) return [wanted.room];
    const id = `${meeting.slot} ${meeting.session.kind}`;
    const rooms = usual.get(id) ?? steadiest(diary, run, laid, meeting, wanted.room, alone);
    usual.set(id, rooms);
    return rooms;
  };
  let around = alone;
  const last = new Map<string, Meeting>();
  const meetings: Meeting[] = [];
  for (const one of laid.toSorted((before, after) => before.period - after.period)) {
    const meeting = settled(diary, run, one, roomsFor(one), around, who === "same" ? last.get(one.session.kind) : null);
    if (isRefusal(meeting)) return meeting;
    around = around.with(
      standingAt(targetOf(diary, run, one, roomOf(diary.facts.campus, meeting.room)!, around), meeting),
    );
    last.set(one.session.kind, meeting);
    meetings.push(meeting);
  }
  return meetings;
}

/** One meeting in the first of some rooms that does, or why it may not be in the last that was tried. */
function settled(
  diary: Diary,
  run: Run,
  laid: LaidMeeting,
  rooms: readonly Room[],
  around: Around,
  like: Meeting | undefined | null,
): Meeting | Refusal {
  let refusal: Refusal | null = null;
  for (const room of rooms) {
    const target = targetOf(diary, run, laid, room, around, like ?? undefined);
    const machines = machinesIn(target);
    if (isRefusal(machines)) {
      refusal ??= machines;
      continue;
    }
    const instructors = chooseInstructors(like === null ? withLeastTaught(target) : target);
    if (isRefusal(instructors)) return instructors;
    return { ...target.before, machines, instructors };
  }
  return refusal ?? { refused: "no-room-for-kind", values: { run: run.code, kind: laid.session.kind } };
}

/** The same target, taught by those who have the fewest meetings of the week and may. */
function withLeastTaught(target: Target): Target {
  const load = (code: string) =>
    target.around.taughtBy(code).filter(({ meeting }) => weekOf(meeting.day) === weekOf(target.day)).length;
  const free = ableTo(target.facts, target.session.skill)
    .filter((person) => obstacleOf(target, person) === null)
    .map(({ code }) => ({ code, load: load(code) }))
    .sort((one, other) => one.load - other.load);
  const instructors = free.slice(0, instructorsNeeded(target.session)).map(({ code }) => code);
  return { ...target, before: { ...target.before, instructors } };
}

/** The rooms a meeting's slot may use: first one that is free in all its weeks, then all that do for it. */
function steadiest(
  diary: Diary,
  run: Run,
  laid: readonly LaidMeeting[],
  one: LaidMeeting,
  first: Room,
  around: Around,
): readonly Room[] {
  const { rooms } = diary.facts.campus;
  const suitable = [first, ...[...rooms.values()].filter((room) => room !== first)].filter(
    (room) => suitsRoom(targetOf(diary, run, one, room, around)) === null,
  );
  const own = laid.filter(({ slot, session }) => slot === one.slot && session === one.session);
  const steady = suitable.find((room) =>
    own.every((meeting) => !isRefusal(machinesIn(targetOf(diary, run, meeting, room, around)))),
  );
  return steady ? [steady, ...suitable.filter((room) => room !== steady)] : suitable;
}

/** Is there a room, with its machines, and somebody to teach for a meeting as the plan stands? */
export function mayMeet(diary: Diary, run: Run, laid: LaidMeeting, around: Around): boolean {
  for (const room of diary.facts.campus.rooms.values()) {
    const target = targetOf(diary, run, laid, room, around);
    if (suitsRoom(target) === null && !isRefusal(machinesIn(target))) return !isRefusal(chooseInstructors(target));
  }
  return false;
}

/** What machines a meeting gets in its room, or why it may not be there. */
function machinesIn(target: Target): Meeting["machines"] | Refusal {
  return pinnedElsewhere(target, true, false) ?? fitsRoom(target) ?? chooseMachines(target);
}

/** A laid meeting in a room, as the checks of a move look at it: it stands there already, with nothing of its own. */
export function targetOf(
  diary: Diary,
  run: Run,
  { session, day, place, period }: LaidMeeting,
  room: Room,
  around: Around,
  like?: Meeting,
): Target {
  const { facts } = diary;
  const daypart = facts.horizon.parts[place].code;
  const { machines = [], instructors = [] } = like ?? {};
  const before: Meeting = { kind: session.kind, day, daypart, room: room.code, machines, instructors };
  return { facts, run, session, before, day, daypart, place, period, room, around };
}
