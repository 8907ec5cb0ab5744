import { isoDate } from "#shared/domain/calendar.ts";
import { matchTexts } from "./match-texts.ts";
import type { Match } from "./match.ts";

/** Everything the sentence of a match may name: its place and its values. */
export function namesOf(match: Match): Readonly<Record<string, string | number>> {
  const { run, kind, daypart, resource, day, values } = match;
  return { ...values, run, kind, daypart, resource, date: day === null ? "" : isoDate(day) };
}

/** The sentence of a match, such as *T2-004-01 theorie: lokaal L101 is op …*. */
export function sayMatch(match: Match, language: "nl" | "en"): string {
  const names = namesOf(match);
  const text = matchTexts[match.code]?.[language] ?? `${match.code} {{run}} {{kind}} {{date}} {{daypart}} {{resource}}`;
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(names[name] ?? whole));
}
