import type { Finding } from "./checks/finding.ts";
import { preCheckTexts } from "./pre-check-texts.ts";

/** The sentence of a finding, such as *T2-004-01 theorie: geen lokaal …*. */
export function sayFinding({ code, values }: Finding, language: "nl" | "en"): string {
  return preCheckTexts[code][language].replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => String(values[name] ?? "") || "–",
  );
}
