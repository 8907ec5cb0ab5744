import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { GridRow } from "./room-rows.ts";
import type { RowSpan } from "./row-span.ts";
import { grownSpan } from "./row-span.ts";

/** Height of the headings, under which rows scroll. */
const HEAD = 52;

/** Cells that are drawn in one frame, about; what a screen lacks beyond them comes with the next frames. */
const CELLS = 160;

/** A row that is drawn: its place among all, and how far down it stands in pixels. */
export interface DrawnRow {
  readonly index: number;
  readonly start: number;
}

/**
 * The rows of a grid that are drawn: those near the screen, some more in every frame, or all of them for paper.
 * @param columns columns that are drawn
 */
export function useGridRows(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly GridRow[],
  { rowHeight, printing }: { readonly rowHeight: number; readonly printing: boolean },
  columns: number,
) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: columns > 20 ? 5 : 10,
    scrollPaddingStart: HEAD,
  });
  // The heights of rows that were measured before are those of another size.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => virtual.measure(), [rowHeight]);
  const items = virtual.getVirtualItems();
  const wanted = { from: items[0]?.index ?? 0, to: (items.at(-1)?.index ?? -1) + 1 };
  const screen = { from: virtual.range?.startIndex ?? 0, to: (virtual.range?.endIndex ?? -1) + 1 };
  const drawn = useGrowing(wanted, screen, Math.max(3, Math.round(CELLS / columns)));
  return {
    virtual,
    drawn: printing
      ? rows.map((_, index): DrawnRow => ({ index, start: index * rowHeight }))
      : items.filter(({ index }) => index >= drawn.from && index < drawn.to),
  };
}

/** A span that comes to another by some rows in every frame. */
function useGrowing(wanted: RowSpan, screen: RowSpan, step: number): RowSpan {
  const [before, setBefore] = useState<RowSpan>({ from: 0, to: 0 });
  const { from, to } = grownSpan(before, wanted, screen, step);
  const isSettled = from === before.from && to === before.to;
  const waiting = useRef(0);
  useEffect(() => {
    // A scroll that goes on calls off no frame: the rows would never come.
    if (isSettled || waiting.current !== 0) return;
    waiting.current = requestAnimationFrame(() => {
      waiting.current = 0;
      setBefore({ from, to });
    });
  }, [from, to, isSettled]);
  useEffect(() => () => cancelAnimationFrame(waiting.current), []);
  return { from, to };
}
