import type { KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Week } from "#shared/domain/calendar.ts";
import { isoWeek, mondayOf } from "#shared/domain/calendar.ts";
import type { RowKind } from "#renderer/stores/timetable.ts";
import { useFormat } from "#renderer/ui/format.ts";
import type { GridPlace } from "./grid-keys.ts";
import { focusCell } from "./focus-cell.ts";
import { gridStep, headingOf, placeOf } from "./grid-keys.ts";
import { GroupRow } from "./group-row.tsx";
import type { GridView } from "./timetable-grid.tsx";
import { scrollToColumn, useColumnWindow } from "./use-column-window.ts";
import { useGridRows } from "./use-grid-rows.ts";
import { toggleGroup, zoomBy } from "#renderer/stores/timetable.ts";
import type { GridRow } from "./room-rows.ts";
import type { YearCounts } from "./year-counts.ts";
import { YearRow } from "./year-row.tsx";
import "./timetable.css";

/** The year: rows down, weeks across, in each cell the meetings of that week. Choosing a cell goes to its week. */
export function YearGrid(props: {
  readonly label: string;
  readonly kind: RowKind;
  readonly rows: readonly GridRow[];
  readonly year: YearCounts;
  readonly view: GridView;
  readonly onWeek: (week: Week) => void;
}) {
  const { label, kind, rows, year, view, onWeek } = props;
  const { rowHeight, printing } = view;
  const { t } = useTranslation();
  const format = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setFocus] = useState<GridPlace>({ row: rows[0]?.is === "group" ? 1 : 0, column: 0 });
  const moved = useRef(false);
  const shape = { rows: rows.length, columns: year.weeks.length, day: 4 };
  const seen = useColumnWindow(scroller, shape.columns, 1, printing);
  const { virtual, drawn } = useGridRows(scroller, rows, view, seen.to - seen.from);
  const row = Math.min(wanted.row, rows.length - 1);
  const column = Math.min(wanted.column, year.weeks.length - 1);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    return focusCell(scroller.current, { row, column });
  }, [row, column]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const item = rows[row];
    const isChoice = event.key === "Enter" || event.key === " ";
    if (isChoice && item?.is === "group") toggleGroup(item.id);
    else if (isChoice) onWeek(year.weeks[column]);
    else if (event.key === "+" || event.key === "-") zoomBy(event.key === "+" ? 1 : -1);
    else {
      const next = gridStep(event.key, event.ctrlKey || event.metaKey, { row, column }, shape);
      if (!next) return;
      moved.current = true;
      virtual.scrollToIndex(next.row);
      if (scroller.current) scrollToColumn(scroller.current, shape.columns, next.column);
      setFocus(next);
    }
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className="week year"
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={year.weeks.length + 1}
      style={{ "--days": year.weeks.length, "--row": `${rowHeight}px` } as never}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const place = placeOf(target);
        if (place) onWeek(year.weeks[place.column]);
      }}
      onFocus={({ target }) => {
        const heading = headingOf(target);
        if (heading !== null && heading !== row) setFocus({ row: heading, column });
      }}
    >
      <div role="rowgroup" className="week-head">
        <div role="row" aria-rowindex={1} className="week-head-row">
          <div role="columnheader" aria-colindex={1} className="week-corner">
            {t(`timetable.rowOf.${kind}`)}
          </div>
          {year.weeks.map((week, at) => (
            <div
              key={week}
              role="columnheader"
              aria-colindex={at + 2}
              className="year-week"
              title={`${format.date(mondayOf(week))} – ${format.date(mondayOf(week) + 6)}`}
            >
              {isoWeek(week).number}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="week-body" style={{ "--height": `${virtual.getTotalSize()}px` } as never}>
        {drawn.map(({ index, start }) => {
          const item = rows[index];
          return item.is === "group" ? (
            <GroupRow
              key={item.id}
              heading={item}
              groupBy={view.groupBy}
              open={!view.collapsed.has(item.id)}
              columns={year.weeks.length}
              row={index}
              top={start}
              rowIndex={index + 2}
              focusable={index === row}
            />
          ) : (
            <YearRow
              key={item.id}
              line={item}
              year={year}
              seen={seen}
              row={index}
              top={start}
              focus={index === row ? column : -1}
            />
          );
        })}
      </div>
    </div>
  );
}
