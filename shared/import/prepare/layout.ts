import { key } from "#shared/domain/codes.ts";
import type { RawBook, RawSheet } from "#shared/import/raw.ts";
import { isBlankRow } from "./grid.ts";
import { bestTable, headerText } from "./header-text.ts";
import { isWeekSheet } from "./which-table.ts";

const FIRST_ROWS = 40;

/**
 * The layout of files as a short text: the same for files with the same sheets and headers, whatever stands below. What
 * a planner answers is remembered by it.
 */
export function layoutOf({ sheets }: RawBook): string {
  const told = sheets.filter(({ hidden }) => !hidden).map(headerOf);
  return hashed([...new Set(told)].sort().join("\n"));
}

function headerOf(sheet: RawSheet): string {
  const rows = sheet.rows.slice(0, FIRST_ROWS).filter((row) => !isBlankRow(row));
  const known = rows.map((row) => bestTable(row).share);
  const header = rows[known.indexOf(Math.max(...known, 0))] ?? rows[0] ?? [];
  const name = isWeekSheet(sheet.name) ? "week" : key(sheet.name);
  return [name, ...header.map((cell) => key(headerText(cell))).sort()].join("|");
}

/** Two runs of FNV-1a, as 16 hexadecimal digits: enough to tell a planner's layouts apart. */
function hashed(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed).toString(16).padStart(8, "0")).join("");
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
