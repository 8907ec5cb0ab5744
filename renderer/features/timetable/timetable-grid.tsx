import type { FocusEvent, KeyboardEvent, MouseEvent, Ref } from "react";
import type { PointerEvent as ReactPointerEvent } from "react";
import { useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import type { Day } from "#shared/domain/calendar.ts";
import type { Grouping } from "#renderer/stores/timetable.ts";
import { toggleGroup, zoomBy } from "#renderer/stores/timetable.ts";
import type { YearLoads } from "#renderer/stores/day-loads.ts";
import "./timetable.css";
import type { GridPlace } from "./grid-keys.ts";
import { focusCell } from "./focus-cell.ts";
import { gridStep, headingOf, placeOf } from "./grid-keys.ts";
import { GroupRow } from "./group-row.tsx";
import { scrollToColumn, useColumnWindow } from "./use-column-window.ts";
import { useGridRows } from "./use-grid-rows.ts";
import type { GridHold, MeetingActs } from "./answers.ts";
import { useDrag } from "./move/use-drag.ts";
import type { GridLine, GridRow } from "./room-rows.ts";
import type { WeekLook } from "./timetable-row.tsx";
import { TimetableRow } from "./timetable-row.tsx";
import type { Cell, CellMeeting } from "./week-cells.ts";
import type { WeekColumn } from "./week-columns.ts";
import { WeekHead } from "./week-head.tsx";

/** What the timetable grid takes. */
export interface TimetableGridProps {
  readonly label: string;
  readonly rows: readonly GridRow[];
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  readonly look: WeekLook;
  readonly loads: YearLoads;
  readonly target: number;
  readonly view: GridView;
  /** Is this meeting selected, alone or with others? */
  readonly isSelected: (meeting: CellMeeting) => boolean;
  /** The run of the selection: all its meetings light up. */
  readonly lit: string | null;
  readonly onSelect: (meeting: CellMeeting | null) => void;
  /** Takes the cell that is chosen, in the place of selecting what stands there. */
  readonly onPick: ((line: GridLine, column: WeekColumn) => void) | null;
  readonly onDay: (day: Day) => void;
  /** The meeting that is held: every cell answers to it. */
  readonly hold: GridHold | null;
  readonly acts: MeetingActs;
  /** Is something asked beside the grid? The focus comes back afterwards. */
  readonly away: boolean;
  /** Does the grid take the place of one that had the focus? */
  readonly takesFocus?: boolean;
  readonly ref?: Ref<GridHandle>;
}

/** How the grid is shown. */
export interface GridView {
  readonly groupBy: Grouping;
  readonly collapsed: ReadonlySet<string>;
  /** Height of a row in pixels. */
  readonly rowHeight: number;
  /** Are all rows and columns drawn, for paper? */
  readonly printing: boolean;
}

/** What a screen may ask of the grid. */
export interface GridHandle {
  /** Brings a row and a column on screen. */
  reveal(code: string, column: number): void;
  /** Follows a drag that begins beside the grid. */
  drag(press: ReactPointerEvent, pickUp: () => boolean): void;
}

/** The week: rooms down, days and day-parts across. Only the rows on screen are drawn. */
export function TimetableGrid(props: TimetableGridProps) {
  const { label, rows, cells, look, loads, target, view, isSelected, lit, onSelect, onPick, onDay } = props;
  const { hold, acts, away, takesFocus = false, ref } = props;
  const { rowHeight, printing } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setFocus] = useState<GridPlace>({ row: rows[0]?.is === "group" ? 1 : 0, column: 0 });
  const moved = useRef(false);
  const hadFocus = useRef(takesFocus);
  const shape = useMemo(
    () => ({
      rows: rows.length,
      columns: look.columns.length,
      day: new Set(look.columns.map(({ place }) => place)).size,
    }),
    [rows, look.columns],
  );
  const focus = {
    row: Math.min(wanted.row, rows.length - 1),
    column: Math.min(wanted.column, look.columns.length - 1),
  };
  const seen = useColumnWindow(scroller, shape.columns, shape.day, printing);
  const { virtual, drawn } = useGridRows(scroller, rows, view, seen.to - seen.from);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    return focusCell(scroller.current, wanted);
  }, [wanted]);

  const held = hold !== null;
  useEffect(() => {
    if (away || (document.activeElement && document.activeElement !== document.body)) return;
    const cell = scroller.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]');
    // The focus comes back after a question or a drop; nowhere else does it go by itself.
    if (hadFocus.current) cell?.focus({ preventScroll: true });
  }, [away, held]);

  const meetingAt = ({ row: at, column }: GridPlace): CellMeeting | null => {
    const found = rows[at];
    const meetings = found?.is === "line" ? (cells.get(found.code)?.[column].meetings ?? []) : [];
    return meetings.find(isSelected) ?? meetings[0] ?? null;
  };
  const choose = (place: GridPlace) => {
    const found = rows[place.row];
    if (onPick && found?.is === "line") onPick(found, look.columns[place.column]);
    else if (hold) drop(place);
    else onSelect(meetingAt(place));
  };
  const also = (place: GridPlace) => {
    const meeting = meetingAt(place);
    if (meeting) acts.also(meeting);
  };
  const drop = ({ row: at, column }: GridPlace) => {
    const found = rows[at];
    const { day, part } = look.columns[column];
    if (found?.is === "line") hold?.onDrop(found, day, part.code);
  };
  const pickUp = (place: GridPlace): boolean => {
    const meeting = onPick || hold ? null : meetingAt(place);
    if (meeting) acts.pickUp(meeting);
    return meeting !== null;
  };
  const over = ({ row: at, column }: GridPlace) => {
    const { day, part } = look.columns[column];
    const found = rows[at];
    if (found?.is === "line") hold?.onOver(found, day, part.code);
  };
  const ghost = useRef<HTMLDivElement>(null);
  const { onPointerDown, dragFrom, wasDrag } = useDrag(scroller, ghost, {
    pickUp,
    over,
    drop,
    cancel: () => hold?.onCancel(),
  });
  useImperativeHandle(ref, () => ({
    reveal(code, column) {
      const at = rows.findIndex((it) => it.is === "line" && it.code === code);
      if (at >= 0) virtual.scrollToIndex(at, { align: "center" });
      if (column >= 0 && scroller.current) scrollToColumn(scroller.current, shape.columns, column);
    },
    drag: (press, pickUpThere) => dragFrom(press, pickUpThere),
  }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const heading = rows[focus.row];
    const isChoice = event.key === "Enter" || event.key === " ";
    if (heading?.is === "group" && isChoice) toggleGroup(heading.id);
    else if (event.key === " " && event.ctrlKey && !hold) also(focus);
    else if (event.key === "Enter" && pickUp(focus)) over(focus);
    else if (isChoice) choose(focus);
    else if (event.key === "+" || event.key === "-") zoomBy(event.key === "+" ? 1 : -1);
    else if (event.key === "Escape") (hold ? hold.onCancel : () => onSelect(null))();
    else {
      const meeting = meetingAt(focus);
      if (meeting && !hold && !event.ctrlKey && acts.press(event.key, meeting)) return event.preventDefault();
      const next = gridStep(event.key, event.ctrlKey || event.metaKey, focus, shape);
      if (!next) return;
      moved.current = true;
      virtual.scrollToIndex(next.row);
      if (scroller.current) scrollToColumn(scroller.current, shape.columns, next.column);
      setFocus(next);
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || wasDrag()) return;
    setFocus(place);
    if ((event.ctrlKey || event.metaKey) && !hold && !onPick) also(place);
    else choose(place);
  };
  const onContextMenu = (event: MouseEvent) => {
    const place = placeOf(event.target);
    const meeting = place && meetingAt(place);
    if (!place || !meeting || hold || onPick) return;
    event.preventDefault();
    setFocus(place);
    acts.menu(meeting, (event.target as Element).closest("[data-column]")!);
  };
  const onFocus = (event: FocusEvent) => {
    const heading = headingOf(event.target);
    if (heading !== null && heading !== focus.row) setFocus({ row: heading, column: focus.column });
    const place = placeOf(event.target);
    if (!place) return;
    if (place.row !== focus.row || place.column !== focus.column) setFocus(place);
    hadFocus.current = true;
    onDay(look.columns[place.column].day);
    over(place);
  };

  return (
    <div
      ref={scroller}
      className={onPick ? "week week-picking" : hold ? "week week-held" : "week"}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={rows.length + 2}
      aria-colcount={look.columns.length + 1}
      style={{ "--days": look.columns.length, "--row": `${rowHeight}px` } as never}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={onFocus}
      onPointerDown={onPointerDown}
      onContextMenu={onContextMenu}
    >
      {hold && (
        <div ref={ghost} className="move-ghost" aria-hidden hidden={!hold}>
          {hold.title}
        </div>
      )}
      <WeekHead kind={look.kind} columns={look.columns} loads={loads} target={target} />
      <div role="rowgroup" className="week-body" style={{ "--height": `${virtual.getTotalSize()}px` } as never}>
        {drawn.map(({ index, start }) => {
          const item = rows[index];
          if (item.is === "group")
            return (
              <GroupRow
                key={item.id}
                heading={item}
                groupBy={view.groupBy}
                open={!view.collapsed.has(item.id)}
                columns={look.columns.length}
                row={index}
                top={start}
                rowIndex={index + 3}
                focusable={index === focus.row}
              />
            );
          const own = cells.get(item.code) ?? cells.get("") ?? [];
          return (
            <TimetableRow
              key={item.id}
              line={item}
              cells={own}
              look={look}
              row={index}
              top={start}
              focus={index === focus.row ? focus.column : -1}
              seen={seen}
              selected={lit === null ? "" : selectedIn(own, isSelected)}
              lit={lit !== null && hasRun(own, lit) ? lit : null}
              hold={hold}
            />
          );
        })}
      </div>
    </div>
  );
}

function hasRun(cells: readonly Cell[], run: string): boolean {
  return cells.some(({ meetings }) => meetings.some(({ at }) => at.run.code === run));
}

/** The columns of a row that are selected, as one text, so that a row knows whether it changed. */
function selectedIn(cells: readonly Cell[], isSelected: (meeting: CellMeeting) => boolean): string {
  return cells.flatMap(({ meetings }, at) => (meetings.some(isSelected) ? [at] : [])).join(" ");
}
