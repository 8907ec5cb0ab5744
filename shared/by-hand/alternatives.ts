import type { Day } from "#shared/domain/calendar.ts";
import { mondayOf, weekOf } from "#shared/domain/calendar.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { CellAnswer } from "./hold.ts";

/** What is in the planner's hand, a meeting or a whole run: it answers for every cell. */
export interface InHand {
  readonly campus: Campus;
  answer(day: Day, daypart: string, room: string): CellAnswer;
}

/** A place that a held meeting may go to. */
export interface Alternative {
  readonly day: Day;
  readonly daypart: string;
  readonly room: string;
  readonly answer: CellAnswer;
}

/** Where the planner wanted it. */
export type Wanted = Omit<Alternative, "answer">;

/**
 * The best places for a held meeting near one that it was refused, at most three, that differ in kind: at that time in
 * another room; in that room at another time; then whatever is best of the week. Best is the lowest price, then
 * nearest in time, then the order of the rooms.
 */
export function alternativesTo(holding: InHand, wanted: Wanted): readonly Alternative[] {
  const all = allowedIn(holding, wanted);
  const sameTime = all.find(({ day, daypart }) => day === wanted.day && daypart === wanted.daypart);
  const sameRoom = all.find(({ room }) => room === wanted.room);
  const chosen = [sameTime, sameRoom, ...all].filter((found) => found !== undefined);
  return [...new Map(chosen.map((found) => [`${found.day} ${found.daypart} ${found.room}`, found])).values()].slice(
    0,
    3,
  );
}

/** Every place of the week that the meeting may go to, best first. */
function allowedIn(holding: InHand, wanted: Wanted): readonly Alternative[] {
  const { horizon } = diaryOf(holding.campus).facts;
  const monday = mondayOf(weekOf(wanted.day));
  const days = horizon.days.filter((day) => day >= monday && day < monday + 7);
  const placeWanted = horizon.placeOf.get(wanted.daypart) ?? 0;
  const found: (Alternative & { readonly far: number })[] = [];
  for (const day of days)
    for (const [place, { code: daypart }] of horizon.parts.entries())
      for (const { code: room } of holding.campus.rooms.values()) {
        const answer = holding.answer(day, daypart, room);
        if (answer.state !== "free" && answer.state !== "costly") continue;
        const far = Math.abs(day - wanted.day) * horizon.parts.length + Math.abs(place - placeWanted);
        found.push({ day, daypart, room, answer, far });
      }
  return found.sort((one, other) => one.answer.price - other.answer.price || one.far - other.far);
}
