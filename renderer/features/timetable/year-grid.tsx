import type { KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { Week } from "#shared/domain/calendar.ts";
import { isoWeek, mondayOf } from "#shared/domain/calendar.ts";
import type { RowKind } from "#renderer/stores/timetable.ts";
import { useFormat } from "#renderer/ui/format.ts";
import type { GridPlace } from "./grid-keys.ts";
import { gridStep, placeOf, roomFrom } from "./grid-keys.ts";
import type { GridRow } from "./room-rows.ts";
import type { YearCounts } from "./year-counts.ts";
import { YearRow } from "./year-row.tsx";
import "./timetable.css";

const ROW = 28;
const HEAD = 52;

/** The year: rows down, weeks across, in each cell the meetings of that week. Choosing a cell goes to its week. */
export function YearGrid(props: {
  readonly label: string;
  readonly kind: RowKind;
  readonly rows: readonly GridRow[];
  readonly year: YearCounts;
  readonly onWeek: (week: Week) => void;
}) {
  const { label, kind, rows, year, onWeek } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setFocus] = useState<GridPlace>({ row: 0, column: 0 });
  const moved = useRef(false);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    scrollPaddingStart: HEAD,
  });
  const shape = {
    rows: rows.length,
    columns: year.weeks.length,
    day: 4,
    isRoom: (row: number) => rows[row]?.is === "line",
  };
  const row = roomFrom(Math.min(wanted.row, rows.length - 1), 1, shape) ?? -1;
  const column = Math.min(wanted.column, year.weeks.length - 1);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const frame = requestAnimationFrame(() => {
      const cell = scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
      cell?.focus({ preventScroll: true });
      cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, [row, column]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    if (event.key === "Enter" || event.key === " ") onWeek(year.weeks[column]);
    else {
      const next = gridStep(event.key, event.ctrlKey || event.metaKey, { row, column }, shape);
      if (!next) return;
      moved.current = true;
      virtual.scrollToIndex(next.row);
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
      style={{ "--days": year.weeks.length } as never}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const place = placeOf(target);
        if (place) onWeek(year.weeks[place.column]);
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
        {virtual.getVirtualItems().map(({ index, start }) => (
          <YearRow
            key={rows[index].id}
            item={rows[index]}
            year={year}
            row={index}
            top={start}
            focus={index === row ? column : -1}
          />
        ))}
      </div>
    </div>
  );
}
