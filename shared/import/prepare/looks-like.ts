import type { Kind } from "#shared/import/columns.ts";
import type { RawCell } from "#shared/import/raw.ts";
import { plainText } from "#shared/import/raw.ts";
import { dateIn, numberIn } from "#shared/import/suggest.ts";
import { isBlank } from "./grid.ts";

/** Do these cells hold what a column of this kind does? Only kinds that their cells give away can be told. */
export function looksLike(kind: Kind, cells: readonly RawCell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return false;
  if (kind.is === "date") return filled.every(isDate);
  if (kind.is === "whole" || kind.is === "measure")
    return filled.every((cell) => !isDate(cell) && (typeof cell === "number" || numberIn(plainText(cell)) !== ""));
  if (kind.is === "time") return filled.every((cell) => /^\d{1,2}\s*[:uh.]\s*\d{0,2}$/.test(plainText(cell).trim()));
  return false;
}

function isDate(cell: RawCell): boolean {
  if (typeof cell === "object" && cell?.is === "date") return true;
  return typeof cell === "string" && dateIn(cell) !== "" && !/^\d{5}$/.test(cell.trim());
}
