import { parseDay, parseTime } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import type { Issue } from "./issue.ts";
import { looksPersonal } from "./personal.ts";
import { dateIn, nearest, numberIn } from "./suggest.ts";

/** What is wrong with a cell: a key of `ISSUE_TEXTS`, and the values that the message names. */
export class Fault {
  readonly code: string;
  readonly values: Issue["values"];

  constructor(code: string, values: Issue["values"] = {}) {
    this.code = code;
    this.values = values;
  }
}

const LONGEST_CODE = 100;
const LONGEST_TEXT = 2000;

/** The items of a list, trimmed; blank ones do not count. */
export function itemsOf(text: string): string[] {
  return text
    .split(";")
    .map((item) => item.trim())
    .filter(Boolean);
}

/** Items each once, the first as written. */
export function once(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

/** A new code: not too long, and without a sign that separates codes in a list or in a need of machines. */
export function readCode(text: string, signs: string): string | Fault {
  const sign = [...signs].find((one) => text.includes(one)) ?? (/\p{Cc}/u.test(text) ? "⏎" : "");
  if (sign) return new Fault("sign-in-code", { item: text, sign });
  if (text.length > LONGEST_CODE) return new Fault("too-long", { item: text, most: LONGEST_CODE });
  return looksPersonal(text) ? new Fault("personal-code") : text;
}

/** A text of any kind. */
export function readText(text: string): string | Fault {
  return text.length > LONGEST_TEXT ? new Fault("too-long", { item: text, most: LONGEST_TEXT }) : text;
}

/** A whole number in plain digits. */
export function readWhole(text: string, least: number, most: number): number | Fault {
  if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  if (/^[-+]?\d+$/.test(text)) return new Fault("out-of-range", { item: text, least, most });
  return new Fault("not-a-number", { item: text, suggestion: numberIn(text) });
}

/** A number that is not negative, with a point before its decimals. */
export function readMeasure(text: string, most: number): number | Fault {
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) <= most) return Number(text);
  if (/^[-+]?\d+(\.\d+)?$/.test(text)) return new Fault("out-of-range", { item: text, least: 0, most });
  const pointed = text.replace(",", ".");
  const suggestion = /^\d+\.\d+$/.test(pointed) ? pointed : numberIn(text);
  return new Fault("not-a-number", { item: text, suggestion });
}

/** A date as `YYYY-MM-DD`. */
export function readDate(text: string): number | Fault {
  return parseDay(text) ?? new Fault("not-a-date", { item: text, suggestion: dateIn(text) });
}

/** A time of day as `HH:MM`. */
export function readTime(text: string): string | Fault {
  if (parseTime(text) !== null) return text;
  const [hours, minutes = "00"] = text.match(/\d+/g) ?? [""];
  const suggestion = `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
  return new Fault("not-a-time", { item: text, suggestion: parseTime(suggestion) === null ? "" : suggestion });
}

/** One of the words. */
export function readChoice(text: string, words: readonly string[], dutch: Dutch): string | Fault {
  const word = key(dutch.english(text) ?? text);
  if (words.includes(word)) return word;
  const meant = dutch.words().filter((known) => words.includes(dutch.english(known) ?? ""));
  const suggestion = nearest(text, [...words, ...meant]);
  return new Fault("not-a-choice", { item: text, choices: words.join(", "), suggestion });
}

/** ISO weekdays, in order; an empty list where the cell is blank. */
export function readWeekdays(text: string, dutch: Dutch): number[] | Fault {
  const days: number[] = [];
  for (const item of itemsOf(text)) {
    const day = readWeekday(item, dutch);
    if (day instanceof Fault) return day;
    days.push(day);
  }
  return [...new Set(days)].sort((one, other) => one - other);
}

/** One ISO weekday. */
export function readWeekday(item: string, dutch: Dutch): number | Fault {
  const word = dutch.english(item) ?? item;
  if (/^0*[1-7]$/.test(word)) return Number(word);
  const days = dutch.words().filter((known) => /^[1-7]$/.test(dutch.english(known) ?? ""));
  return new Fault("not-a-weekday", { item, suggestion: /\d/.test(item) ? "" : nearest(item, days) });
}

/** The Dutch of one column. */
export interface Dutch {
  /** The word of FORMAT.md for a Dutch word. */
  english(word: string): string | undefined;
  /** The Dutch words there are. */
  words(): readonly string[];
}
