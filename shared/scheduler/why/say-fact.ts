import type { Fact } from "./fact.ts";
import { factTexts } from "./fact-texts.ts";

/** Codes named in a sentence; the fact holds them all. */
const MOST_NAMED = 6;

/** The sentence of a fact; a value that is blank shows as a dash. */
export function sayFact(fact: Fact, language: "nl" | "en"): string {
  const names: Fact["values"] = { ...fact.values, kind: fact.kind, resources: named(fact.resources) };
  return factTexts[fact.code][language].replace(/ ?\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = String(names[name] ?? "");
    const space = whole.startsWith(" ") ? " " : "";
    if (value === "" && name === "kind") return "";
    return `${space}${value || "–"}`;
  });
}

function named(codes: readonly string[]): string {
  const shown = codes.slice(0, MOST_NAMED).join(", ");
  return codes.length > MOST_NAMED ? `${shown}, … (${codes.length})` : shown;
}
