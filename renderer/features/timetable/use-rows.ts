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

/**
 * The rows on screen, in their groups: those that a filter lets through; where that is none, those of another filter.
 * Answers with the filter that was used.
 */
export function useRows(
  campus: Campus,
  diary: Diary,
  view: Pick<TimetableView, "rows" | "groupBy" | "collapsed">,
  wanted: Matcher,
  otherwise: Matcher | null,
  cells: ReadonlyMap<string, readonly Cell[]>,
  year: YearCounts | null,
): { readonly rows: readonly GridRow[]; readonly matcher: Matcher } {
  const { rows: kind, groupBy, collapsed } = view;
  const { all, matcher } = useMemo(() => {
    const found = rowsThrough(wanted);
    const matcher = found.length === 0 && otherwise ? otherwise : wanted;
    return { all: matcher === wanted ? found : rowsThrough(matcher), matcher };

    function rowsThrough(matcher: Matcher): readonly GridRow[] {
      const many = kind === "courses" || kind === "runs";
      const inYear = (line: GridLine) =>
        matcher.ofType(line) && (!matcher.asks || matcher.named(line) || year!.counts.has(line.code));
      // Of courses and runs only those are shown that meet then, or that are asked for.
      const inWeek = (line: GridLine) =>
        rowShown(matcher, line, cells.get(line.code)) && (!many || cells.has(line.code) || matcher.named(line));
      const shown = year ? inYear : inWeek;
      if (kind === "rooms") return roomRows(campus, diary.facts.rooms, shown, groupBy);
      return otherRows(campus, kind, shown, groupBy !== "none");
    }
  }, [campus, cells, diary, groupBy, kind, otherwise, wanted, year]);
  return { rows: useMemo(() => foldRows(all, collapsed), [all, collapsed]), matcher };
}
