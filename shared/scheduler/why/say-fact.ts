import type { Fact } from "./fact.ts";
import { factTexts } from "./fact-texts.ts";

/** The sentence of a fact; a value that is blank shows as a dash. */
export function sayFact(fact: Fact, language: "nl" | "en"): string {
  const names: Fact["values"] = { ...fact.values, kind: fact.kind, resources: fact.resources.join(", ") };
  return factTexts[fact.code][language].replace(/ ?\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = String(names[name] ?? "");
    const space = whole.startsWith(" ") ? " " : "";
    if (value === "" && name === "kind") return "";
    return `${space}${value || "–"}`;
  });
}
