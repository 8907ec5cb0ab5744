import { useMemo } from "react";
import type { Campus } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import type { TimetableView } from "#renderer/stores/timetable.ts";
import type { Matcher } from "./filter.ts";
import { rowShown } from "./filter.ts";
import { otherRows } from "./other-rows.ts";
import type { GridLine, GridRow } from "./room-rows.ts";
import { foldRows, roomRows } from "./room-rows.ts";
import type { Cell } from "./week-cells.ts";
import type { YearCounts } from "./year-counts.ts";

/** The rows on screen: those that the filters let through, in their groups. */
export function useRows(
  campus: Campus,
  diary: Diary,
  view: Pick<TimetableView, "rows" | "groupBy" | "collapsed">,
  matcher: Matcher,
  cells: ReadonlyMap<string, readonly Cell[]>,
  year: YearCounts | null,
): readonly GridRow[] {
  const { rows, groupBy, collapsed } = view;
  const all = useMemo(() => {
    const many = rows === "courses" || rows === "runs";
    const inYear = (line: GridLine) =>
      matcher.ofType(line) && (!matcher.asks || matcher.named(line) || year!.counts.has(line.code));
    // Of courses and runs only those are shown that meet then, or that are asked for.
    const inWeek = (line: GridLine) =>
      rowShown(matcher, line, cells.get(line.code)) && (!many || cells.has(line.code) || matcher.named(line));
    const shown = year ? inYear : inWeek;
    if (rows === "rooms") return roomRows(campus, diary.facts.rooms, shown, groupBy);
    return otherRows(campus, rows, shown, groupBy !== "none");
  }, [campus, cells, diary, groupBy, matcher, rows, year]);
  return useMemo(() => foldRows(all, collapsed), [all, collapsed]);
}
