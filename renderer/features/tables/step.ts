/** A place in a table. */
export interface At {
  readonly row: number;
  readonly column: number;
}

const PAGE = 20;

/** Where a key goes from a place, or null where it is not a key that walks. */
export function stepFrom(key: string, ctrl: boolean, from: At, shape: { rows: number; columns: number }): At | null {
  const row = (to: number) => ({ ...from, row: Math.max(0, Math.min(shape.rows - 1, to)) });
  const column = (to: number) => ({ ...from, column: Math.max(0, Math.min(shape.columns - 1, to)) });
  switch (key) {
    case "ArrowDown":
      return row(ctrl ? shape.rows - 1 : from.row + 1);
    case "ArrowUp":
      return row(ctrl ? 0 : from.row - 1);
    case "ArrowRight":
      return column(ctrl ? shape.columns - 1 : from.column + 1);
    case "ArrowLeft":
      return column(ctrl ? 0 : from.column - 1);
    case "PageDown":
      return row(from.row + PAGE);
    case "PageUp":
      return row(from.row - PAGE);
    case "Home":
      return ctrl ? { row: 0, column: 0 } : column(0);
    case "End":
      return ctrl ? { row: shape.rows - 1, column: shape.columns - 1 } : column(shape.columns - 1);
    default:
      return null;
  }
}
