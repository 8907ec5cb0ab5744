import { tableNamed } from "#shared/import/headers.ts";
import { ofTable } from "#shared/import/issue.ts";
import type { RawCell, RawMerge, RawSheet } from "#shared/import/raw.ts";
import type { Findings } from "./findings.ts";
import type { Grid } from "./grid.ts";
import { cellName, columnsOf, gridOf, isBlank, isBlankRow, letters, rowsOf } from "./grid.ts";
import { headerText } from "./header-text.ts";

/** Most cells that merged ones are filled into. */
const MOST_FILLED = 1_000_000;

/**
 * A sheet as a plain grid: merged cells filled down, hidden rows and columns taken or not as the planner says. Null where
 * there is nothing to read, or nothing until a question is answered.
 */
export function shapeOf(sheet: RawSheet, found: Findings): Grid | null {
  const place = ofTable(sheet.name);
  if (sheet.hidden) {
    found.note(place, "hidden-sheet");
    return null;
  }
  if (sheet.rows.every(isBlankRow)) {
    if (tableNamed(headerText(sheet.name))) found.fault(place, "blank-sheet");
    return null;
  }
  const overlap = overlapping(sheet.merges);
  if (overlap) {
    found.fault({ ...place, at: cellName(gridOf(sheet), overlap.top, overlap.left) }, "merges-overlap");
    return null;
  }
  if (sheet.coloured) found.note(place, "colours");
  const grid = gridOf(sheet, filledDown(sheet, found));
  const shown = withoutHiddenColumns(sheet, grid, found);
  return shown && withoutHiddenRows(sheet, shown, found);
}

function withoutHiddenRows(sheet: RawSheet, grid: Grid, found: Findings): Grid | null {
  const hidden = new Set(sheet.hiddenRows.filter((row) => !isBlankRow(sheet.rows[row] ?? [])));
  if (hidden.size === 0) return grid;
  const place = ofTable(sheet.name);
  if (sheet.filtered) {
    found.note(place, "filtered-rows", { rows: hidden.size });
    return grid;
  }
  const answer = found.ask({
    id: `hidden-rows ${sheet.name}`,
    code: "hidden-rows",
    table: sheet.name,
    at: `${sheet.name}!${Math.min(...hidden) + 1}`,
    values: { rows: hidden.size },
    options: ["take", "skip"],
    proposal: "take",
  });
  if (answer === null) return waiting(sheet, found);
  return answer === "skip" ? rowsOf(grid, (_, at) => !hidden.has(grid.rowsAt[at])) : grid;
}

function withoutHiddenColumns(sheet: RawSheet, grid: Grid, found: Findings): Grid | null {
  const hidden = sheet.hiddenColumns.filter((column) => sheet.rows.some((row) => !isBlank(row[column])));
  if (hidden.length === 0) return grid;
  const answer = found.ask({
    id: `hidden-columns ${sheet.name}`,
    code: "hidden-columns",
    table: sheet.name,
    at: `${sheet.name}!${letters(hidden[0])}`,
    values: { columns: hidden.map(letters).join(", ") },
    options: ["take", "skip"],
    proposal: "take",
  });
  if (answer === null) return waiting(sheet, found);
  return answer === "skip" ? columnsOf(grid, (at) => !hidden.includes(grid.columnsAt[at])) : grid;
}

function waiting(sheet: RawSheet, found: Findings): null {
  found.fault(ofTable(sheet.name), "unanswered");
  return null;
}

/** A merged range that shares a cell with one before it, or null. */
function overlapping(merges: readonly RawMerge[]): RawMerge | null {
  const sorted = merges.toSorted((one, other) => one.top - other.top);
  let open: RawMerge[] = [];
  for (const merge of sorted) {
    open = open.filter(({ bottom }) => bottom >= merge.top);
    if (open.some(({ left, right }) => left <= merge.right && merge.left <= right)) return merge;
    open.push(merge);
  }
  return null;
}

/** The rows with what stands in a merged cell in each row it covers. Across columns it counts for the first alone. */
function filledDown(sheet: RawSheet, found: Findings): RawSheet["rows"] {
  const tall = sheet.merges.filter(({ top, bottom }) => bottom > top && top < sheet.rows.length);
  if (tall.length === 0) return sheet.rows;
  const rows: RawCell[][] = sheet.rows.map((row) => [...row]);
  let filled = 0;
  for (const { top, left, bottom } of tall) {
    const value = rows[top][left] ?? null;
    if (isBlank(value)) continue;
    const last = Math.min(bottom, rows.length - 1);
    for (let row = top + 1; row <= last && filled < MOST_FILLED; row++, filled++) {
      while (rows[row].length <= left) rows[row].push(null);
      rows[row][left] = value;
    }
    const at = `${sheet.name}!${letters(left)}${top + 1}`;
    found.note({ ...ofTable(sheet.name), at }, "merged-filled", { rows: last - top + 1 });
  }
  return rows;
}
