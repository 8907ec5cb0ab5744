import type { Campus } from "#shared/domain/campus.ts";
import { roomOf } from "#shared/domain/facts.ts";
import type { AddRoom } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** Signs that separate codes in lists and in needs of machines (FORMAT.md); no code may hold one. */
const SEPARATORS = [";", "|", ":", "="];

/** Adds a room that stands alone and is open to every partner. */
export function addRoom(campus: Campus, input: AddRoom): Edit | Refusal {
  const code = input.code.trim();
  const type = input.type.trim();
  if (!code) return refuse("blank-room-code");
  const sign = SEPARATORS.find((one) => code.includes(one));
  if (sign) return refuse("sign-in-room-code", { room: code, sign });
  if (roomOf(campus, code)) return refuse("room-there-already", { room: code });
  if (!Number.isSafeInteger(input.capacity) || input.capacity < 1)
    return refuse("not-a-capacity", { room: code, capacity: input.capacity });
  const blank = { name: code, areaM2: null, owner: "", floor: "", contains: [] };
  return {
    about: { act: "add-room", values: { room: code, type, capacity: input.capacity } },
    diff: [put(campus, "rooms", { ...blank, code, type, capacity: input.capacity, features: input.features })],
  };
}
