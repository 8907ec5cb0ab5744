import type { Campus, Room } from "#shared/domain/campus.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import { splittingOf } from "#shared/edits/place/split-run.ts";
import type { SplitRun } from "#shared/edits/act-input.ts";

/** A room in which the second group may meet whenever the first does. */
export interface SplitRoom {
  readonly room: Room;
  readonly edit: Edit;
}

/** As many are offered. */
const MOST = 6;

/**
 * The rooms for a second group, the tightest fit first, at most six; else why the last that could be tried will not do.
 */
export function roomsForSplit(campus: Campus, input: Omit<SplitRun, "room">): readonly SplitRoom[] | Refusal {
  const splitting = splittingOf(campus, input);
  if (isRefusal(splitting)) return splitting;
  const rooms = [...campus.rooms.values()]
    .filter(({ capacity }) => capacity >= input.learners)
    .sort((one, other) => one.capacity - other.capacity);
  const found: SplitRoom[] = [];
  let last = refuse("split-no-room", { run: input.run, learners: input.learners });
  for (const room of rooms) {
    const edit = splitting.in(room);
    if (!isRefusal(edit)) found.push({ room, edit });
    else if (edit.refused.startsWith("machine")) last = edit;
    if (found.length === MOST) break;
  }
  return found.length > 0 ? found : last;
}
