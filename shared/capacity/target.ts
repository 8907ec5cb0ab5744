import type { Day } from "#shared/domain/calendar.ts";
import { teachingDays } from "#shared/domain/closed.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import { learnersPerDay, learnersPerPeriod } from "./learners-per-day.ts";
import { rounded, share } from "./rounding.ts";

/** A teaching day against the target. */
export interface DayLoad {
  readonly day: Day;
  readonly learners: number;
  /** Learners below the target, 0 on target. */
  readonly missing: number;
  /** Learners in each day-part, in the order of the day. */
  readonly byDaypart: readonly number[];
}

/** The teaching days as figures. */
export interface TargetFigures {
  readonly teachingDays: number;
  readonly targetLearners: number;
  readonly shortfall: number;
  readonly daysOnTarget: number;
  readonly daysOnTargetShare: number;
  readonly learnersPerDayWorst: number;
  readonly learnersPerDayP10: number;
  readonly learnersPerDayMean: number;
}

/** Every teaching day with its learners, in the order of the calendar. */
export function dayLoads(diary: Diary): readonly DayLoad[] {
  const { horizon, closed } = diary.facts;
  const perDay = learnersPerDay(diary);
  const perPeriod = learnersPerPeriod(diary);
  return teachingDays(horizon, closed).map((day) => {
    const learners = perDay.get(day) ?? 0;
    const byDaypart = horizon.parts.map((_, place) => perPeriod.get(periodOf(horizon, day, place)) ?? 0);
    return { day, learners, missing: Math.max(0, horizon.target - learners), byDaypart };
  });
}

/** The days furthest below the target, worst first (ties: the earlier); days on target are left out. */
export function worstDays(diary: Diary, count: number): readonly DayLoad[] {
  const below = dayLoads(diary).filter(({ missing }) => missing > 0);
  return below.sort((one, other) => other.missing - one.missing || one.day - other.day).slice(0, count);
}

/** Shortfall, days on target, and the worst, 10th percentile (nearest rank) and mean of L(d): FORMAT.md, "Figures". */
export function targetFigures(diary: Diary): TargetFigures {
  const { horizon, closed } = diary.facts;
  const { target } = horizon;
  const perDay = learnersPerDay(diary);
  const days = teachingDays(horizon, closed)
    .map((day) => perDay.get(day) ?? 0)
    .sort((one, other) => one - other);
  const reached = days.filter((learners) => learners >= target).length;
  return {
    teachingDays: days.length,
    targetLearners: target,
    shortfall: days.reduce((sum, learners) => sum + Math.max(0, target - learners), 0),
    daysOnTarget: reached,
    daysOnTargetShare: share(reached, days.length),
    learnersPerDayWorst: days[0] ?? 0,
    learnersPerDayP10: days[Math.ceil(days.length / 10) - 1] ?? 0,
    learnersPerDayMean: days.length === 0 ? 0 : rounded(days.reduce((sum, it) => sum + it, 0) / days.length, 1),
  };
}
