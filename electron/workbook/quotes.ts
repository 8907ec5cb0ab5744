/** Quotes that are not as RFC 4180 has them; `row` counts from 1, as rows of the table do. */
export interface QuoteFault {
  readonly code: "open-quote" | "text-after-quote";
  readonly row: number;
}

const QUOTE = '"';

/**
 * Finds the first cell whose quotes do not match, or null. The reader of CSV would take such a text and run cells, or
 * the rest of the file, into one.
 */
export function quoteFault(text: string, delimiter: string): QuoteFault | null {
  let row = 1;
  let at = 0;
  while (at < text.length) {
    if (text[at] === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close < 0) return { code: "open-quote", row };
      at = close + 1;
      if (at < text.length && text[at] !== delimiter && !isLineEnd(text[at])) return { code: "text-after-quote", row };
    } else while (at < text.length && text[at] !== delimiter && !isLineEnd(text[at])) at++;
    if (isLineEnd(text[at])) row++;
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
  }
  return null;
}

/** Where a quoted cell closes; doubled quotes are part of it. -1: nowhere. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf(QUOTE, from);
  while (at >= 0 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2);
  return at;
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === "\n" || sign === "\r";
}
