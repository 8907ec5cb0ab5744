import type { FileTable } from "#shared/import/columns.ts";
import { columnNames } from "#shared/import/columns.ts";
import { columnNamed } from "#shared/import/headers.ts";
import { ofTable } from "#shared/import/issue.ts";
import type { RawCell } from "#shared/import/raw.ts";
import { plainText } from "#shared/import/raw.ts";
import type { Findings } from "./findings.ts";
import type { Grid } from "./grid.ts";
import { cellName, isBlank, isBlankRow, rowsOf, turnedGrid } from "./grid.ts";
import { bestTable, columnsKnown, headerText } from "./header-text.ts";

/** So many rows are looked through for a header. */
const FIRST_ROWS = 40;

/** A row is a header where it names so many columns of a table, at least two. */
const SHARE = 0.5;

/**
 * The grid with its header as its first row: turned where days or columns run down, without title rows above, two rows
 * of headers made one. Each only on the planner's word. Null until a question about it is answered.
 */
export function headed(grid: Grid, table: FileTable | undefined, found: Findings): Grid | null {
  const { row, known } = headerIn(grid, table);
  const upright = isTurned(grid, table, known) ? turnedOr(grid, found) : grid;
  if (upright === null || upright !== grid) return upright;
  if (row <= 0) return startingAt(grid, row === 0 ? 0 : firstFilled(grid));
  const above = grid.rows[row - 1] ?? [];
  const filled = above.filter((cell) => !isBlank(cell)).length;
  return filled > 1 ? twoRows(grid, row, found) : titled(grid, row, found);
}

/** How many columns a row names: of the table, or of the one it fits best. */
function knownIn(row: readonly RawCell[], table: FileTable | undefined): number {
  const told = table ?? bestTable(row).table;
  const known = columnsKnown(told, row);
  return known >= 2 && known >= columnNames(told).length * SHARE ? known : 0;
}

function headerIn(grid: Grid, table: FileTable | undefined): { row: number; known: number } {
  let best = { row: -1, known: 0 };
  for (let row = 0; row < Math.min(grid.rows.length, FIRST_ROWS); row++) {
    const known = knownIn(grid.rows[row], table);
    if (known > best.known) best = { row, known };
  }
  return best;
}

function isTurned(grid: Grid, table: FileTable | undefined, known: number): boolean {
  const first = grid.rows.slice(0, FIRST_ROWS).map((row) => row[0] ?? null);
  return knownIn(first, table) > known;
}

function turnedOr(grid: Grid, found: Findings): Grid | null {
  const answer = found.ask({
    id: `turned ${grid.sheet}`,
    code: "turned",
    table: grid.sheet,
    at: cellName(grid, 0, 0),
    values: { header: headerText(grid.rows[0]?.[0]), next: headerText(grid.rows[1]?.[0]) },
    options: ["turn", "keep"],
    proposal: "turn",
  });
  if (answer === null) return unanswered(grid, found);
  return answer === "turn" ? turnedGrid(grid) : { ...grid };
}

function titled(grid: Grid, row: number, found: Findings): Grid | null {
  const answer = found.ask({
    id: `header-row ${grid.sheet}`,
    code: "header-row",
    table: grid.sheet,
    at: cellName(grid, row, 0),
    values: { row: grid.rowsAt[row] + 1, title: grid.rows.slice(0, row).flat().map(plainText).find(Boolean) ?? "" },
    options: [`row:${grid.rowsAt[row] + 1}`, `row:${grid.rowsAt[0] + 1}`],
    proposal: `row:${grid.rowsAt[row] + 1}`,
  });
  if (answer === null) return unanswered(grid, found);
  return startingAt(grid, answer === `row:${grid.rowsAt[row] + 1}` ? row : 0);
}

function twoRows(grid: Grid, row: number, found: Findings): Grid | null {
  const upper = grid.rows[row - 1];
  const answer = found.ask({
    id: `two-row-header ${grid.sheet}`,
    code: "two-row-header",
    table: grid.sheet,
    at: cellName(grid, row - 1, 0),
    values: { upper: grid.rowsAt[row - 1] + 1, lower: grid.rowsAt[row] + 1 },
    options: ["lower", "joined"],
    proposal: "lower",
  });
  if (answer === null) return unanswered(grid, found);
  const below = startingAt(grid, row);
  if (answer === "lower") return below;
  let group = "";
  const header = grid.rows[row].map((cell, at) => {
    group = headerText(upper[at]) || group;
    const own = headerText(cell);
    return own === group || columnNamedAnywhere(own) ? own : `${group} ${own}`.trim();
  });
  return { ...below, rows: [header, ...below.rows.slice(1)] };
}

function columnNamedAnywhere(name: string): boolean {
  return columnNamed(bestTable([name]).table, name) !== undefined;
}

function startingAt(grid: Grid, row: number): Grid {
  return row === 0 ? grid : rowsOf(grid, (_, at) => at >= row);
}

function firstFilled({ rows }: Grid): number {
  return Math.max(
    0,
    rows.findIndex((row) => !isBlankRow(row)),
  );
}

function unanswered(grid: Grid, found: Findings): null {
  found.fault(ofTable(grid.sheet), "unanswered");
  return null;
}
