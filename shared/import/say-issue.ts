import type { Issue } from "./issue.ts";
import type { IssueText, Text } from "./issue-texts.ts";
import { CELL_TEXTS, ISSUE_PLACES, SUGGESTION } from "./issue-texts.ts";
import { FILE_TEXTS, TABLE_TEXTS } from "./issue-texts-tables.ts";
import { PREPARE_FAULTS, PREPARE_NOTES } from "./prepare/prepare-texts.ts";

/** A language of the app. */
export type Language = keyof Text;

const TEXTS: Readonly<Record<string, IssueText>> = {
  ...CELL_TEXTS,
  ...TABLE_TEXTS,
  ...FILE_TEXTS,
  ...PREPARE_NOTES,
  ...PREPARE_FAULTS,
};

/**
 * Every text of an issue as language files have them: `code`, and `code_maybe` for an issue with a `suggestion` (the
 * context "maybe"). Both hold what is wrong and the advice, not the place.
 */
export const ISSUE_TEXTS: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(TEXTS).flatMap(([code, { says, advice }]) => [
    [code, joined(says, advice)],
    [`${code}_maybe`, joined(says, SUGGESTION)],
  ]),
);

/** An issue in words: *runs, rij 58, "learners": "2o" is geen getal. Misschien 20?* */
export function sayIssue(issue: Issue, language: Language): string {
  const { table, row, column } = issue;
  const cell = issue.at ? ` (${issue.at})` : "";
  const place = row === 0 ? (column === "" ? "table" : "column") : column === "" ? "row" : "cell";
  return filled(ISSUE_PLACES[place][language], { table, row, column, cell }) + sayWhatIsWrong(issue, language);
}

/** An issue in words without its place, for lists that have columns for that: *"2o" is geen getal. Misschien 20?* */
export function sayWhatIsWrong(issue: Issue, language: Language): string {
  const { table, row, column, value, code, values } = issue;
  const text = ISSUE_TEXTS[values.suggestion ? `${code}_maybe` : code] ?? { nl: code, en: code };
  return filled(text[language], { ...values, table, row, column, value });
}

function joined(says: Text, advice: Text): Text {
  return { nl: `${says.nl} ${advice.nl}`, en: `${says.en} ${advice.en}` };
}

function filled(text: string, values: Issue["values"]): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
}
