import { weekday, weekOf } from "#shared/domain/calendar.ts";
import type { Campus, Instructor } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { dayOfPeriod, placeOfPeriod } from "#shared/domain/horizon.ts";
import { slotOf, slotsFrom } from "#shared/domain/weekly.ts";
import type { Occupancy, Use } from "./occupancy.ts";
import { share, useOf } from "./occupancy.ts";

/** An instructor as the table shows it. */
export interface InstructorRow {
  readonly instructor: Instructor;
  /** Day-parts taught, and open to this instructor, over the year. */
  readonly use: Use;
  readonly share: number;
  /** Day-parts taught in the fullest week. */
  readonly fullestWeek: number;
}

const known = new WeakMap<Campus, readonly InstructorRow[]>();

/** All instructors with their load over the year; made once as long as the campus lives. */
export function instructorRowsOf(campus: Campus): readonly InstructorRow[] {
  const before = known.get(campus);
  if (before) return before;
  const diary = diaryOf(campus);
  const taught = taughtPeriods(diary);
  const rows = [...campus.instructors.values()].map((instructor): InstructorRow => {
    const periods = taught.get(instructor.code) ?? new Map<Period, number>();
    const use = useOf(diary.facts, occupancyFrom(diary, instructor, periods));
    const weeks = Map.groupBy(periods.keys(), (period) => weekOf(dayOfPeriod(diary.facts.horizon, period)));
    const fullestWeek = [...weeks.values()].reduce((most, week) => Math.max(most, week.length), 0);
    return { instructor, use, share: share(use), fullestWeek };
  });
  known.set(campus, rows);
  return rows;
}

/** When an instructor teaches, and could. */
export function instructorOccupancy(campus: Campus, instructor: Instructor): Occupancy {
  const diary = diaryOf(campus);
  return occupancyFrom(diary, instructor, taughtPeriods(diary).get(instructor.code) ?? new Map());
}

function occupancyFrom(diary: Diary, instructor: Instructor, used: ReadonlyMap<Period, number>): Occupancy {
  const { horizon, closed } = diary.facts;
  const shut = closed.instructor.get(instructor.code);
  const weekly = slotsFrom(horizon, instructor.unavailable);
  const open = (period: Period) => {
    if (closed.campus.has(period) || shut?.has(period)) return 0;
    const slot = slotOf(horizon, weekday(dayOfPeriod(horizon, period)), placeOfPeriod(horizon, period));
    return weekly.has(slot) ? 0 : 1;
  };
  return { used, open };
}

function taughtPeriods(diary: Diary): ReadonlyMap<string, ReadonlyMap<Period, number>> {
  const taught = new Map<string, Map<Period, number>>();
  for (const { meeting, period } of diary.meetings)
    for (const code of meeting.instructors) {
      const periods = taught.get(code) ?? new Map<Period, number>();
      taught.set(code, periods.set(period, 1));
    }
  return taught;
}
