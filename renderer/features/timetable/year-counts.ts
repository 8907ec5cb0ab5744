import type { Week } from "#shared/domain/calendar.ts";
import { weekOf } from "#shared/domain/calendar.ts";
import type { Diary } from "#shared/domain/diary.ts";
import type { RowKind } from "#renderer/stores/timetable.ts";
import type { Matcher } from "./filter.ts";
import { cellMeeting, rowsOf } from "./week-cells.ts";

/** Meetings of a year by row and week: per row one number for each of the weeks. */
export interface YearCounts {
  readonly weeks: readonly Week[];
  readonly counts: ReadonlyMap<string, readonly number[]>;
  /** The highest of them. */
  readonly most: number;
}

/** Counts the meetings that answer to what is asked, week by week. */
export function yearCounts(diary: Diary, kind: RowKind, matcher: Matcher): YearCounts {
  const { first, last } = diary.facts.horizon;
  const from = weekOf(first);
  const weeks = Array.from({ length: weekOf(last) - from + 1 }, (_, later) => from + later);
  const counts = new Map<string, number[]>();
  let most = 0;
  for (const at of diary.meetings) {
    const meeting = matcher.asks ? cellMeeting(diary, at) : { at, partner: diary.facts.partnerOf(at.run) };
    if ("course" in meeting && !matcher.matches(meeting)) continue;
    for (const code of rowsOf(meeting, kind)) {
      const own = counts.get(code) ?? weeks.map(() => 0);
      counts.set(code, own);
      most = Math.max(most, ++own[weekOf(at.meeting.day) - from]);
    }
  }
  return { weeks, counts, most };
}
