import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { day, meeting, met, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { checkPlan } from "./check.ts";
import { matchTexts } from "./match-texts.ts";
import { sayMatch } from "./say-match.ts";

const codes = Object.keys(matchTexts);

it("says who, where, how much, and what to do", () => {
  const sessions = [session("R")];
  const plan = [met("R", meeting("2027-01-04", "VM"))];
  const [match] = checkPlan(smallCampus({ runs: [run("R", { learners: 30 })], sessions, plan }));
  expect(sayMatch(match, "nl")).toBe(
    "R theory op 2027-01-04 VM: 30 cursisten, 20 plaatsen in lokaal A. Kies een groter lokaal.",
  );
  expect(sayMatch(match, "en")).toBe(
    "R theory on 2027-01-04 VM: 30 learners, 20 seats in room A. Choose a larger room.",
  );
  expect(match.day).toBe(day("2027-01-04"));
});

it.each(codes)("%s names the same values in both languages and closes with advice", (code) => {
  const names = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
  const { nl, en } = matchTexts[code];
  expect(names(nl)).toEqual(names(en));
  expect(nl.split(". ").length).toBeGreaterThan(1);
  expect(en.split(". ").length).toBeGreaterThan(1);
});

it("has a text for every code that a rule may give", () => {
  const folder = new URL("./constraints/", import.meta.url);
  const rules = readdirSync(folder).filter((name) => /^h\d.*[^t]\.ts$/.test(name) && !name.includes(".test."));
  const given = rules.flatMap((name) => {
    const source = readFileSync(new URL(name, folder), "utf8");
    return [
      ...source.matchAll(
        /"H\d+", "([a-z-]+)"|(?:match|wrong)\("([a-z-]+)"|"((?:run|cohort)-twice|pin-[a-z-]+)"|code: "([a-z-]+)"/g,
      ),
    ].map((found) => found[1] ?? found[2] ?? found[3] ?? found[4]);
  });
  expect(given.length).toBeGreaterThan(30);
  for (const code of given) expect(codes).toContain(code);
});
