import type { RefObject } from "react";
import { startTransition, useEffect, useState } from "react";

/** Columns that are drawn: from the first to, not including, the last. */
export interface ColumnWindow {
  readonly from: number;
  readonly to: number;
}

/** As few are all drawn: leaving some out would cost more than it saves. */
const FEW = 24;

/**
 * The columns near the screen, whole days of them; all where they are few or are to be printed. Changes only when a day
 * comes or goes.
 * @param perDay columns that stay together
 */
export function useColumnWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  perDay: number,
  all: boolean,
): ColumnWindow {
  const [seen, setSeen] = useState<ColumnWindow>({ from: 0, to: FEW });
  const whole = all || count <= FEW;
  useEffect(() => {
    const element = scroller.current;
    if (!element || whole) return;
    const look = () => {
      const first = element.querySelector<HTMLElement>(".week-corner")?.offsetWidth ?? 0;
      const width = (element.scrollWidth - first) / count;
      const from = Math.floor(element.scrollLeft / width / perDay - 1) * perDay;
      const to = Math.ceil((element.scrollLeft + element.clientWidth - first) / width / perDay + 1) * perDay;
      const next = { from: Math.max(0, from), to: Math.min(count, to) };
      // Drawn between other work, row by row: all rows at once would hold the window up.
      startTransition(() => setSeen((now) => (now.from === next.from && now.to === next.to ? now : next)));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller, count, perDay, whole]);
  return whole ? { from: 0, to: count } : { from: seen.from, to: Math.min(count, seen.to) };
}

/** Scrolls sideways until a column is on screen, beside the heads of the rows. */
export function scrollToColumn(scroller: HTMLElement, count: number, column: number): void {
  const first = scroller.querySelector<HTMLElement>(".week-corner")?.offsetWidth ?? 0;
  const width = (scroller.scrollWidth - first) / count;
  const [left, right] = [column * width, (column + 1) * width];
  const seen = scroller.clientWidth - first;
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (right > scroller.scrollLeft + seen) scroller.scrollLeft = right - seen;
}
