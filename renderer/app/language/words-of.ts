/** The words in one language of a table that holds both. */
export function wordsOf<Language extends "nl" | "en">(
  table: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  language: Language,
): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([code, words]) => [code, words[language]]));
}
