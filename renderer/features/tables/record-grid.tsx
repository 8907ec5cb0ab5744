import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { Campus } from "#shared/domain/campus.ts";
import type { CellText, Tables } from "#renderer/stores/tables.ts";
import { addRow, dropDrafts, removeRows, setCells } from "#renderer/stores/tables.ts";
import type { SortDirection } from "#renderer/ui/sort-button.tsx";
import { SortButton } from "#renderer/ui/sort-button.tsx";
import { useColumnWidths } from "./column-widths.ts";
import { CellEditor, RecordCell } from "./record-cell.tsx";
import type { TextRow } from "./rows.ts";
import { cellsOf, clipboardOf, columnsOf } from "./rows.ts";
import { stepFrom } from "./step.ts";
import type { At } from "./step.ts";
import { suggestionsFor } from "./suggestions.ts";
import "./tables.css";

const ROW = 28;

/** A table that is typed in: arrows walk, typing or F2 edits, Shift chooses more, paste and copy as in a spreadsheet. */
export function RecordGrid(props: {
  readonly label: string;
  readonly campus: Campus;
  readonly tables: Tables;
  readonly rows: readonly TextRow[];
  readonly readOnly: boolean;
  readonly titleOf: (column: string) => string;
  readonly problemOf: (row: string, column: string) => string;
  readonly onFocus: (row: TextRow | null, column: string) => void;
  /** Puts the rows in order by a column: up, then down, then as they were. */
  readonly onSort: (column: number) => void;
}) {
  const { label, campus, tables, rows, readOnly, titleOf, problemOf, onFocus, onSort } = props;
  const { t } = useTranslation();
  const columns = columnsOf(tables.table);
  const { style, widen, draw } = useColumnWidths(tables.table, columns);
  const scroller = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<At>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<At>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<string | null>(null);
  const wants = useRef(false);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: ROW,
  });
  const at = {
    row: Math.min(focus.row, Math.max(0, rows.length - 1)),
    column: Math.min(focus.column, columns.length - 1),
  };
  const from = { row: Math.min(anchor.row, at.row), column: Math.min(anchor.column, at.column) };
  const to = {
    row: Math.max(Math.min(anchor.row, rows.length - 1), at.row),
    column: Math.max(anchor.column, at.column),
  };
  const current = rows[at.row] ?? null;
  const suggestions = useMemo(() => suggestionsFor(campus, columns[at.column].kind), [campus, columns, at.column]);

  useEffect(() => {
    if (!wants.current || editing !== null) return;
    const frame = requestAnimationFrame(() => {
      wants.current = false;
      const cell = scroller.current?.querySelector<HTMLElement>(`[data-row="${at.row}"][data-column="${at.column}"]`);
      cell?.focus({ preventScroll: true });
      cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  });
  useEffect(() => onFocus(current, columns[at.column].name), [current, columns, at.column, onFocus]);

  const goTo = (next: At, more = false) => {
    wants.current = true;
    virtual.scrollToIndex(next.row);
    setFocus(next);
    if (!more) setAnchor(next);
  };
  const keep = (text: string, then: "down" | "right" | "left" | "stay") => {
    setEditing(null);
    const next = {
      down: { row: 1, column: 0 },
      right: { row: 0, column: 1 },
      left: { row: 0, column: -1 },
      stay: { row: 0, column: 0 },
    }[then];
    const chosen = rows.slice(from.row, to.row + 1);
    const changed = chosen.filter((row) => row.texts[at.column] !== text);
    if (changed.length > 0)
      void setCells(changed.map(({ id }) => ({ row: id, column: columns[at.column].name, text })));
    if (then !== "stay")
      goTo({
        row: Math.min(rows.length - 1, at.row + next.row),
        column: Math.max(0, Math.min(columns.length - 1, at.column + next.column)),
      });
  };
  const fillDown = () => {
    const cells: CellText[] = rows.slice(from.row + 1, to.row + 1).flatMap(({ id }) =>
      columns.slice(from.column, to.column + 1).map(({ name }, offset) => ({
        row: id,
        column: name,
        text: rows[from.row].texts[from.column + offset],
      })),
    );
    if (cells.length > 0) void setCells(cells);
  };
  const clear = () => {
    const cells = rows
      .slice(from.row, to.row + 1)
      .flatMap(({ id }) =>
        columns.slice(from.column, to.column + 1).map(({ name }) => ({ row: id, column: name, text: "" })),
      );
    void setCells(cells);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.target as Element).closest(".record-head")) return;
    if (editing === null && event.altKey && event.shiftKey && /^Arrow(Left|Right)$/.test(event.key)) {
      const head = scroller.current?.querySelectorAll(".record-title")[at.column] ?? null;
      widen(columns[at.column].name, head, event.key === "ArrowLeft" ? -24 : 24);
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (editing !== null || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const step = stepFrom(event.key, ctrl, at, { rows: rows.length, columns: columns.length });
    if (step) goTo(step, event.shiftKey);
    else if (ctrl && event.key.toLowerCase() === "a") {
      setAnchor({ row: 0, column: 0 });
      setFocus({ row: rows.length - 1, column: columns.length - 1 });
    } else if (event.key === "Escape" && current) dropDrafts(rows.slice(from.row, to.row + 1).map(({ id }) => id));
    else if (readOnly || !current) return;
    else if (event.key === "F2" || event.key === "Enter") setEditing(current.texts[at.column]);
    else if (ctrl && event.key.toLowerCase() === "d") fillDown();
    else if (ctrl && event.key === "Delete") void removeRows(rows.slice(from.row, to.row + 1).map(({ id }) => id));
    else if (event.key === "Delete" || event.key === "Backspace") clear();
    else if (!ctrl && event.key.length === 1) setEditing(event.key);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-column]") : null;
    if (!cell) return;
    const place = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    if (event.detail === 2 && !readOnly) setEditing(rows[place.row].texts[place.column]);
    else goTo(place, event.shiftKey);
  };
  // Whoever comes to a cell by other ways than keys and pointer is there too.
  const onFocusIn = ({ target }: FocusEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
    if (!cell) return;
    const place = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    if (place.row === at.row && place.column === at.column) return;
    setFocus(place);
    setAnchor(place);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing !== null || readOnly) return;
    event.preventDefault();
    const pasted = cellsOf(event.clipboardData.getData("text/plain"));
    void setCells(
      pasted.flatMap((texts, down) => {
        const id = rows[at.row + down]?.id ?? addRow();
        return texts.flatMap((text, right) => {
          const column = columns[at.column + right];
          return column ? [{ row: id, column: column.name, text }] : [];
        });
      }),
    );
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing !== null) return;
    event.preventDefault();
    const chosen = rows.slice(from.row, to.row + 1).map(({ texts }) => texts.slice(from.column, to.column + 1));
    event.clipboardData.setData("text/plain", clipboardOf(chosen));
  };
  const isChosen = (row: number, column: number) =>
    row >= from.row && row <= to.row && column >= from.column && column <= to.column;

  return (
    <div
      ref={scroller}
      className="records"
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      style={style as never}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={onFocusIn}
      onPaste={onPaste}
      onCopy={onCopy}
    >
      <div role="row" aria-rowindex={1} className="record-row record-head">
        <div role="columnheader" aria-colindex={1} className="record-number">
          <span className="visually-hidden">{t("tables.number")}</span>
        </div>
        {columns.map(({ name }, column) => (
          <div
            key={name}
            role="columnheader"
            aria-colindex={column + 2}
            aria-sort={sortOf(tables, name)}
            className="record-title"
            title={titleOf(name)}
          >
            <SortButton title={titleOf(name)} sorted={sortOf(tables, name)} onSort={() => onSort(column)} />
            <span className="record-edge" aria-hidden onPointerDown={(press) => draw(name, press)} />
          </div>
        ))}
      </div>
      <div role="rowgroup" className="record-body" style={{ "--height": `${virtual.getTotalSize()}px` } as never}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            <div
              key={row.id}
              role="row"
              aria-rowindex={index + 2}
              className="record-row record-line"
              style={{ "--top": `${start}px` } as never}
            >
              <div role="rowheader" aria-colindex={1} className="record-number">
                {index + 1}
              </div>
              {columns.map(({ name, kind }, column) =>
                editing !== null && index === at.row && column === at.column ? (
                  <CellEditor
                    key={name}
                    label={titleOf(name)}
                    text={editing}
                    column={column}
                    suggestions={suggestions}
                    onKeep={keep}
                    onLeave={() => {
                      wants.current = true;
                      setEditing(null);
                    }}
                  />
                ) : (
                  <RecordCell
                    key={name}
                    text={row.texts[column]}
                    label={titleOf(name)}
                    row={index}
                    column={column}
                    focused={index === at.row && column === at.column}
                    chosen={isChosen(index, column)}
                    waiting={row.typed.has(name)}
                    problem={problemOf(row.id, name)}
                    end={kind.is === "whole" || kind.is === "measure"}
                  />
                ),
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function sortOf({ sorted }: Tables, column: string): SortDirection {
  if (sorted?.column !== column) return undefined;
  return sorted.descending ? "descending" : "ascending";
}
