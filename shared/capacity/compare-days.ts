import type { Day } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { dayLoads } from "./target.ts";

/** Learners on a day in two plans; null where it is no teaching day there. */
export interface DayChange {
  readonly day: Day;
  readonly before: number | null;
  readonly after: number | null;
}

/** Every day that is a teaching day in one of two campuses, in the order of the calendar. */
export function compareDays(before: Campus, after: Campus): readonly DayChange[] {
  const [one, other] = [before, after].map(
    (campus) => new Map(dayLoads(diaryOf(campus)).map(({ day, learners }) => [day, learners] as const)),
  );
  const days = [...new Set([...one.keys(), ...other.keys()])].sort((first, second) => first - second);
  return days.map((day) => ({ day, before: one.get(day) ?? null, after: other.get(day) ?? null }));
}
