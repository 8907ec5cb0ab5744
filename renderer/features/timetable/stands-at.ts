import type { Day } from "#shared/domain/calendar.ts";
import type { Diary, DiaryMeeting } from "#shared/domain/diary.ts";
import type { MeetingRef } from "#shared/edits/act-input.ts";
import type { RowKind } from "#renderer/stores/timetable.ts";
import type { Cell } from "./week-cells.ts";
import { cellMeeting, rowsOf } from "./week-cells.ts";
import type { WeekColumn } from "./week-columns.ts";

/** The cells of the grid in which a meeting stands: the codes of its rows, and its column. */
export interface Place {
  readonly at: DiaryMeeting;
  readonly codes: readonly string[];
  readonly column: number;
}

/** Where a meeting of the plan stands in the grid; null where its time is not on screen. */
export function standsAt(diary: Diary, columns: readonly WeekColumn[], kind: RowKind, ref: MeetingRef): Place | null {
  const at = diary.ofRun.get(ref.run)?.find((it) => isMeeting(it.meeting, ref));
  const column = at ? columns.findIndex(({ period }) => period === at.period) : -1;
  return at && column >= 0 ? { at, codes: rowsOf(cellMeeting(diary, at), kind), column } : null;
}

/** The other meetings in the cells in which one stands. */
export function besides(cells: ReadonlyMap<string, readonly Cell[]>, place: Place | null): readonly DiaryMeeting[] {
  if (!place) return [];
  const there = place.codes.flatMap((code) => cells.get(code)?.[place.column].meetings ?? []);
  return [...new Set(there.map(({ at }) => at))].filter((at) => at !== place.at);
}

/** Is this the meeting with this kind, day and day-part? */
export function isMeeting(one: { kind: string; day: Day; daypart: string }, other: typeof one): boolean {
  return one.kind === other.kind && one.day === other.day && one.daypart === other.daypart;
}
