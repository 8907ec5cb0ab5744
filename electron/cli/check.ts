import { figuresOf } from "#shared/capacity/figures.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { sayMatch } from "#shared/scheduler/say-match.ts";
import { issuesText, readCampusAt, readTables } from "./campus-input.ts";
import type { Command } from "./command.ts";
import { figuresText } from "./figures-text.ts";
import { BadInput } from "./terminal.ts";

/** `check CAMPUS PLAN`: what a plan breaks, and what it is worth. */
export const checkCommand: Command = {
  name: "check",
  summary: { nl: "zegt wat een plan breekt en wat het waard is", en: "says what a plan breaks and what it is worth" },
  help: {
    nl: `dagdeel check CAMPUS PLAN

CAMPUS  campusmap of .campus-bestand
PLAN    map met meetings.csv en, als er zijn, unplaced.csv

Zet elke overtreding op een regel, dan de cijfers.`,
    en: `dagdeel check CAMPUS PLAN

CAMPUS  campus folder or .campus file
PLAN    folder with meetings.csv and, if there are any, unplaced.csv

Prints each breach on a line, then the figures.`,
  },
  options: {},
  places: [2, 2],
  async run({ places: [campusPath, planPath] }, terminal) {
    const { language } = terminal;
    const campus = await readCampusAt(campusPath);
    const { planned, issues } = readPlan(campus, await readTables(planPath));
    if (issues.length > 0) throw new BadInput(issuesText({ issues }, "nl"), issuesText({ issues }, "en"));
    const withPlan = campusFrom({ ...listsOf(campus), plan: planned });
    const breaches = checkPlan(withPlan);
    for (const breach of breaches) terminal.out(`${breach.rule}  ${sayMatch(breach, language)}`);
    if (breaches.length > 0) terminal.out("");
    terminal.out(verdict(breaches.length, language));
    terminal.out(figuresText(figuresOf(withPlan), language));
    return breaches.length === 0 ? 0 : 1;
  },
};

function verdict(breaches: number, language: "nl" | "en"): string {
  if (breaches === 0) return language === "nl" ? "GELDIG" : "VALID";
  return language === "nl" ? `NIET GELDIG: ${breaches} overtredingen` : `NOT VALID: ${breaches} breaches`;
}
