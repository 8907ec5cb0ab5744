import { memo } from "react";
import { useTranslation } from "react-i18next";
import { isoWeek } from "#shared/domain/calendar.ts";
import type { GridRow } from "./room-rows.ts";
import type { YearCounts } from "./year-counts.ts";

/** A row of the year: how many meetings there are in each week. Drawn anew only when something of its own changes. */
export const YearRow = memo(function YearRow(props: {
  readonly item: GridRow;
  readonly year: YearCounts;
  readonly row: number;
  readonly top: number;
  /** The column that can have the focus, or -1. */
  readonly focus: number;
}) {
  const { item, year, row, top, focus } = props;
  const { t } = useTranslation();
  const place = { "--top": `${top}px` } as never;
  if (item.is === "group")
    return (
      <div role="row" aria-rowindex={row + 2} className="week-row week-group" style={place}>
        <div role="rowheader" aria-colindex={1} aria-colspan={year.weeks.length + 1} className="week-group-name">
          {item.floor === "" ? item.type : t("timetable.group", { floor: item.floor, type: item.type })}
        </div>
      </div>
    );
  const counts = year.counts.get(item.code);
  return (
    <div role="row" aria-rowindex={row + 2} className="week-row" style={place}>
      <div role="rowheader" aria-colindex={1} className="week-room" title={item.name}>
        <span className="week-room-code">{item.code}</span>
        <span className="clip muted">{item.name}</span>
      </div>
      {year.weeks.map((week, at) => {
        const count = counts?.[at] ?? 0;
        return (
          <div
            key={week}
            role="gridcell"
            aria-colindex={at + 2}
            aria-label={t("timetable.yearCell", { code: item.code, week: isoWeek(week).number, count })}
            tabIndex={at === focus ? 0 : -1}
            data-row={row}
            data-column={at}
            className="week-cell year-cell"
            style={{ "--share": `${count === 0 ? 0 : Math.round(8 + (32 * count) / year.most)}%` } as never}
          >
            {count || ""}
          </div>
        );
      })}
    </div>
  );
});
