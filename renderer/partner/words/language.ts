import type { Language } from "./words.ts";

const KEY = "dagdeel-language";

/** The language chosen before, else the browser's where it is one of ours, else Dutch. */
export function firstLanguage(): Language {
  const kept = read();
  if (kept === "nl" || kept === "en") return kept;
  const wanted = navigator.languages.map((language) => language.slice(0, 2).toLowerCase());
  return wanted.find((language) => language === "nl" || language === "en") === "en" ? "en" : "nl";
}

/** Keeps the choice for the next visit. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
