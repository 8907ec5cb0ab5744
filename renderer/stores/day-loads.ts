import type { DayLoad } from "#shared/capacity/target.ts";
import { dayLoads } from "#shared/capacity/target.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";

const known = new WeakMap<Campus, ReadonlyMap<Day, DayLoad>>();

/** Learners of every teaching day; counted once as long as the campus lives. */
export function dayLoadsOf(campus: Campus): ReadonlyMap<Day, DayLoad> {
  const before = known.get(campus);
  if (before) return before;
  const loads = new Map(dayLoads(diaryOf(campus)).map((load) => [load.day, load]));
  known.set(campus, loads);
  return loads;
}
