import { expect, it } from "vitest";
import { factTexts } from "./fact-texts.ts";
import { sayFact } from "./say-fact.ts";

it.each(Object.entries(factTexts))("%s names the same values in both languages and closes with advice", (_, text) => {
  const names = (said: string) => [...new Set(said.match(/\{\{\w+\}\}/g))].sort();
  expect(names(text.nl)).toEqual(names(text.en));
  expect(text.nl.split(". ").length).toBeGreaterThan(1);
  expect(text.en.split(". ").length).toBeGreaterThan(1);
});

it("shows a dash for what is blank", () => {
  const about = { rule: "H6", run: "R", kind: "", resources: [], values: { run: "R" }, holds: [] } as const;
  expect(sayFact({ ...about, code: "rooms-taken" }, "en")).toBe(
    "R: the rooms that will do (–) are in use. Move a run, or allow another room.",
  );
});
