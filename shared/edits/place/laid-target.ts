import type { Room, Run } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { Around } from "#shared/edits/move/around.ts";
import type { Target } from "#shared/edits/move/target.ts";
import type { LaidMeeting } from "./lay-run.ts";

/**
 * A laid meeting in a room, as the checks of a move look at it: it stands there already, with nothing of its own.
 * @param room null where the room does not matter to what is asked: then any
 */
export function laidTarget(
  diary: Diary,
  run: Run,
  { session, day, place, period }: LaidMeeting,
  room: Room | null,
  around: Around,
  instructors: readonly string[] = [],
): Target {
  const { facts } = diary;
  const daypart = facts.horizon.parts[place].code;
  const [any] = facts.campus.rooms.values();
  const stands = room ?? any;
  const before: Meeting = { kind: session.kind, day, daypart, room: stands.code, machines: [], instructors };
  return { facts, run, session, before, day, daypart, place, period, room: stands, around };
}
