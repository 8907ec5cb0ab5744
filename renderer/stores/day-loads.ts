import { learnersPerDay, learnersPerPeriod } from "#shared/capacity/learners-per-day.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { teachingDays } from "#shared/domain/closed.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Period } from "#shared/domain/horizon.ts";

/** Learners on the campus through the year, a learner once; days and periods without any are absent. */
export interface YearLoads {
  readonly perDay: ReadonlyMap<Day, number>;
  readonly perPeriod: ReadonlyMap<Period, number>;
  /** The days that count against the target, in the order of the calendar. */
  readonly teaching: ReadonlySet<Day>;
}

const known = new WeakMap<Campus, YearLoads>();

/** The learners of the year; counted once as long as the campus lives. */
export function yearLoadsOf(campus: Campus): YearLoads {
  const before = known.get(campus);
  if (before) return before;
  const diary = diaryOf(campus);
  const { horizon, closed } = diary.facts;
  const loads = {
    perDay: learnersPerDay(diary),
    perPeriod: learnersPerPeriod(diary),
    teaching: new Set(teachingDays(horizon, closed)),
  };
  known.set(campus, loads);
  return loads;
}
