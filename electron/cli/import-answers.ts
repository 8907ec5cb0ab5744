import { readFile } from "node:fs/promises";
import type { Answers, Question } from "#shared/import/prepare/question.ts";
import { sayOption, sayQuestion } from "#shared/import/prepare/say-question.ts";
import { BadInput } from "./terminal.ts";

/** Most answers to choose from that are said on a terminal. */
const MOST_OPTIONS = 12;

/** The answers in a JSON file: `{ "question": "answer" }`. @throws BadInput */
export async function answersIn(path: string): Promise<Answers> {
  try {
    const answers: unknown = JSON.parse(await readFile(path, "utf8"));
    const isPlain = typeof answers === "object" && answers !== null && !Array.isArray(answers);
    if (isPlain && Object.values(answers).every((one) => typeof one === "string")) return answers as Answers;
  } catch {
    // What is said is the same for a file that is not there, and one that holds something else.
  }
  throw new BadInput(
    `--answers: "${path}" is geen JSON-bestand met {"vraag": "antwoord"}. Kijk de naam en de inhoud na.`,
    `--answers: "${path}" is no JSON file of {"question": "answer"}. Check its name and what it holds.`,
  );
}

/** The questions that are still open, each with what an answers file may say of it. */
export function questionsText(questions: readonly Question[], answers: Answers, language: "nl" | "en"): string {
  const open = questions.filter(({ id, options }) => !options.includes(answers[id]));
  return open
    .map((question) => {
      const choices = question.options
        .slice(0, MOST_OPTIONS)
        .map((option) => `  ${JSON.stringify({ [question.id]: option })}  ${sayOption(question, option, language)}`);
      return [`${question.at || question.table}: ${sayQuestion(question, language)}`, ...choices].join("\n");
    })
    .join("\n");
}
