import type { GridPlace } from "./grid-keys.ts";
import { selectorOf } from "./grid-keys.ts";

/** Frames after which a cell that is still not drawn gets no focus: it is not in the grid any more. */
const PATIENCE = 30;

/**
 * Gives a cell the focus and brings it on screen, as soon as it is drawn: a grid draws what it scrolled to some frames
 * later. Answers with what calls it off.
 */
export function focusCell(scroller: HTMLElement | null, place: GridPlace): () => void {
  let frames = 0;
  let frame = requestAnimationFrame(function look() {
    const cell = scroller?.querySelector<HTMLElement>(selectorOf(place));
    if (cell) {
      cell.focus({ preventScroll: true });
      cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else if (++frames < PATIENCE) frame = requestAnimationFrame(look);
  });
  return () => cancelAnimationFrame(frame);
}
