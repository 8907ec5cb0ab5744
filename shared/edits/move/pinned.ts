import { key, sameCode } from "#shared/domain/codes.ts";
import { sessionId } from "#shared/domain/tables.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import type { Target } from "./target.ts";
import { refuseAt } from "./target.ts";

/** A pin keeps a meeting in its period, and in its room if it names one (H12). */
export function pinnedElsewhere(target: Target, sameTime: boolean, sameRoom: boolean): Refusal | null {
  const { run, session, before, facts } = target;
  const id = `${sessionId(run.code, session.kind)}/${before.day}/${key(before.daypart)}`;
  const pin = facts.campus.pins.get(id);
  if (!pin) return null;
  const keepsRoom = pin.room === "" || sameRoom || sameCode(pin.room, target.room.code);
  return sameTime && keepsRoom ? null : refuseAt(target, "pinned", { room: pin.room });
}
