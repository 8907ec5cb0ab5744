import type { Comparison } from "#shared/capacity/compare.ts";
import { compareCampuses } from "#shared/capacity/compare.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import { readCampusAt } from "./campus-input.ts";
import type { Command } from "./command.ts";
import { comparisonJson } from "./compare-json.ts";
import { figureRows, NAME, VALUE } from "./figures-text.ts";
import { wholeNumber } from "./terminal.ts";

/** Days shown at most: those that differ most. */
const MOST_DAYS = 10;

/** `compare A B`: two campuses with their plans side by side. */
export const compareCommand: Command = {
  name: "compare",
  summary: {
    nl: "zet twee campussen met hun plan naast elkaar",
    en: "puts two campuses with their plans side by side",
  },
  help: {
    nl: `dagdeel compare A B [--json]

A, B    campusmap (met meetings.csv als er een plan is), .campus-bestand, of een
        scenario daarvan: BESTAND.campus#naam; er wordt niets in gewijzigd
--json  alles wat verschilt, per dag en per les, als JSON

Zet de cijfers naast elkaar, zegt hoeveel edities en lessen anders staan, welke
tabellen verschillen en welke dagen het meest winnen of verliezen.`,
    en: `dagdeel compare A B [--json]

A, B    campus folder (with meetings.csv if there is a plan), .campus file, or a
        scenario of one: FILE.campus#name; nothing in it is changed
--json  all that differs, by day and by meeting, as JSON

Puts the figures side by side, says how many runs and meetings stand elsewhere,
which tables differ and which days gain or lose most.`,
  },
  options: { json: { type: "boolean" } },
  places: [2, 2],
  async run({ places: [first, second], options }, { language, out }) {
    const [before, after] = [await readCampusAt(first), await readCampusAt(second)];
    const comparison = compareCampuses(before, after);
    out(options.json ? comparisonJson(comparison) : comparisonText(comparison, language));
    return 0;
  },
};

function comparisonText(comparison: Comparison, language: "nl" | "en"): string {
  const [one, other] = [figureRows(comparison.before, language), figureRows(comparison.after, language)];
  const figures = one.map(([name, value], at) => row(name, value, other[at][1]));
  const blocks = [[row("", "A", "B"), ...figures], countLines(comparison, language), dayLines(comparison, language)];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function countLines({ counts, tables }: Comparison, language: "nl" | "en"): string[] {
  const number = (value: number) => wholeNumber(value, language);
  const rows: readonly (readonly [nl: string, en: string, value: number])[] = [
    ["edities nu wel geplaatst", "runs placed now", counts.placedRuns],
    ["edities niet meer geplaatst", "runs no longer placed", counts.unplacedRuns],
    ["edities erbij gevraagd", "runs asked for besides", counts.addedRuns],
    ["edities niet meer gevraagd", "runs no longer asked for", counts.removedRuns],
    ["lessen verplaatst", "meetings moved", counts.movedMeetings],
    ["lessen erbij", "meetings added", counts.addedMeetings],
    ["lessen weg", "meetings gone", counts.removedMeetings],
  ];
  const records = tables.map((it): readonly [string, string, number] => {
    return [`tabel ${it.table}`, `table ${it.table}`, it.changed + it.added + it.removed];
  });
  return [...rows, ...records].map(([nl, en, value]) => row(language === "nl" ? nl : en, number(value)));
}

function dayLines({ days }: Comparison, language: "nl" | "en"): string[] {
  const number = (value: number | null) => (value === null ? "–" : wholeNumber(value, language));
  const gain = (day: Comparison["days"][number]) => (day.after ?? 0) - (day.before ?? 0);
  const differing = days
    .filter((day) => day.before !== day.after)
    .sort((first, second) => Math.abs(gain(second)) - Math.abs(gain(first)) || first.day - second.day);
  const shown = differing
    .slice(0, MOST_DAYS)
    .map((day) => row(isoDate(day.day), number(day.before), number(day.after)));
  const more = differing.length - shown.length;
  if (more > 0) shown.push(language === "nl" ? `… en nog ${more} dagen.` : `… and ${more} more days.`);
  return shown;
}

function row(name: string, ...values: readonly string[]): string {
  return `${name.padEnd(NAME)}${values.map((value) => value.padStart(VALUE)).join("")}`;
}
