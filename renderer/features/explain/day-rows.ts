import type { Day } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import { yearLoadsOf } from "#renderer/stores/day-loads.ts";

/** A teaching day with fewer learners than the target. */
export interface DayRow {
  readonly day: Day;
  readonly learners: number;
  readonly missing: number;
}

const known = new WeakMap<Campus, readonly DayRow[]>();

/** The teaching days under the target, the furthest below first; found once as long as the campus lives. */
export function shortDays(campus: Campus): readonly DayRow[] {
  const before = known.get(campus);
  if (before) return before;
  const { target } = factsOf(campus).horizon;
  const { perDay, teaching } = yearLoadsOf(campus);
  const rows = [...teaching]
    .map((day) => ({ day, learners: perDay.get(day) ?? 0, missing: target - (perDay.get(day) ?? 0) }))
    .filter(({ missing }) => missing > 0)
    .sort((one, other) => other.missing - one.missing || one.day - other.day);
  known.set(campus, rows);
  return rows;
}
