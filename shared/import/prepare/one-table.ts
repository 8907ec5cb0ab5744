import { plainText } from "#shared/import/raw.ts";
import type { FileTable } from "#shared/import/columns.ts";
import { columnNamed } from "#shared/import/headers.ts";
import type { Issue } from "#shared/import/issue.ts";
import { ofTable } from "#shared/import/issue.ts";
import type { Findings } from "./findings.ts";
import type { TableGrid } from "./grid.ts";
import { cellName } from "./grid.ts";
import { isWeekSheet } from "./which-table.ts";

/** Where a row of a prepared table came from; null: from the open document, or made. */
export type Origin = { readonly grid: TableGrid; readonly row: number } | null;

/** The grids of one table as one, with the origin of each of its rows. */
export interface Gathered {
  readonly grid: TableGrid;
  readonly origins: Origin[];
}

/** Gathers grids by table. A sheet per week is one table together; else two for one table are refused. */
export function gathered(grids: readonly TableGrid[], found: Findings): ReadonlyMap<FileTable, Gathered> {
  const tables = new Map<FileTable, Gathered>();
  for (const grid of grids) {
    const before = tables.get(grid.table);
    if (!before) {
      tables.set(grid.table, { grid, origins: grid.rows.map((_, row) => ({ grid, row })) });
    } else if (isWeekSheet(grid.sheet) && isWeekSheet(before.grid.sheet)) {
      const aligned = alignedTo(before.grid, grid);
      before.origins.push(...aligned.map((_, row) => ({ grid, row: row + 1 })));
      tables.set(grid.table, { ...before, grid: { ...before.grid, rows: [...before.grid.rows, ...aligned] } });
    } else {
      found.fault(ofTable(grid.table), "table-twice", { one: before.grid.sheet, other: grid.sheet });
    }
  }
  return tables;
}

/** The rows of a grid below its header, their cells in the order of another one's columns. */
function alignedTo(first: TableGrid, { table, rows }: TableGrid): readonly TableGrid["rows"][number][] {
  const nameOf = (header: string) => columnNamed(table, header) ?? header;
  const own = rows[0].map((cell) => nameOf(plainText(cell)));
  const places = first.rows[0].map((cell) => own.indexOf(nameOf(plainText(cell))));
  return rows.slice(1).map((row) => places.map((at) => row[at] ?? null));
}

/** An issue as the planner's files have its place: the row of its own sheet, and the cell where it is a workbook's. */
export function located(issue: Issue, { grid, origins }: Gathered): Issue {
  if (issue.row < 1) return issue;
  const origin = origins[issue.row - 1] ?? null;
  const first = issue.values.first;
  const values =
    typeof first === "number" ? { ...issue.values, first: rowOf(origins[first - 1] ?? null, first) } : issue.values;
  if (!origin) return { ...issue, values };
  const column = Math.max(
    0,
    grid.rows[0].findIndex((cell) => plainText(cell).trim() === issue.column),
  );
  const at = issue.at ?? (origin.grid.isText ? undefined : cellName(origin.grid, origin.row, column));
  return { ...issue, row: rowOf(origin, issue.row), values, ...(at ? { at } : {}) };
}

function rowOf(origin: Origin, otherwise: number): number {
  return origin && !origin.grid.turned ? (origin.grid.rowsAt[origin.row] ?? origin.row) + 1 : otherwise;
}
