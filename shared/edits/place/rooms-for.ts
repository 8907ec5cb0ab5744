import type { Room, Run } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import { Around } from "#shared/edits/move/around.ts";
import { chooseMachines } from "#shared/edits/move/choose-machines.ts";
import { fitsRoom, suitsRoom } from "#shared/edits/move/fits-room.ts";
import { pinnedElsewhere } from "#shared/edits/move/pinned.ts";
import type { Target } from "#shared/edits/move/target.ts";
import { laidTarget } from "./laid-target.ts";
import type { LaidMeeting } from "./lay-run.ts";

/** The rooms that the meetings of one slot and kind may have, as the plan stands. */
export interface SlotRooms {
  /** Rooms that do in all weeks. */
  readonly steady: readonly Room[];
  /** Rooms that are of the right sort, in the order of the table. */
  readonly suitable: readonly Room[];
  /** Why some meeting finds no room at all; null where each does. */
  readonly refusal: Refusal | null;
}

/** Looks at every room for meetings of one slot and kind. */
export function roomsFor(diary: Diary, run: Run, meetings: readonly LaidMeeting[]): SlotRooms {
  const around = new Around(diary, new Set());
  const suitable = [...diary.facts.campus.rooms.values()].filter(
    (room) => suitsRoom(laidTarget(diary, run, meetings[0], room, around)) === null,
  );
  const without = new Set(meetings);
  let last: Refusal = refuse("no-room-for-kind", { run: run.code, kind: meetings[0].session.kind });
  const steady = suitable.filter((room) => {
    let all = true;
    for (const meeting of meetings) {
      const machines = machinesIn(laidTarget(diary, run, meeting, room, around));
      if (!isRefusal(machines)) without.delete(meeting);
      else {
        all = false;
        last = machines;
      }
    }
    return all;
  });
  return { steady, suitable, refusal: without.size > 0 ? last : null };
}

/** What machines a meeting gets in its room, or why it may not be there. */
export function machinesIn(target: Target): Meeting["machines"] | Refusal {
  return pinnedElsewhere(target, true, false) ?? fitsRoom(target) ?? chooseMachines(target);
}
