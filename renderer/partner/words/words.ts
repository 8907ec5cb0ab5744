import { createContext, useContext } from "react";
import { formatOf } from "#renderer/ui/format.ts";
import type { Format } from "#renderer/ui/format.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { Words } from "./shape.ts";

/** A language the page can be read in. */
export type Language = "nl" | "en";

/** The words and formats of a language. */
export interface Spoken {
  readonly language: Language;
  readonly words: Words;
  readonly format: Format;
}

const SPOKEN: Readonly<Record<Language, Spoken>> = {
  nl: { language: "nl", words: nl, format: formatOf("nl") },
  en: { language: "en", words: en, format: formatOf("en") },
};

/** The language the page is drawn in; the page's own few words do not need the window's translator. */
export const SpokenContext = createContext<Spoken>(SPOKEN.nl);

/** The words and formats of a language. */
export function spokenIn(language: Language): Spoken {
  return SPOKEN[language];
}

/** The words and formats the page is drawn in. */
export function useWords(): Spoken {
  return useContext(SpokenContext);
}

/** Writes values into a text: `{{name}}` becomes the value of `name`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(values[name] ?? hole));
}
