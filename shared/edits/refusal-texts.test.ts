import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { refusalTexts } from "./refusal-texts.ts";

const NAMES = /\{\{(\w+)\}\}/g;

test("both languages name the same values", () => {
  const names = (text: string) => [...new Set([...text.matchAll(NAMES)].map(([, name]) => name))].sort();
  for (const [code, { nl, en }] of Object.entries(refusalTexts)) expect([code, names(nl)]).toEqual([code, names(en)]);
});

test("every code that an act refuses with has its words", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts") && !file.includes(".test."));
  const code = sources.map((file) => readFileSync(join(import.meta.dirname, file), "utf8")).join("\n");
  const refused = [...code.matchAll(/(?:refuse\(|refuseAt\(target, |wrong\()"([\w-]+)"/g)].map(([, word]) => word);
  const obstacles = [...code.matchAll(/return "([\w-]+)";|\? "(short-night)"/g)].map(
    ([, word, night]) => `instructor-${word ?? night}`,
  );
  expect(refused.length + obstacles.length).toBeGreaterThan(40);
  expect([...refused, ...obstacles].filter((word) => !(word in refusalTexts))).toEqual([]);
});
