import { daysInMonth, isoDate, parseDay } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";

/** What a planner may have meant. Nothing here is taken as given: it only stands in the advice of a message. */

const FARTHEST = 2;
const MOST_SUGGESTIONS = 300;
const MONTHS = [
  /^jan/,
  /^feb/,
  /^(ma[ar]|mrt)/,
  /^apr/,
  /^m(ei|ay)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^dec/,
];
/** Months as French and German write them where Dutch and English do not. */
const OTHER_MONTHS = [
  /^jän/,
  /^(fév|fev)/,
  /^m(är|ars)/,
  /^avr/,
  /^mai/,
  /^juin/,
  /^juil/,
  /^ao[uû]/,
  /^sept/,
  /^okt/,
  /^nov/,
  /^d(éc|ez)/,
];
/** Day 1 of the spreadsheet's own count is 1900-01-01; it counts a 29 February 1900 that never was. */
const SERIAL_ZERO = parseDay("1899-12-30") ?? 0;

/** The nearest of these words, at most two slips away (one in a short word, none in a letter), or blank. */
export function nearest(word: string, words: Iterable<string>): string {
  return nearestTo(
    word,
    [...words].map((known) => [known, alike(known)] as const),
  );
}

/**
 * Looks for near misses among many words, over and over: each word is asked for once, and after so many there are no
 * more suggestions, for then the fault lies elsewhere.
 */
export function nearestAmong(words: Iterable<string>): (word: string) => string {
  const found = new Map<string, string>();
  let known: (readonly [string, string])[] | null = null;
  return (word) => {
    const before = found.get(word);
    if (before !== undefined) return before;
    if (found.size >= MOST_SUGGESTIONS) return "";
    known ??= [...words].map((one) => [one, alike(one)] as const);
    const nearby = nearestTo(word, known);
    found.set(word, nearby);
    return nearby;
  };
}

function nearestTo(word: string, words: Iterable<readonly [word: string, alike: string]>): string {
  const asked = alike(word);
  let best = "";
  const allowed = asked.length < 2 ? 0 : Math.max(1, Math.floor(asked.length / 3));
  let least = Math.min(FARTHEST, allowed) + 1;
  for (const [candidate, other] of words) {
    const distance = slips(asked, other, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** The whole number a text seems to hold, or blank: `2o` is 20, `1.300` is 1300, `ca. 20` is 20. */
export function numberIn(text: string): string {
  const digits = text
    .trim()
    .replace(/(?<=\d)[oO]|[oO](?=\d)/g, "0")
    .replace(/(?<=\d)[lI]|[lI](?=\d)/g, "1")
    .replace(/(?<=\d)[.,'’\s](?=\d{3}(?!\d))/g, "")
    .replace(/(\d)[.,]0+$/, "$1");
  const numbers = digits.match(/\d+/g) ?? [];
  return numbers.length === 1 && !/\d[.,]|[.,]\d/.test(digits) && numbers[0].length < 10
    ? String(Number(numbers[0]))
    : "";
}

/** The date a text seems to hold, as `YYYY-MM-DD`, or blank; a day past the end of its month gives the last one. */
export function dateIn(text: string): string {
  const word = key(text).replace(/^(ma|di|wo|do|vr|za|zo)[a-z]*\.?\s+/, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(word);
  if (iso) return written(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,9})\.?[-/. ](\d{4}|\d{2})$/.exec(word);
  if (local) {
    const year = Number(local[3]);
    return written(year < 100 ? 2000 + year : year, monthOf(local[2]), Number(local[1]));
  }
  return /^[34567]\d{4}$/.test(word) ? isoDate(SERIAL_ZERO + Number(word)) : "";
}

/** The number of the month a word names in Dutch, English or French, 1 to 12; 0 where it names none. */
export function monthNamed(word: string): number {
  const named = MONTHS.findIndex((month) => month.test(word)) + 1;
  return named || OTHER_MONTHS.findIndex((month) => month.test(word)) + 1;
}

function monthOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return MONTHS.findIndex((month) => month.test(word)) + 1;
}

function written(year: number, month: number, date: number): string {
  if (month < 1 || month > 12 || date < 1 || date > 31) return "";
  const pad = (part: number, width: number) => String(part).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(date, daysInMonth(year, month)), 2)}`;
}

/** A word without what is easily mistaken: spaces, dashes, O for 0, l for 1. */
function alike(word: string): string {
  return key(word)
    .replace(/[\s_.–—-]+/g, "")
    .replace(/o/g, "0")
    .replace(/[il]/g, "1");
}

/** Letters to change, add, drop or swap to get from one word to the other; `limit` where it is that many or more. */
function slips(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let [older, old] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        row[j] = Math.min(row[j], older[j - 2] + 1);
    }
    if (Math.min(...row) >= limit) return limit;
    [older, old] = [old, row];
  }
  return Math.min(limit, old[other.length]);
}
