import { create } from "zustand";

/** Is what is on screen drawn for paper, all of it and not only what can be seen? */
export const usePrinting = create<{ readonly printing: boolean }>(() => ({ printing: false }));

/** Draws for paper, or for the screen again. */
export function drawForPaper(printing: boolean): void {
  usePrinting.setState({ printing });
}

/** Prints what is on screen, once all of it is drawn. */
export function printScreen(): void {
  drawForPaper(true);
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
}
