import type { MouseEvent, ReactNode } from "react";
import { useMemo, useRef, useState } from "react";
import type { ColumnDef, RowData, SortingState } from "@tanstack/react-table";
import {
  createExpandedRowModel,
  createSortedRowModel,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import "./table.css";
import { SortButton } from "./sort-button.tsx";
import { TableRow } from "./table-row.tsx";
import { useRovingRows } from "./use-roving-rows.ts";

/** A column: its heading, its width as a CSS grid track, what stands in its cells and what they are sorted by. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** With its least width in px: `96px`, `minmax(160px, 2fr)`. */
  readonly width: string;
  readonly end?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** Without it the column cannot be sorted. Null comes last. */
  readonly sortBy?: (row: Row) => SortValue;
}

/** A dense table that only draws the rows on screen; arrow keys walk the rows, Enter chooses one. */
export interface TableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** Rows under a row: they open with the arrow right. */
  readonly under?: (row: Row) => readonly Row[] | undefined;
  readonly selected: string | null;
  readonly onSelect: (row: Row) => void;
  /** The sort it starts with. */
  readonly sortedBy?: { readonly id: string; readonly desc: boolean };
}

type SortValue = string | number | null;

const ROW = 28;
const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowExpandingFeature,
  expandedRowModel: createExpandedRowModel(),
});

/** Sorts numbers as numbers, texts as people do, and what is not there last. */
function compare(one: SortValue, other: SortValue): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), undefined, { numeric: true });
}

/** See `TableProps`. */
export function Table<Row extends RowData>({
  label,
  columns,
  rows,
  idOf,
  under,
  selected,
  onSelect,
  sortedBy,
}: TableProps<Row>) {
  const [sorting, setSorting] = useState<SortingState>(sortedBy ? [sortedBy] : []);
  const scroller = useRef<HTMLDivElement>(null);
  const defs = useMemo(
    () =>
      columns.map(({ id, sortBy }): ColumnDef<typeof features, Row> => ({
        id,
        accessorFn: (row) => sortBy?.(row) ?? null,
        enableSorting: sortBy !== undefined,
        sortFn: (one, other, column) => compare(one.getValue(column) as SortValue, other.getValue(column) as SortValue),
      })),
    [columns],
  );
  const table = useTable<typeof features, Row>({
    features,
    columns: defs,
    data: rows,
    getRowId: idOf,
    getSubRows: under && ((row) => under(row) as readonly Row[]),
    state: { sorting },
    onSortingChange: setSorting,
  });
  const shown = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollPaddingStart: ROW,
  });
  const { place, setPlace, body, onKeyDown } = useRovingRows({
    count: shown.length,
    page: 20,
    reveal: (to) => virtual.scrollToIndex(to),
    activate: (at) => shown[at] && onSelect(shown[at].original),
    open: under && ((at, open) => shown[at]?.toggleExpanded(open)),
  });
  const onClick = ({ target }: MouseEvent) => {
    const at = Number((target as Element).closest<HTMLElement>("[data-place]")?.dataset.place ?? -1);
    if (!shown[at]) return;
    // The arrow opens a row for the mouse; for the keys and for screen readers the row itself does.
    if ((target as Element).closest(".table-open")) return shown[at].toggleExpanded();
    setPlace(at);
    onSelect(shown[at].original);
  };

  return (
    <div
      ref={scroller}
      className="table"
      role={under ? "treegrid" : "grid"}
      aria-label={label}
      aria-rowcount={shown.length + 1}
      style={{ "--columns": columns.map(({ width }) => width).join(" "), "--least": `${leastOf(columns)}px` } as never}
    >
      <div className="table-head" role="row" aria-rowindex={1}>
        {columns.map(({ id, title, end, sortBy }) => {
          const sorted = sorting[0]?.id === id ? (sorting[0].desc ? "descending" : "ascending") : undefined;
          return (
            <div
              key={id}
              role="columnheader"
              aria-sort={sorted}
              className={end ? "table-heading table-end" : "table-heading"}
            >
              {sortBy ? (
                <SortButton title={title} sorted={sorted} onSort={() => table.getColumn(id)?.toggleSorting()} />
              ) : (
                <span className="table-title clip">{title}</span>
              )}
            </div>
          );
        })}
      </div>
      <div
        ref={body}
        className="table-body"
        role="rowgroup"
        onKeyDown={onKeyDown}
        onClick={onClick}
        style={{ "--height": `${virtual.getTotalSize()}px` } as never}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = shown[index];
          return (
            <TableRow
              key={row.id}
              row={row.original}
              columns={columns}
              place={index}
              top={start}
              depth={under ? row.depth : null}
              open={row.getCanExpand() ? row.getIsExpanded() : null}
              selected={row.id === selected}
              reachable={index === place}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The width below which the table scrolls sideways: every row the same, however long its texts. */
function leastOf(columns: readonly Pick<Column<never>, "width">[]): number {
  return columns.reduce((sum, { width }) => sum + Number(/(\d+)px/.exec(width)?.[1] ?? 0), 0);
}
