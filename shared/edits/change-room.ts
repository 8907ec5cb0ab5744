import type { Campus } from "#shared/domain/campus.ts";
import { sameRecord } from "#shared/domain/diff.ts";
import { roomOf } from "#shared/domain/facts.ts";
import type { ChangeRoom } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** Makes a room of another type, or with more or fewer places. */
export function changeRoom(campus: Campus, input: ChangeRoom): Edit | Refusal {
  const before = roomOf(campus, input.room);
  if (!before) return refuse("no-such-room", { room: input.room });
  const after = {
    ...before,
    type: input.change.type?.trim() ?? before.type,
    capacity: input.change.capacity ?? before.capacity,
  };
  if (!Number.isSafeInteger(after.capacity) || after.capacity < 0)
    return refuse("not-a-capacity", { room: before.code, capacity: after.capacity });
  if (sameRecord(before, after)) return refuse("room-as-it-is", { room: before.code });
  const { code: room, type, capacity } = after;
  return {
    about: { act: "change-room", values: { room, fromType: before.type, type, from: before.capacity, capacity } },
    diff: [put(campus, "rooms", after)],
  };
}
