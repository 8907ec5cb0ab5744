import type { Answers } from "#shared/import/prepare/question.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { readSmallFile, writeSmallFile } from "./small-file.ts";

/** What planners answered about files, by the layout of the files. */
export interface ImportLayouts {
  read(layout: string): Promise<Answers>;
  /** Remembers answers; those about other layouts, and the oldest beyond a number, aside. */
  remember(layout: string, answers: Answers): Promise<void>;
}

const MOST_LAYOUTS = 200;

/** The answers in a file of the program's own; one that is missing or spoilt counts as never written. */
export function importLayouts(path: string): ImportLayouts {
  const turn = oneAtATime();
  const all = async () => layoutsIn(await readSmallFile(path));
  return {
    read: async (layout) => (await all()).get(layout) ?? {},
    remember: (layout, answers) =>
      turn(async () => {
        const known = await all();
        known.delete(layout);
        known.set(layout, answers);
        await writeSmallFile(path, Object.fromEntries([...known].slice(-MOST_LAYOUTS)));
      }),
  };
}

function layoutsIn(value: unknown): Map<string, Answers> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).filter((entry): entry is [string, Answers] => isAnswers(entry[1])));
}

function isAnswers(value: unknown): value is Answers {
  return typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");
}
