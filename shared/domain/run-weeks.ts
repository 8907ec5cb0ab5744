import type { Week } from "./calendar.ts";
import { mondayOf, weekOf, weekday } from "./calendar.ts";
import type { Run } from "./campus.ts";
import type { Shut } from "./closed.ts";
import type { Horizon, Period } from "./horizon.ts";
import { periodOf, placesOf } from "./horizon.ts";

/** First and last day on which a run may meet: its window within the horizon. */
export function windowOf(run: Run, horizon: Horizon): { readonly first: number; readonly last: number } {
  return {
    first: Math.max(horizon.first, run.earliestStart ?? horizon.first),
    last: Math.min(horizon.last, run.latestEnd ?? horizon.last),
  };
}

/** A run's own periods in a week: its day-parts on teaching weekdays within its window, closed or not. */
export function ownPeriods(run: Run, horizon: Horizon, week: Week): Period[] {
  const { first, last } = windowOf(run, horizon);
  const places = placesOf(horizon, run.dayparts);
  const periods: Period[] = [];
  const monday = mondayOf(week);
  for (let day = Math.max(first, monday); day <= Math.min(last, monday + 6); day++)
    if (horizon.weekdays.has(weekday(day))) for (const place of places) periods.push(periodOf(horizon, day, place));
  return periods;
}

/**
 * The weeks a run may run in, from a first week to the end of its window: every `everyWeeks`-th of those that are
 * not paused (not one own period open). FORMAT.md, "A run". A paused first week is passed over too.
 */
export function runningWeeks(run: Run, horizon: Horizon, closed: Shut, first: Week): Week[] {
  const last = weekOf(windowOf(run, horizon).last);
  const unpaused: Week[] = [];
  for (let week = first; week <= last; week++)
    if (ownPeriods(run, horizon, week).some((period) => !closed.has(period))) unpaused.push(week);
  return unpaused.filter((_, index) => index % run.everyWeeks === 0);
}
