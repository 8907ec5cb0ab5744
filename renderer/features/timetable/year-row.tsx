import { memo } from "react";
import { useTranslation } from "react-i18next";
import { isoWeek } from "#shared/domain/calendar.ts";
import type { GridLine } from "./room-rows.ts";
import type { ColumnWindow } from "./use-column-window.ts";
import type { YearCounts } from "./year-counts.ts";

/** A row of the year: how many meetings there are in each week. Drawn anew only when something of its own changes. */
export const YearRow = memo(function YearRow(props: {
  readonly line: GridLine;
  readonly year: YearCounts;
  /** The columns that are drawn. */
  readonly seen: ColumnWindow;
  readonly row: number;
  readonly top: number;
  /** The column that can have the focus, or -1. */
  readonly focus: number;
}) {
  const { line, year, seen, row, top, focus } = props;
  const { t } = useTranslation();
  const counts = year.counts.get(line.code);
  return (
    <div role="row" aria-rowindex={row + 2} className="week-row" style={{ "--top": `${top}px` } as never}>
      <div role="rowheader" aria-colindex={1} className="week-room" title={line.name}>
        <span className="week-room-code">{line.code}</span>
        <span className="clip muted">{line.name}</span>
      </div>
      {year.weeks.slice(seen.from, seen.to).map((week, nth) => {
        const at = seen.from + nth;
        const count = counts?.[at] ?? 0;
        return (
          <div
            key={week}
            role="gridcell"
            aria-colindex={at + 2}
            aria-label={t("timetable.yearCell", { code: line.code, week: isoWeek(week).number, count })}
            tabIndex={at === focus ? 0 : -1}
            data-row={row}
            data-column={at}
            className="week-cell year-cell"
            style={
              {
                "--share": `${count === 0 ? 0 : Math.round(8 + (32 * count) / year.most)}%`,
                ...(nth === 0 && at > 0 ? { gridColumn: at + 2 } : {}),
              } as never
            }
          >
            {count || ""}
          </div>
        );
      })}
    </div>
  );
});
