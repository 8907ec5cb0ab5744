import type { Language } from "#shared/import/say-issue.ts";
import type { Question } from "./question.ts";
import { QUESTION_TEXTS } from "./question-texts.ts";

/** A question in words. */
export function sayQuestion({ code, values }: Pick<Question, "code" | "values">, language: Language): string {
  return filled(QUESTION_TEXTS[code]?.asks[language] ?? code, values);
}

/** One of the answers to a question in words. */
export function sayOption(
  { code, values }: Pick<Question, "code" | "values">,
  option: string,
  language: Language,
): string {
  const colon = option.indexOf(":");
  const texts = QUESTION_TEXTS[code]?.options ?? {};
  const text = texts[option] ?? texts[colon < 0 ? option : option.slice(0, colon)];
  const choice = values[option] ?? option.slice(colon + 1);
  return filled(text?.[language] ?? option, { ...values, choice });
}

function filled(text: string, values: Question["values"]): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
}
