import type { Figures } from "#shared/capacity/figures.ts";
import { wholeNumber } from "./terminal.ts";

/** The figures of a plan that matter most, a line each. */
export function figuresText(figures: Figures, language: "nl" | "en"): string {
  return figureRows(figures, language)
    .map(([name, value]) => `${name.padEnd(NAME)}${value.padStart(VALUE)}`)
    .join("\n");
}

/** Widths of the columns. */
export const NAME = 28;
export const VALUE = 12;

/** The figures of a plan that matter most: what each is called, and its value. */
export function figureRows(
  figures: Figures,
  language: "nl" | "en",
): readonly (readonly [name: string, value: string])[] {
  const number = (value: number) => wholeNumber(value, language);
  const rate = (value: number) => `${number(Math.round(value * 100))} %`;
  const { daysOnTarget, teachingDays, shortfall, unplacedRuns, unplacedLearnerDays } = figures;
  const { learnersPerDayWorst, learnersPerDayP10, learnersPerDayMean, targetLearners, instability } = figures;
  const rows: readonly (readonly [nl: string, en: string, value: string])[] = [
    ["dagen op doel", "days on target", `${number(daysOnTarget)} / ${number(teachingDays)}`],
    ["doel, cursisten per dag", "target, learners per day", number(targetLearners)],
    ["slechtste dag", "worst day", number(learnersPerDayWorst)],
    ["10de percentiel", "10th percentile", number(learnersPerDayP10)],
    ["gemiddelde dag", "mean day", number(Math.round(learnersPerDayMean))],
    ["tekort", "shortfall", number(shortfall)],
    ["niet geplande edities", "unplaced runs", number(unplacedRuns)],
    ["niet geplande cursistdagen", "unplaced learner-days", number(unplacedLearnerDays)],
    ["lokalen bezet", "room frequency", rate(figures.roomFrequency)],
    ["plaatsen bezet", "room occupancy", rate(figures.roomOccupancy)],
    ["machines bezet", "machine use", rate(figures.machineUse)],
    ["onregelmatige lessen", "instability", number(instability)],
  ];
  return rows.map(([nl, en, value]) => [language === "nl" ? nl : en, value] as const);
}
