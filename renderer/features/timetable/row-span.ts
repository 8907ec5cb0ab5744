/** Rows that follow each other: from the first to, not including, the last. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows to draw next: those that are drawn and still wanted, and at most `step` more, those on screen before those
 * beyond it; anew from the screen where none that is drawn reaches it. Drawing a whole screen at once would hold the window up.
 * @param screen the rows that are on screen, within those that are wanted
 */
export function grownSpan(drawn: RowSpan, wanted: RowSpan, screen: RowSpan, step: number): RowSpan {
  let from = Math.max(drawn.from, wanted.from);
  let to = Math.min(drawn.to, wanted.to);
  // What does not reach the screen would have to grow towards it first.
  if (from >= to || to < screen.from || from > screen.to) from = to = screen.from;
  let left = step;
  const down = (most: number) => {
    const more = Math.max(0, Math.min(left, most - to));
    to += more;
    left -= more;
  };
  const up = (least: number) => {
    const more = Math.max(0, Math.min(left, from - least));
    from -= more;
    left -= more;
  };
  down(screen.to);
  up(screen.from);
  down(wanted.to);
  up(wanted.from);
  return { from, to };
}
