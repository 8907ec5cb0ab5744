import type { Day } from "#shared/domain/calendar.ts";
import type { Campus, Run } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import { Around } from "#shared/edits/move/around.ts";
import type { Goings } from "#shared/edits/move/going.ts";

/** L(d) of a day before and after meetings moved. */
export interface DayChange {
  readonly day: Day;
  readonly before: number;
  readonly after: number;
}

/** The days of which the learners change where meetings go to their new times, by day. */
export function dayChangesOf(campus: Campus, { found, goings }: Goings): readonly DayChange[] {
  const diary = diaryOf(campus);
  const moving = new Set(goings.map(({ before }) => before));
  const without = new Around(diary, moving);
  const arriving = new Set(goings.map(({ day }) => day));
  const days = new Set([...goings.map(({ before }) => before.day), ...arriving]);
  return [...days]
    .sort((one, other) => one - other)
    .map((day) => ({
      day,
      before: learnersBefore(diary, day),
      after: learnersOn(without, day, arriving.has(day) ? found.run : null),
    }))
    .filter(({ before, after }) => before !== after);
}

/** The same where a run that is left out comes to meet on some days. */
export function dayChangesWith(campus: Campus, run: Run, days: Iterable<Day>): readonly DayChange[] {
  const diary = diaryOf(campus);
  const around = new Around(diary, new Set());
  return [...new Set(days)]
    .sort((one, other) => one - other)
    .map((day) => ({ day, before: learnersBefore(diary, day), after: learnersOn(around, day, run) }))
    .filter(({ before, after }) => before !== after);
}

const known = new WeakMap<Diary, Map<Day, number>>();

function learnersBefore(diary: Diary, day: Day): number {
  const days = known.get(diary) ?? new Map<Day, number>();
  known.set(diary, days);
  const learners = days.get(day) ?? learnersOn(new Around(diary, new Set()), day, null);
  days.set(day, learners);
  return learners;
}

/** L(d) of FORMAT.md for one day: a run once, a cohort once with its largest run; with one run more if it is given. */
function learnersOn(around: Around, day: Day, more: Run | null): number {
  const { horizon } = around.diary.facts;
  const sizes = new Map<Run | string, number>();
  const count = (run: Run) => {
    const group = groupOf(run);
    sizes.set(group, Math.max(run.learners, sizes.get(group) ?? 0));
  };
  for (let place = 0; place < horizon.parts.length; place++)
    for (const { run } of around.at(periodOf(horizon, day, place))) count(run);
  if (more) count(more);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

const groups = new WeakMap<Run, Run | string>();

/** Who counts once a day: a cohort by its name, else the run itself. */
function groupOf(run: Run): Run | string {
  const known = groups.get(run);
  if (known !== undefined) return known;
  const group = run.cohort ? key(run.cohort) : run;
  groups.set(run, group);
  return group;
}
