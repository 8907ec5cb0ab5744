import type { PointerEvent as ReactPointerEvent, RefObject } from "react";
import { useEffect, useRef } from "react";
import type { GridPlace } from "#renderer/features/timetable/grid-keys.ts";
import { placeOf } from "#renderer/features/timetable/grid-keys.ts";
import { scrollNear } from "./scroll-near.ts";

/** What the grid does with a drag. */
export interface Dragging {
  /** Takes what stands at a place in hand; false where nothing does. */
  pickUp(place: GridPlace): boolean;
  over(place: GridPlace): void;
  drop(place: GridPlace): void;
  cancel(): void;
}

/** Further than this, in pixels, a press is no click. */
const A_DRAG = 4;

/**
 * Picks up by pointer: press, move, let go. The page scrolls where the pointer comes near an edge; Escape, or letting
 * go beside the cells, leaves all as it was.
 * @param ghost what follows the pointer
 */
export function useDrag(
  scroller: RefObject<HTMLElement | null>,
  ghost: RefObject<HTMLElement | null>,
  dragging: Dragging,
) {
  const latest = useRef(dragging);
  useEffect(() => {
    latest.current = dragging;
  });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  const justDragged = useRef(false);

  const onPointerDown = (press: ReactPointerEvent) => {
    const from = placeOf(press.target);
    if (from) dragFrom(press, () => latest.current.pickUp(from));
  };

  /** The same for what is picked up beside the grid. */
  const dragFrom = (press: ReactPointerEvent, pickUp: () => boolean) => {
    if (press.button !== 0) return;
    justDragged.current = false;
    let held = false;
    let under: Element | null = null;
    const mark = (element: Element | null) => {
      under?.classList.remove("week-under-pointer");
      under = element;
      under?.classList.add("week-under-pointer");
    };
    const onMove = (move: PointerEvent) => {
      if (!held) {
        if (Math.hypot(move.clientX - press.clientX, move.clientY - press.clientY) <= A_DRAG) return;
        if (!pickUp()) return end();
        held = true;
        justDragged.current = true;
      }
      ghost.current?.style.setProperty("visibility", "visible");
      ghost.current?.style.setProperty("transform", `translate(${move.clientX + 12}px, ${move.clientY + 8}px)`);
      if (scroller.current) scrollNear(scroller.current, move);
      const element = document.elementFromPoint(move.clientX, move.clientY);
      const cell = element?.closest("[data-column]") ?? null;
      if (cell === under) return;
      mark(cell);
      const place = cell && placeOf(cell);
      if (place) latest.current.over(place);
    };
    const onUp = () => {
      const place = under && placeOf(under);
      end();
      if (!held) return;
      if (place) latest.current.drop(place);
      else latest.current.cancel();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      end();
      if (held) latest.current.cancel();
    };
    const end = () => {
      mark(null);
      ghost.current?.style.removeProperty("visibility");
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
      window.removeEventListener("pointercancel", onUp);
      window.removeEventListener("keydown", onKey, true);
      stop.current = null;
    };
    stop.current?.();
    stop.current = end;
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
    window.addEventListener("pointercancel", onUp);
    window.addEventListener("keydown", onKey, true);
  };

  /** Was the click that comes now the end of a drag? */
  const wasDrag = () => {
    const was = justDragged.current;
    justDragged.current = false;
    return was;
  };
  return { onPointerDown, dragFrom, wasDrag };
}
