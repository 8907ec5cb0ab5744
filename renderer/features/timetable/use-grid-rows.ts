import type { RefObject } from "react";
import { useEffect } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { GridRow } from "./room-rows.ts";

/** Height of the headings, under which rows scroll. */
const HEAD = 52;

/** A row that is drawn: its place among all, and how far down it stands in pixels. */
export interface DrawnRow {
  readonly index: number;
  readonly start: number;
}

/** The rows of a grid that are drawn: those near the screen, or all of them for paper. */
export function useGridRows(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly GridRow[],
  { rowHeight, printing }: { readonly rowHeight: number; readonly printing: boolean },
  overscan: number,
) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollPaddingStart: HEAD,
  });
  // The heights of rows that were measured before are those of another size.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => virtual.measure(), [rowHeight]);
  const drawn: readonly DrawnRow[] = printing
    ? rows.map((_, index) => ({ index, start: index * rowHeight }))
    : virtual.getVirtualItems();
  return { virtual, drawn };
}
