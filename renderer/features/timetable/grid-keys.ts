/** A place in the grid: the row counts rooms and headings alike, the column counts day-parts. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How large the grid is. A heading of a group can have the focus too, to open and close it. */
export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** Columns of one day. */
  readonly day: number;
}

const PAGE = 12;

/** Where a key goes from a place, or null where it is not a key of the grid. */
export function gridStep(key: string, ctrl: boolean, from: GridPlace, shape: GridShape): GridPlace | null {
  const column = (to: number) => ({ row: from.row, column: Math.max(0, Math.min(shape.columns - 1, to)) });
  const row = (to: number) => ({ row: Math.max(0, Math.min(shape.rows - 1, to)), column: from.column });
  switch (key) {
    case "ArrowRight":
      return column(ctrl ? from.column + shape.day : from.column + 1);
    case "ArrowLeft":
      return column(ctrl ? from.column - shape.day : from.column - 1);
    case "ArrowDown":
      return row(from.row + 1);
    case "ArrowUp":
      return row(from.row - 1);
    case "PageDown":
      return row(from.row + PAGE);
    case "PageUp":
      return row(from.row - PAGE);
    case "Home":
      return { row: ctrl ? 0 : from.row, column: 0 };
    case "End":
      return { row: ctrl ? shape.rows - 1 : from.row, column: shape.columns - 1 };
    default:
      return null;
  }
}

/** The place that an element of the grid stands for, or null. */
export function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

/** The row of the heading that an element belongs to, or null. */
export function headingOf(target: EventTarget): number | null {
  const heading = target instanceof Element ? target.closest<HTMLElement>("[data-heading]") : null;
  return heading ? Number(heading.dataset.row) : null;
}

/** What finds the element of a place: a cell, or the heading of its row. */
export function selectorOf({ row, column }: GridPlace): string {
  return `[data-row="${row}"][data-column="${column}"], [data-row="${row}"][data-heading]`;
}
