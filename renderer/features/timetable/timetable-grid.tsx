import type { FocusEvent, KeyboardEvent, MouseEvent, Ref } from "react";
import { useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { Day } from "#shared/domain/calendar.ts";
import type { YearLoads } from "#renderer/stores/day-loads.ts";
import "./timetable.css";
import type { GridPlace } from "./grid-keys.ts";
import { gridStep, placeOf, roomFrom } from "./grid-keys.ts";
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
  /** Is this the selected meeting? */
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
  readonly ref?: Ref<GridHandle>;
}

/** What a screen may ask of the grid. */
export interface GridHandle {
  /** Brings the room on screen. */
  reveal(room: string): void;
}

const ROW = 28;
const HEAD = 52;

/** The week: rooms down, days and day-parts across. Only the rows on screen are drawn. */
export function TimetableGrid(props: TimetableGridProps) {
  const { label, rows, cells, look, loads, target, isSelected, lit, onSelect, onPick, onDay, hold, acts, away, ref } =
    props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setFocus] = useState<GridPlace>({ row: 1, column: 0 });
  const moved = useRef(false);
  const hadFocus = useRef(false);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: look.columns.length > 20 ? 3 : 10,
    scrollPaddingStart: HEAD,
  });
  const shape = useMemo(
    () => ({
      rows: rows.length,
      columns: look.columns.length,
      day: new Set(look.columns.map(({ place }) => place)).size,
      isRoom: (row: number) => rows[row]?.is === "line",
    }),
    [rows, look.columns],
  );
  const row = roomFrom(Math.min(wanted.row, rows.length - 1), 1, shape) ?? -1;
  const focus = { row, column: Math.min(wanted.column, look.columns.length - 1) };

  useImperativeHandle(ref, () => ({
    reveal(room) {
      const at = rows.findIndex((it) => it.is === "line" && it.code === room);
      if (at >= 0) virtual.scrollToIndex(at, { align: "center" });
    },
  }));

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const frame = requestAnimationFrame(() => {
      const selector = `[data-row="${wanted.row}"][data-column="${wanted.column}"]`;
      const cell = scroller.current?.querySelector<HTMLElement>(selector);
      cell?.focus({ preventScroll: true });
      cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted]);

  const held = hold !== null;
  useEffect(() => {
    if (away || (document.activeElement && document.activeElement !== document.body)) return;
    const cell = scroller.current?.querySelector<HTMLElement>('[data-column][tabindex="0"]');
    // The focus comes back after a question or a drop; nowhere else does it go by itself.
    if (hadFocus.current) cell?.focus({ preventScroll: true });
  }, [away, held]);

  const meetingAt = ({ row: at, column }: GridPlace): CellMeeting | null => {
    const found = rows[at];
    return found?.is === "line" ? (cells.get(found.code)?.[column].meetings[0] ?? null) : null;
  };
  const choose = (place: GridPlace) => {
    const found = rows[place.row];
    if (onPick && found?.is === "line") onPick(found, look.columns[place.column]);
    else if (hold) drop(place);
    else onSelect(meetingAt(place));
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
  const { onPointerDown, wasDrag } = useDrag(scroller, ghost, {
    pickUp,
    over,
    drop,
    cancel: () => hold?.onCancel(),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    if (event.key === "Enter" && pickUp(focus)) over(focus);
    else if (event.key === "Enter" || event.key === " ") choose(focus);
    else if (event.key === "Escape") (hold ? hold.onCancel : () => onSelect(null))();
    else {
      const meeting = meetingAt(focus);
      if (meeting && !hold && !event.ctrlKey && acts.press(event.key, meeting)) return event.preventDefault();
      const next = gridStep(event.key, event.ctrlKey || event.metaKey, focus, shape);
      if (!next) return;
      moved.current = true;
      virtual.scrollToIndex(next.row);
      setFocus(next);
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || wasDrag()) return;
    setFocus(place);
    choose(place);
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
      style={{ "--days": look.columns.length } as never}
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
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = rows[index];
          if (item.is === "group")
            return (
              <div
                key={item.id}
                role="row"
                aria-rowindex={index + 3}
                className="week-row week-group"
                style={{ "--top": `${start}px` } as never}
              >
                <div
                  role="rowheader"
                  aria-colindex={1}
                  aria-colspan={look.columns.length + 1}
                  className="week-group-name"
                >
                  {item.floor === "" ? item.type : t("timetable.group", { floor: item.floor, type: item.type })}
                </div>
              </div>
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
              selected={lit === null ? -1 : own.findIndex(({ meetings }) => meetings.some(isSelected))}
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
