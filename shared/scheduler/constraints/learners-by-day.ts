import type { Day } from "#shared/domain/calendar.ts";
import { teachingDays } from "#shared/domain/closed.ts";
import { key } from "#shared/domain/codes.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { standingOf } from "#shared/domain/standing.ts";

/** L(d) of FORMAT.md for every teaching day: a run counts once, a cohort once with its largest run of the day. */
export function learnersByDay(diary: Diary): ReadonlyMap<Day, number> {
  const { horizon, closed } = diary.facts;
  const groups = new Map<Day, Map<string, number>>();
  for (const { run, meeting } of standingOf(diary).meetings) {
    const group = run.cohort ? `cohort ${key(run.cohort)}` : `run ${run.code}`;
    const sizes = groups.get(meeting.day) ?? new Map<string, number>();
    groups.set(meeting.day, sizes.set(group, Math.max(run.learners, sizes.get(group) ?? 0)));
  }
  const learnersOf = (day: Day) => [...(groups.get(day)?.values() ?? [])].reduce((sum, size) => sum + size, 0);
  return new Map(teachingDays(horizon, closed).map((day) => [day, learnersOf(day)]));
}
