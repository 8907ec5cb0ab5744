import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key, sameCode } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { roomOf, runOf } from "#shared/domain/facts.ts";
import type { PlaceRun } from "#shared/edits/act-input.ts";
import { put } from "#shared/edits/changes.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import { Placing } from "./placing.ts";

/**
 * Puts a whole run that is left out in the plan, its first week the one of a day, with a meeting in the period and the
 * room that are named. The rest of its week and the other rooms, machines and instructors follow where they are free.
 */
export function placeRun(campus: Campus, input: PlaceRun): Edit | Refusal {
  const run = runOf(campus, input.run);
  if (!run) return refuse("no-such-run", { run: input.run });
  if ((campus.plan.get(key(run.code))?.meetings.length ?? 0) > 0) return refuse("already-placed", { run: run.code });
  const { horizon } = diaryOf(campus).facts;
  const place = horizon.parts.findIndex(({ code }) => sameCode(code, input.daypart));
  if (place < 0) return refuse("no-such-daypart", { daypart: input.daypart });
  const room = roomOf(campus, input.room);
  if (!room) return refuse("no-such-room", { room: input.room });
  const meetings = new Placing(campus, run, input.day, place).in(room);
  if (isRefusal(meetings)) return meetings;
  const values = {
    run: run.code,
    date: isoDate(input.day),
    daypart: horizon.parts[place].code,
    room: room.code,
    meetings: meetings.length,
  };
  return {
    about: { act: "place-run", values },
    diff: [put(campus, "plan", { run: run.code, meetings, reason: "", hand: true })],
  };
}
