/** A text as it is read, and what was changed about it: a key of the issue texts; blank where nothing was. */
export interface Cleaned {
  readonly text: string;
  readonly code: string;
}

const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const INVISIBLE =
  /[\u200b\u200c\u2060\ufeff\u00ad]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d(?!\p{Extended_Pictographic})/gu;
const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const ESCAPED = /_x000[dDaA9]_/g;

/**
 * A text without what nobody sees: space around it, hard and thin spaces, signs without width, letters in two parts. A
 * text that is more than a text (`free` is no) keeps no line breaks and no leading apostrophe either.
 */
export function cleanText(raw: string, free: boolean): Cleaned {
  if (raw === "" || (PLAIN.test(raw) && !raw.startsWith("'"))) return { text: raw, code: "" };
  let [text, code] = [raw, ""];
  const change = (to: string, why: string) => {
    if (to !== text) [text, code] = [to, code || why];
  };
  change(text.replace(ESCAPED, free ? "" : " "), "escape-removed");
  change(text.normalize("NFC"), "composed");
  change(text.replace(INVISIBLE, ""), "invisible-removed");
  change(text.replace(OTHER_SPACES, " "), "spaces-plain");
  change(text.trim(), "trimmed");
  if (!free) change(text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " "), "line-break");
  if (!free) change(withoutApostrophe(text), "apostrophe");
  return { text, code };
}

/** Codes, numbers and dates have no apostrophe in front, but for Dutch words that begin with one, and guarded formulas. */
function withoutApostrophe(text: string): string {
  return /^'(?!s |t |n |['=+\-@\t\r])[^']*$/.test(text) ? text.slice(1) : text;
}
