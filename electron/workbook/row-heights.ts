/** Height of one line of the letters a workbook is written in, in points, and the highest a row may be. */
const LINE = 15;
const HIGHEST = 409;

/** A text that wraps within a column of so many characters. */
export interface Wrapped {
  readonly text: string;
  readonly width: number;
}

/**
 * How high a row must be to show texts that wrap, in points; null where one line is enough. Programs that work it out
 * themselves do so for the screen only, and print long texts over the next row.
 */
export function rowHeight(texts: readonly Wrapped[]): number | null {
  const lines = texts.reduce((most, { text, width }) => Math.max(most, linesOf(text, width)), 1);
  return lines > 1 ? Math.min(HIGHEST, lines * LINE) : null;
}

/** Lines of a text that breaks between words, and within one that is longer than a line. */
function linesOf(text: string, width: number): number {
  // Letters differ in width, and a cell has its margins: a line is full somewhat before the column is.
  const room = Math.max(1, Math.floor(width * 0.95));
  return text.split("\n").reduce((sum, line) => sum + wrapped(line, room), 0);
}

function wrapped(line: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of line.split(/\s+/)) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used = length - Math.max(0, Math.ceil(length / room) - 1) * room;
  }
  return lines;
}
