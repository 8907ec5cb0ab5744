/** A place in the grid: the row counts rooms and headings alike, the column counts day-parts. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What can have the focus: rows of rooms, not headings. */
export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** Columns of one day. */
  readonly day: number;
  isRoom(row: number): boolean;
}

const PAGE = 12;

/** Where a key goes from a place, or null where it is not a key of the grid. */
export function gridStep(key: string, ctrl: boolean, from: GridPlace, shape: GridShape): GridPlace | null {
  const last = shape.columns - 1;
  const column = (to: number) => ({ row: from.row, column: Math.max(0, Math.min(last, to)) });
  switch (key) {
    case "ArrowRight":
      return column(ctrl ? from.column + shape.day : from.column + 1);
    case "ArrowLeft":
      return column(ctrl ? from.column - shape.day : from.column - 1);
    case "ArrowDown":
      return { ...from, row: roomFrom(from.row + 1, 1, shape) ?? from.row };
    case "ArrowUp":
      return { ...from, row: roomFrom(from.row - 1, -1, shape) ?? from.row };
    case "PageDown":
      return { ...from, row: roomFrom(Math.min(shape.rows - 1, from.row + PAGE), 1, shape) ?? from.row };
    case "PageUp":
      return { ...from, row: roomFrom(Math.max(0, from.row - PAGE), -1, shape) ?? from.row };
    case "Home":
      return { row: ctrl ? (roomFrom(0, 1, shape) ?? from.row) : from.row, column: 0 };
    case "End":
      return { row: ctrl ? (roomFrom(shape.rows - 1, -1, shape) ?? from.row) : from.row, column: last };
    default:
      return null;
  }
}

/** The nearest row of a room from a row on, in a direction; else in the other direction; null where there is none. */
export function roomFrom(row: number, step: 1 | -1, shape: Pick<GridShape, "rows" | "isRoom">): number | null {
  for (let at = row; at >= 0 && at < shape.rows; at += step) if (shape.isRoom(at)) return at;
  for (let at = row - step; at >= 0 && at < shape.rows; at -= step) if (shape.isRoom(at)) return at;
  return null;
}

/** The place that an element of the grid stands for, or null. */
export function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}
