import { weekday, weekOf } from "#shared/domain/calendar.ts";
import type { Campus, Instructor } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { dayOfPeriod, placeOfPeriod } from "#shared/domain/horizon.ts";
import { slotOf, slotsFrom } from "#shared/domain/weekly.ts";
import type { Occupancy } from "./occupancy.ts";
import { shareOf, useOver } from "./occupancy.ts";

/** An instructor as the table shows it. */
export interface InstructorRow {
  readonly instructor: Instructor;
  /** Day-parts taught, and open to this instructor, over the year. */
  readonly used: number;
  readonly open: number;
  readonly share: number;
  /** Day-parts taught in the fullest week. */
  readonly fullestWeek: number;
}

type Taught = ReadonlyMap<string, ReadonlySet<Period>>;

const known = new WeakMap<Campus, readonly InstructorRow[]>();
const taughtIn = new WeakMap<Diary, Taught>();

/** All instructors with their load over the year; made once as long as the campus lives. */
export function instructorRowsOf(campus: Campus): readonly InstructorRow[] {
  const before = known.get(campus);
  if (before) return before;
  const diary = diaryOf(campus);
  const rows = [...campus.instructors.values()].map((instructor): InstructorRow => {
    const use = useOver(diary.facts, instructorOccupancy(campus, instructor));
    return { instructor, ...use, share: shareOf(use), fullestWeek: fullestWeek(diary, instructor) };
  });
  known.set(campus, rows);
  return rows;
}

/** When an instructor teaches, and could. */
export function instructorOccupancy(campus: Campus, instructor: Instructor): Occupancy {
  const diary = diaryOf(campus);
  const { horizon, closed } = diary.facts;
  const taught = taughtPeriods(diary).get(instructor.code);
  const shut = closed.instructor.get(instructor.code);
  const away = slotsFrom(horizon, instructor.unavailable);
  const slot = (period: Period) =>
    slotOf(horizon, weekday(dayOfPeriod(horizon, period)), placeOfPeriod(horizon, period));
  return {
    used: (period) => (taught?.has(period) ? 1 : 0),
    open: (period) => (closed.campus.has(period) || shut?.has(period) || away.has(slot(period)) ? 0 : 1),
  };
}

function fullestWeek(diary: Diary, { code }: Instructor): number {
  const periods = taughtPeriods(diary).get(code) ?? new Set<Period>();
  const weeks = Map.groupBy(periods, (period) => weekOf(dayOfPeriod(diary.facts.horizon, period)));
  return [...weeks.values()].reduce((most, week) => Math.max(most, week.length), 0);
}

function taughtPeriods(diary: Diary): Taught {
  const before = taughtIn.get(diary);
  if (before) return before;
  const taught = new Map<string, Set<Period>>();
  for (const { meeting, period } of diary.meetings)
    for (const code of meeting.instructors) taught.set(code, (taught.get(code) ?? new Set<Period>()).add(period));
  taughtIn.set(diary, taught);
  return taught;
}
