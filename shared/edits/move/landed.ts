import { sameCode } from "#shared/domain/codes.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { chooseInstructors } from "./choose-instructors.ts";
import { chooseMachines } from "./choose-machines.ts";
import { fitsRoom } from "./fits-room.ts";
import { fitsTime } from "./fits-time.ts";
import { isSameTime } from "./going.ts";
import { pinnedElsewhere } from "./pinned.ts";
import type { Target } from "./target.ts";

/**
 * A meeting as it stands at its target, with machines and instructors that are free there, or why it cannot: every rule
 * but that of the whole week (H4). Even where it keeps its time all is asked anew, for others may have moved in.
 */
export function landed(target: Target): Meeting | Refusal {
  const { before, day, daypart, room } = target;
  const refusal =
    pinnedElsewhere(target, isSameTime(target), sameCode(room.code, before.room)) ??
    fitsTime(target) ??
    fitsRoom(target);
  if (refusal) return refusal;
  const machines = chooseMachines(target);
  if (isRefusal(machines)) return machines;
  const instructors = chooseInstructors(target);
  if (isRefusal(instructors)) return instructors;
  return { ...before, day, daypart, room: room.code, machines, instructors };
}
