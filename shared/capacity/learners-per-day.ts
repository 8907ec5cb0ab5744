import type { Day } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import type { Diary } from "#shared/domain/diary.ts";
import type { Period } from "#shared/domain/horizon.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";

/** L(d) of FORMAT.md: learners on each day, a run once, a cohort once with its largest run. Days without are absent. */
export function learnersPerDay(diary: Diary): ReadonlyMap<Day, number> {
  return learnersPer(diary, ({ meeting }) => meeting.day);
}

/** Learners in each period, counted in the same way. Periods without are absent. */
export function learnersPerPeriod(diary: Diary): ReadonlyMap<Period, number> {
  return learnersPer(diary, ({ period }) => period);
}

function learnersPer(diary: Diary, when: (at: StandingMeeting) => number): ReadonlyMap<number, number> {
  const groups = new Map<number, Map<string, number>>();
  const names = new Map<string, string>();
  for (const at of standingOf(diary).meetings) {
    const { code, cohort, learners } = at.run;
    const group = names.get(code) ?? (cohort ? `cohort ${key(cohort)}` : `run ${code}`);
    names.set(code, group);
    const time = when(at);
    const sizes = groups.get(time) ?? new Map<string, number>();
    groups.set(time, sizes.set(group, Math.max(learners, sizes.get(group) ?? 0)));
  }
  const sums = new Map<number, number>();
  for (const [time, sizes] of groups)
    sums.set(
      time,
      [...sizes.values()].reduce((sum, size) => sum + size, 0),
    );
  return sums;
}
