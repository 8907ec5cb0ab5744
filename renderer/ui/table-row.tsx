import type { ReactNode } from "react";
import { memo } from "react";
import { Icon } from "./icons.tsx";

/** What a row needs of a column. */
interface RowColumn<Row> {
  readonly id: string;
  readonly end?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

/** A row of a table, and where it stands. */
interface TableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly RowColumn<Row>[];
  readonly place: number;
  /** Pixels from the top of the body. */
  readonly top: number;
  /** How deep it stands under other rows, from 0; null in a table where none do. */
  readonly depth: number | null;
  /** Is it open, closed, or (null) without rows under it? */
  readonly open: boolean | null;
  readonly selected: boolean;
  /** Is it the one row that Tab comes to? */
  readonly reachable: boolean;
}

/** A row of a table: drawn again only when something of it changed, so that scrolling costs the new rows alone. */
export const TableRow = memo(function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, columns, place, top, depth, open, selected, reachable } = props;
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      aria-level={depth === null ? undefined : depth + 1}
      aria-expanded={open ?? undefined}
      aria-selected={selected}
      className="table-row"
      tabIndex={reachable ? 0 : -1}
      data-place={place}
      style={{ "--top": `${top}px` } as never}
    >
      {columns.map(({ id, end, cell }, column) => (
        <div key={id} role="gridcell" className={cellClass(end ?? false, column === 0 && depth !== null && depth > 0)}>
          {column === 0 && depth === 0 && (
            <span className="table-open">{open !== null && <Icon name={open ? "down" : "right"} />}</span>
          )}
          {cell(row)}
        </div>
      ))}
    </div>
  );
}) as <Row>(props: TableRowProps<Row>) => ReactNode;

function cellClass(end: boolean, deeper: boolean): string {
  return `table-cell${end ? " table-end" : ""}${deeper ? " table-level-2" : ""}`;
}
