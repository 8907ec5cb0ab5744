import type { Access, Campus } from "#shared/domain/campus.ts";
import { key, sameCode } from "#shared/domain/codes.ts";
import { factsOf, roomOf } from "#shared/domain/facts.ts";
import type { OpenRoom } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { isRefusal, refuse } from "./edit.ts";
import { freeId } from "./free-id.ts";
import { timesOf } from "./times-of.ts";

/** Opens a room to a partner at some times, beside those at which it is open already: an evening, a Friday. */
export function openRoom(campus: Campus, input: OpenRoom): Edit | Refusal {
  const room = roomOf(campus, input.room)?.code;
  if (room === undefined) return refuse("no-such-room", { room: input.room });
  const partner = campus.partners.get(key(input.partner))?.code;
  if (partner === undefined) return refuse("no-such-partner", { partner: input.partner });
  const rows = factsOf(campus).accessOf.get(room) ?? [];
  if (rows.length === 0) return refuse("room-open-to-all", { room });
  const times = timesOf(campus, input);
  if (isRefusal(times)) return times;
  if (rows.some((row) => sameCode(row.partner, partner) && covers(row, times)))
    return refuse("room-open-then", { room, partner });
  const id = freeId(campus.access, `${key(room)}/${key(partner)}`);
  return {
    about: { act: "open-room", values: { room, partner, ...times.said } },
    diff: [
      put(campus, "access", {
        id,
        room,
        partner,
        weekdays: times.weekdays,
        dayparts: times.dayparts,
        maxDaypartsPerWeek: null,
      }),
    ],
  };
}

/** Is a room open by this row, without a limit, at all of some times? */
function covers(row: Access, { weekdays, dayparts }: Pick<Access, "weekdays" | "dayparts">): boolean {
  return (
    row.maxDaypartsPerWeek === null && holds(row.weekdays, weekdays) && holds(row.dayparts.map(key), dayparts.map(key))
  );
}

/** Does a list, where blank is all, hold all of another? */
function holds<T>(list: readonly T[], other: readonly T[]): boolean {
  return list.length === 0 || (other.length > 0 && other.every((item) => list.includes(item)));
}
