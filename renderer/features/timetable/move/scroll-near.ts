/** Within so many pixels of an edge the page scrolls, the faster the nearer. */
const EDGE = 40;

/** Scrolls towards the edge that the pointer is near. */
export function scrollNear(scroller: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): void {
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  const by = (low: number, high: number, at: number) =>
    at < low + EDGE ? -Math.ceil((low + EDGE - at) / 3) : at > high - EDGE ? Math.ceil((at - high + EDGE) / 3) : 0;
  scroller.scrollBy(by(left, right, clientX), by(top, bottom, clientY));
}
