/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), behind apostrophes of its own or ours. */
const GUARDED = /^'*[=+\-@\t\r]/;

/**
 * A text as it is written into a cell: one that a spreadsheet might take for a formula gets an apostrophe before it.
 * `unguarded` takes it off again, whatever the text was.
 */
export function guarded(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** The text that a cell was written from. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && GUARDED.test(cell) ? cell.slice(1) : cell;
}
