import type { FileTable } from "#shared/import/columns.ts";
import { columnNames } from "#shared/import/columns.ts";
import { tableNamed } from "#shared/import/headers.ts";
import { ofTable } from "#shared/import/issue.ts";
import type { Findings } from "./findings.ts";
import type { Grid, TableGrid } from "./grid.ts";
import { cellName, isBlankRow, rowsOf } from "./grid.ts";
import { TABLES, bestTable, columnsKnown, headerText } from "./header-text.ts";

/** A header that names so much of a table may be that table's. */
const SHARE = 0.6;

/** A sheet per week, such as `wk 36`: together they are one table. */
const WEEK_SHEET = /^(w|wk|week|kw|semaine|sem\.?)[ ._-]?\d{1,2}([ ._-]\d{4})?$|^\d{4}-w?\d{1,2}$/i;

/** Is this sheet one week of a table? */
export function isWeekSheet(name: string): boolean {
  return WEEK_SHEET.test(headerText(name));
}

/** The table that a sheet is named after; a number behind the name is no matter. */
export function namedTable(name: string): FileTable | undefined {
  return tableNamed(headerText(name));
}

/** The table a headed grid is, by its name or, on the planner's word, by its header. Null: none, or not known yet. */
export function tableOf(grid: Grid, found: Findings): FileTable | null {
  const named = namedTable(grid.sheet);
  if (named) return named;
  const { table, share } = bestTable(grid.rows[0] ?? []);
  if (share < SHARE) {
    found.note(ofTable(grid.sheet), "unknown-table");
    return null;
  }
  if (isWeekSheet(grid.sheet)) return table;
  const answer = found.ask({
    id: `which-table ${grid.sheet}`,
    code: "which-table",
    table: grid.sheet,
    at: cellName(grid, 0, 0),
    values: { table },
    options: [`table:${table}`, ...TABLES.filter((one) => one !== table).map((one) => `table:${one}`), "skip"],
    proposal: `table:${table}`,
  });
  if (answer === null) found.fault(ofTable(grid.sheet), "unanswered");
  return answer === null || answer === "skip" ? null : (answer.slice("table:".length) as FileTable);
}

/** The tables on one sheet: one, or on the planner's word several below one another. Null until that is answered. */
export function tablesOn(grid: Grid, table: FileTable, found: Findings): readonly TableGrid[] | null {
  const starts = laterHeaders(grid, table);
  const again = new Set(starts.filter((start) => start.table === table).map(({ row }) => row));
  const others = starts.filter((start) => start.table !== table);
  for (const row of again)
    found.note({ ...ofTable(table), at: cellName(grid, row, 0) }, "header-again", { item: grid.rowsAt[row] + 1 });
  const [next] = others;
  if (!next) return [{ ...rowsOf(grid, (_, at) => !again.has(at)), table }];
  const answer = found.ask({
    id: `several-tables ${grid.sheet}`,
    code: "several-tables",
    table: grid.sheet,
    at: cellName(grid, next.row, 0),
    values: { table, others: others.map((one) => one.table).join(", "), row: grid.rowsAt[next.row] + 1 },
    options: ["all", "first"],
    proposal: "all",
  });
  if (answer === null) {
    found.fault(ofTable(grid.sheet), "unanswered");
    return null;
  }
  const first = { ...rowsOf(grid, (_, at) => at < next.row && !again.has(at)), table };
  if (answer === "first") return [first];
  const ends = [...others.slice(1).map(({ row }) => row), grid.rows.length];
  return [
    first,
    ...others.map((one, index) => ({
      ...rowsOf(grid, (_, at) => at >= one.row && at < ends[index] && !again.has(at)),
      table: one.table,
    })),
  ];
}

/** Rows that are a header of a table, behind a blank row. */
function laterHeaders(grid: Grid, table: FileTable): { readonly row: number; readonly table: FileTable }[] {
  return grid.rows.flatMap((cells, row) => {
    if (row < 2 || !isBlankRow(grid.rows[row - 1]) || isBlankRow(cells)) return [];
    if (columnsKnown(table, cells) >= Math.max(2, columnNames(table).length * SHARE)) return [{ row, table }];
    const best = bestTable(cells);
    return best.share >= SHARE && columnsKnown(best.table, cells) >= 2 ? [{ row, table: best.table }] : [];
  });
}
