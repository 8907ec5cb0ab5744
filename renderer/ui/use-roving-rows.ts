import type { KeyboardEvent } from "react";
import { useCallback, useEffect, useRef, useState } from "react";

/** What the keys do in a list of rows of which one at a time can have the focus. */
export interface RowKeys {
  readonly count: number;
  /** Rows that Page Up and Page Down pass over. */
  readonly page: number;
  /** Brings a row on screen before it gets the focus. */
  reveal(place: number): void;
  activate(place: number): void;
  /** Opens (true) or closes (false) a row that holds others. */
  open?(place: number, open: boolean): void;
}

/** The row that can have the focus, and what the keys do with it. The row elements carry `data-place`. */
export function useRovingRows({ count, page, reveal, activate, open }: RowKeys) {
  const [wanted, setPlace] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const place = Math.min(wanted, Math.max(0, count - 1));

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const frame = requestAnimationFrame(() =>
      body.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [place]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const act = {
        Enter: () => activate(place),
        " ": () => activate(place),
        ArrowRight: open && (() => open(place, true)),
        ArrowLeft: open && (() => open(place, false)),
      }[event.key];
      const to = {
        ArrowDown: place + 1,
        ArrowUp: place - 1,
        Home: 0,
        End: count - 1,
        PageDown: place + page,
        PageUp: place - page,
      }[event.key];
      if (act) act();
      else if (to === undefined) return;
      else {
        const next = Math.max(0, Math.min(count - 1, to));
        moved.current = next !== place;
        reveal(next);
        setPlace(next);
      }
      event.preventDefault();
    },
    [activate, count, open, page, place, reveal],
  );
  return { place, setPlace, body, onKeyDown };
}
