/** Rows as CSV: RFC 4180, quotes where they are needed, a line feed after each row. */
export function csvText(rows: readonly (readonly string[])[], separator = ","): string {
  return rows.map((row) => `${row.map((cell) => cellText(cell, separator)).join(separator)}\n`).join("");
}

function cellText(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
