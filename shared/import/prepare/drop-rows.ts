import { plainText } from "#shared/import/raw.ts";
import type { Findings } from "./findings.ts";
import type { TableGrid } from "./grid.ts";
import { cellName, isBlank, isBlankRow, rowsOf } from "./grid.ts";

const TOTAL =
  /^(sub)?(totaal|totalen|total|totaux|totals|gesamt|summe|som|som van|sum|eindtotaal|algemeen totaal|grand total)\b/i;
const REMARK =
  /^(\*|nb\b|n\.b\.|nota\b|noot\b|opmerking|opgelet|let op|legende|bron\b|toelichting|note\b|remark|remarque|anmerkung)/i;
const SHORTEST_REMARK = 12;

/** The grid without rows of totals, and without what is written below the table; each is told. */
export function withoutExtras(grid: TableGrid, found: Findings): TableGrid {
  const last = grid.rows.findLastIndex((row) => !isBlankRow(row));
  const remarks = remarksFrom(grid, last);
  return {
    ...rowsOf(grid, (row, at) => {
      if (at === 0) return true;
      const first = row.findIndex((cell) => !isBlank(cell));
      if (first < 0) return true;
      const text = plainText(row[first]).trim();
      const code = at >= remarks ? "remark-row" : first < 2 && TOTAL.test(text) ? "total-row" : "";
      if (code === "") return true;
      const place = { table: grid.table, row: at + 1, column: "", value: text, at: cellName(grid, at, first) };
      found.note(place, code, { item: text });
      return false;
    }),
    table: grid.table,
  };
}

/** The row from where on there are only remarks: behind a blank row, one cell each, in words. */
function remarksFrom(grid: TableGrid, last: number): number {
  let from = last + 1;
  for (let at = last; at > 1; at--) {
    if (isBlankRow(grid.rows[at])) continue;
    const filled = grid.rows[at].filter((cell) => !isBlank(cell));
    const text = plainText(filled[0]).trim();
    const words = /\s/.test(text) && text.length >= SHORTEST_REMARK;
    if (filled.length > 1 || grid.rows[0].length < 2 || !(REMARK.test(text) || words)) break;
    if (isBlankRow(grid.rows[at - 1])) from = at;
    else if (from > at + 1) continue;
  }
  return from;
}
