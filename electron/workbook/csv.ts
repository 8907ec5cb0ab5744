import { detectDelimiter, parseCsv, writeCsv } from "hucre/csv";
import type { Rows } from "#shared/import/sheet.ts";
import { quoteFault } from "./quotes.ts";
import type { QuoteFault } from "./quotes.ts";

/** Rows of a CSV text, or what is wrong with its quotes. Takes `,` `;` TAB and `|`, and a first line such as `sep=;`. */
export function readCsv(text: string): Rows | QuoteFault {
  const told = /^"?sep=([^\r\n])"?(\r\n|\r|\n|$)/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  // The header tells the separator: in the rows below, a list or a text may hold more of another one.
  const delimiter = told ? told[1] : detectDelimiter(/^[^\r\n]*/.exec(body)?.[0] ?? "");
  const trouble = quoteFault(body, delimiter);
  if (trouble) return trouble;
  return parseCsv(body, { delimiter }).map((row) => row.map((cell) => String(cell ?? "")));
}

/** Rows as CSV text: comma, CRLF, quotes where they are needed (RFC 4180). */
export function csvText(rows: Rows): string {
  return `${writeCsv(rows.map((row) => [...row]))}\r\n`;
}
