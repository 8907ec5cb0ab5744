import type { Column, FileTable } from "#shared/import/columns.ts";
import { COLUMNS, columnNames } from "#shared/import/columns.ts";
import { columnNamed, headersOf } from "#shared/import/headers.ts";
import { isPersonalColumn } from "#shared/import/personal.ts";
import type { RawCell } from "#shared/import/raw.ts";
import { plainText } from "#shared/import/raw.ts";
import { nearest } from "#shared/import/suggest.ts";
import type { Findings } from "./findings.ts";
import type { TableGrid } from "./grid.ts";
import { cellName, isBlank } from "./grid.ts";
import { headerText } from "./header-text.ts";
import { looksLike } from "./looks-like.ts";

/** Cells of a column that tell what it holds. */
const SAMPLE = 200;

/** A header that is no column of the table. */
interface Strange {
  readonly at: number;
  readonly name: string;
  readonly cells: readonly RawCell[];
}

/** The columns of a table, `settings` and the plan's among them, as far as `COLUMNS` tells of them. */
export function columnsOfTable(table: FileTable): readonly Column[] {
  return table in COLUMNS ? COLUMNS[table as keyof typeof COLUMNS] : [];
}

/**
 * The grid with a header that is understood: plain headers, and on the planner's word other headers for columns that are
 * missing, or blank ones where a blank cell has a meaning.
 */
export function mapped(grid: TableGrid, found: Findings): TableGrid {
  const header = (grid.rows[0] ?? []).map(headerText);
  const missing = columnNames(grid.table).filter(
    (name) => !header.some((one) => columnNamed(grid.table, one) === name),
  );
  let strange = strangeIn(grid, header);
  const blank: string[] = [];
  for (const name of missing) {
    const column = columnsOfTable(grid.table).find((one) => one.name === name);
    const likely = likeliest(grid.table, name, column, strange);
    if (!likely) {
      if (column?.optional) blank.push(name);
      continue;
    }
    const answer = askWhich(grid, name, column, strange, likely, found);
    const chosen = strange.find(({ at }) => answer === `column:${grid.columnsAt[at] + 1}`);
    if (answer === "blank") blank.push(name);
    if (!chosen) continue;
    header[chosen.at] = name;
    strange = strange.filter((one) => one !== chosen);
  }
  return withBlanks({ ...grid, rows: [header, ...grid.rows.slice(1)] }, blank, found);
}

function strangeIn(grid: TableGrid, header: readonly string[]): Strange[] {
  return header.flatMap((name, at) => {
    if (columnNamed(grid.table, name) !== undefined) return [];
    const cells = grid.rows.slice(1, SAMPLE).map((row) => row[at] ?? null);
    if (cells.every(isBlank) || isPersonalColumn(name, cells.map(plainText))) return [];
    return [{ at, name, cells }];
  });
}

/** The header that is most like a column: by its name, or else by what stands under it. */
function likeliest(table: FileTable, name: string, column: Column | undefined, strange: readonly Strange[]) {
  const byName = strange.find((one) => columnNamed(table, nearest(one.name, headersOf(table))) === name);
  if (byName) return byName;
  const alike = column ? strange.filter(({ cells }) => looksLike(column.kind, cells)) : [];
  return alike.length === 1 && !column?.optional ? alike[0] : undefined;
}

function askWhich(
  grid: TableGrid,
  name: string,
  column: Column | undefined,
  strange: readonly Strange[],
  likely: Strange,
  found: Findings,
): string | null {
  const idOf = ({ at }: Strange) => `column:${grid.columnsAt[at] + 1}`;
  return found.ask({
    id: `which-column ${grid.table} ${name}`,
    code: "which-column",
    table: grid.table,
    at: cellName(grid, 0, likely.at),
    values: { column: name, ...Object.fromEntries(strange.map((one) => [idOf(one), one.name])) },
    options: [...strange.map(idOf), ...(column?.optional ? ["blank"] : []), "none"],
    proposal: idOf(likely),
  });
}

/** Adds columns with blank cells, where the planner says that they mean just that. */
function withBlanks(grid: TableGrid, names: readonly string[], found: Findings): TableGrid {
  if (names.length === 0) return grid;
  const answer = found.ask({
    id: `blank-columns ${grid.table}`,
    code: "blank-columns",
    table: grid.table,
    at: cellName(grid, 0, 0),
    values: { columns: names.join(", ") },
    options: ["blank", "none"],
    proposal: "blank",
  });
  if (answer !== "blank") return grid;
  const width = grid.rows[0].length;
  const rows = grid.rows.map((row, at) =>
    at === 0 ? [...row, ...names] : row.length === width ? [...row, ...names.map(() => null)] : row,
  );
  return { ...grid, rows, columnsAt: [...grid.columnsAt.slice(0, width), ...names.map((_, at) => width + at)] };
}
